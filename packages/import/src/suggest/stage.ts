import type { PocStatus } from '@causeway/poc/state.ts';
import { sameText } from '../mapping/beginning.ts';
import { plain } from './plain.ts';
import type { ColumnProfile } from './profile.ts';
import { STAGES } from './stages.ts';

/** The later life first. */
const STATUSES = Object.keys(STAGES) as readonly PocStatus[];

/** The status that a stage probably means, and why that is doubtful. */
export interface Meant {
  readonly status: PocStatus;
  readonly doubt: string | null;
}

/** A test of a table of values, and what it gives. */
export interface Stage extends Meant {
  readonly test: 'is' | 'begins';
  readonly text: string;
}

/** What lists are numbered with: "a) Pilot", "Stage 2 - Development". */
const NUMBERING = /^\s*(?:(?:stage|phase|step)\s+)?(?:[a-z]|\d{1,2})\s*(?:[).:]|\s[-–—])\s*/i;
/** "Pre-production" and "not started" say the opposite of what they hold. */
const OPPOSITE = /^ (?:(?:pre|not|non|no) |un(?=deployed))/;
/** And so does a part of a text: "tested, but not in production". */
const OPPOSITE_WITHIN = / (?:not|nicht|pas|niet|no|non|não|ne|ikke|inte|ej|nie|není|не|ei|nem) (?:yet |encore |in |im |en |em |i |the )*/;
/** "Not active", "not operational": at an end, or never begun. */
const NOT_ALIVE =
  /^ (?:not|non|nicht|pas|niet|no|não|ne|ikke|inte|nie|ej) (?:(?:currently|mehr|more|longer) )?(?:activ|aktiv|aktywn|actif|attiv|ativ|actief|operati|opérationnel|running|functional|available)/;
/** What begins so is still to come, whatever it is. */
const TO_COME =
  /^ (not (?:yet )?(?:started|begun)|to[ -]?do |to be (?:done|completed?|finished) |não iniciad|no iniciad|non (?:démarr|commenc|inizi|avviat)|nicht (?:begonnen|gestartet)|niet gestart|ikke startet|inte påbörja|ej påbörja|nie rozpocz|planned|planning|proposed|geplant|gepland|prévu|planifié|planificado|pianificato|planlagt|planerad|plánován|planowan)/;
/** What ended is done only where a cell says no more: "Discovery complete" says it of a part. */
const ENDED =
  / (?:completed?|finished|done|abgeschlossen|fertig|erledigt|umgesetzt|terminé|fait|afgerond|voltooid|dokončeno|hotovo|gotowe|готово|completad[oa]s?|finalizad[oa]s?|concluíd[oa]s?|hecho|concluso|completato|klar|valmis|tamamlandi|éles(?! üzem)) /;
/** What may stand beside that word, and it is still the whole that is done. */
const WHOLE =
  /^(?: (?:project|projekt|projet|proyecto|projeto|progetto|work|fully|successfully|vollständig|erfolgreich|100 ?%|in|\d{4}))* $/;
const NOT_ALL = / (?:almost|nearly|partly|partially|teilweise|wird|werden|[1-9]\d? ?%) /;
const HOW_ENDED = 'it says that it ended, and not how';

/** "Pilotbetrieb", "zkušební provoz", 試験運用: what operates to be tried is not in production, whatever word of it follows. */
const TRIAL =
  /(?:pilot|test|prob|trial|zkušebn|próbn|опытн|пробн|дослідн|试|試|実証|시범|시험)[^\s]{0,6}[\s-]?(?:operation|production|betrieb|provoz|produk|eksploat|эксплуат|експлуат|drift|bruk|运行|運行|運用|運転|營運|운영)/;

/** "Live (pilot)", "production pilot": in production, or tried there. */
const PILOT = / (?:pilot|trial|beta|poc) /;

/** What is on hold may go on: that it ended would be for ever. `Приостановлен` holds the word for stopped, as `tạm dừng` and 一時停止 do. */
const PAUSED =
  / (?:on hold(?! indefinitely)|paused?|suspended|en pause|en pausa|in pausa|pausiert|ausgesetzt|ruht|zurückgestellt|suspendu|suspendid[oa]|suspens[oa]|sospes[oa]|vilande|pausad|på pause|på vent|tauolla|pozastaven[oaý]?|wstrzyman[yaeo]?|felfüggesztve|beklemede|askida|σε αναμονη|призупинен[оаий]*|приостановлен[оаы]?|отложен[оаы]?|מושהה|בהמתנה|معلق|معلقة|स्थगित|tạm dừng|ชะลอ) |保留|暂停|暫停|暂缓|暫緩|一時停止|一時中止|休止中|보류|일시\s?중[단지]/u;

/** Why a stage says nothing. */
export const NO_WORD = 'no word of it says how far it is';

/** Of issues that is what is worked on. */
const ACTIVE = /^ (?:active|aktiv|actif|activ[oa]|attivo|ativ[oa]|actief|aktywn[yae]) $/;
/** Of issues, grants and projects that is what is done, too. */
const CLOSED =
  / (?:closed|clôturée?|encerrad[oa]|закрыт[аоы]?|ended|terminad[oa]|beendet|zakończon[aey]|ukončen[aoý]?|avslutad|avsluttet|afsluttet|lopetettu|lezárt|終了|종료|终止) /;

const says = (text: string, status: PocStatus): boolean =>
  STAGES[status].some((word) => text.includes(word.length <= 4 && /[a-z]/.test(word) ? ` ${plain(word)} ` : plain(word)));

/** The status that a stage means by its words; the later life first. */
export const statusOf = (stage: string): Meant => {
  const bare = plain(stage.replace(NUMBERING, '')).replace(/[(),;:]/g, ' ');
  const text = ` ${bare.replace(/\s+/g, ' ').trim()} `;
  if (TO_COME.test(text)) return { status: 'PROPOSED', doubt: null };
  if (TRIAL.test(text) && !says(text, 'STOPPED')) return { status: 'RUNNING', doubt: null };
  if (PAUSED.test(text)) {
    // "Cancelled (was on hold)", "Idea - on hold".
    const other = statusOf(text.replace(PAUSED, ' '));
    const isTold = other.status === 'STOPPED' || (other.status === 'PROPOSED' && other.doubt === null);
    return isTold ? other : { status: 'RUNNING', doubt: 'it is paused: begun, or not yet' };
  }
  if (NOT_ALIVE.test(text)) return { status: 'STOPPED', doubt: 'it ended, or never began' };
  const isEnded = ENDED.test(text);
  const rest = text.replace(ENDED, ' ');
  const beside = STATUSES.find((status) => says(rest, status));
  const isDenied = isEnded && OPPOSITE_WITHIN.test(`${text.split(ENDED)[0]} `);
  if (isEnded && !beside && (isDenied || NOT_ALL.test(rest))) return { status: 'RUNNING', doubt: null };
  const isWhole = isEnded && WHOLE.test(rest);
  const found = beside ?? (isWhole ? 'GRADUATED' : STATUSES.find((status) => says(text, status)));
  if (found === undefined) return { status: 'PROPOSED', doubt: isEnded ? HOW_ENDED : NO_WORD };
  // "Not in use" is a word of its own: without its beginning it says nothing of an end.
  const isWord = found === 'STOPPED' && !says(text.replace(OPPOSITE, ' '), 'STOPPED');
  if (OPPOSITE.test(text) && !isWord) return { status: found === 'GRADUATED' ? 'RUNNING' : 'PROPOSED', doubt: null };
  const [before = '', ...after] = text.split(OPPOSITE_WITHIN);
  if (found === 'GRADUATED' && after.length > 0 && !says(`${before} `, 'GRADUATED')) {
    // What is not productive runs, unless the rest says that it does not even that.
    const isIdea = says(`${before} `, 'PROPOSED') && !says(`${before} `, 'RUNNING');
    return { status: isIdea ? 'PROPOSED' : 'RUNNING', doubt: null };
  }
  const isOver = isEnded && !isWhole && found !== 'STOPPED' && !(found === 'GRADUATED' && beside);
  if (isOver) return { status: found, doubt: HOW_ENDED };
  if (found === 'STOPPED' && CLOSED.test(text)) {
    const isDone = statusOf(text.replace(CLOSED, ' ')).status === 'GRADUATED';
    return { status: isDone ? 'GRADUATED' : found, doubt: 'it is closed: done, or given up' };
  }
  if (ACTIVE.test(text)) return { status: found, doubt: 'it is in use, or still being made' };
  return { status: found, doubt: found === 'GRADUATED' && PILOT.test(text) ? 'it says production and pilot, and not which of them' : null };
};

/** A cell longer than this is a sentence, of which the first words are the stage: "Pilot – The use case has been deployed in a limited test". */
const SENTENCE = 60;
const ENDS = /\s*( [\p{Pd}\p{S}] |[(:;]|\. )/gu;

/** The shortest beginning of a cell that says a stage, or at least a part of it. */
const headOf = (cell: string): string | null => {
  const heads = [...cell.matchAll(ENDS)].map(({ index }) => cell.slice(0, index)).filter((head) => head.length >= 3);
  return heads.find((head) => statusOf(head).doubt === null) ?? heads[0] ?? null;
};

/** What the cells of a column say of how far rows are, each once, any case. */
export const stagesIn = ({ cells }: ColumnProfile): Stage[] => {
  const stages: Stage[] = [];
  const all = [...cells.keys()].map((cell) => cell.replace(/\s+/g, ' ').trim());
  for (const cell of all) {
    const head = cell.length > SENTENCE ? headOf(cell) : null;
    const isAlone = head !== null && all.filter((other) => other.toLowerCase().startsWith(head.toLowerCase())).length === 1;
    const stage: Stage = isAlone ? { test: 'begins', text: head, ...statusOf(head) } : { test: 'is', text: cell, ...statusOf(cell) };
    if (!stages.some(({ text }) => sameText(text, stage.text))) stages.push(stage);
  }
  return stages;
};
