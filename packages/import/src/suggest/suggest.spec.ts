import { describe, expect, it } from 'vitest';
import { parseMapping } from '../mapping/read.ts';
import { checkFile } from '../run/check.ts';
import { emptyDoor, rehearsal } from '../run/rehearsal.ts';
import { runImport } from '../run/run.ts';
import { folder } from '../testing/files.ts';
import { suggestMapping } from './suggest.ts';

const file = folder();

/** What a draft reads, and what it would take in of the very file. */
const drafted = async (name: string, content: string | Buffer) => {
  const path = file(name, content);
  const { yaml } = await suggestMapping(path);
  const mapping = parseMapping(yaml);
  const report = await runImport({ file: await checkFile(path, mapping), mapping, door: rehearsal(emptyDoor(Date.now), Date.now) });
  return { yaml, mapping, report };
};

const DUTCH = `"Algoritmeregister 2024";;;;;;
"Naam";"Organisatie";"Doel en impact";"Status";"Begindatum";"Contact e-mail";"Jaarlijkse kosten"
"Fraudesignalering";"Gemeente Utrecht";"Signaleert mogelijke fraude, zodat een medewerker kan kijken.";"In gebruik";"01-03-2021";"algoritmen@utrecht.nl";"€ 12.500,00"
"Parkeerscan";"Gemeente Amsterdam";"Scant kentekens van geparkeerde auto's.";"In ontwikkeling";"15-11-2023";"parkeren@amsterdam.nl";"€ 80.000,00"
"Chatbot Gem";"Gemeente Dongen";"Beantwoordt vragen van inwoners.";"Buiten gebruik";"02-2020";"";""
`;
const FRENCH = `Identifiant;Nom du projet;Ministère;Finalité;Statut;Date de début;Montant (k€)
A-1;Détection de piscines;Finances;Repérer les piscines non déclarées sur les photos aériennes.;En production;octobre 2021;1 250,5
A-2;Assistant Albert;Premier ministre;Aider les agents à répondre.;Expérimentation;3 mars 2024;900
A-3;Tri du courrier;Intérieur;Trier le courrier entrant.;Abandonné;2020;40
A-4;Traduction;Affaires étrangères;Traduire les dépêches.;Idée;;
`;

describe('a draft of a mapping', () => {
  it('notes what it could only guess', async () => {
    const notes = async (content: string, name = 'bots.csv') => (await suggestMapping(file(name, content))).notes.slice(1, -1);
    expect(await notes('Name,Status,Unit\nAlpha,Zorp,Care\nBeta,Pilot,Care\n')).toEqual(['Guessed of “Status”: “Zorp” gives PROPOSED.']);
    expect(await notes('Amount,Date\n100,2026-01-02\n200,2026-02-03\n')).toEqual([
      'No column seems to hold names; “Date” stands in for one.',
      'No column seems to say how far each is: all are PROPOSED.',
    ]);
    expect(await notes('Name,Status\nAlpha,Pilot\nBeta,Live\n')).toEqual([]);
    expect(await notes('Name,Status\nAlpha,Pilot\nBeta,Live\n', 'Book1.csv')).toEqual([
      '“Book1” names no register: give it a name of its own, or another file called so is taken for its newer edition.',
    ]);
  });

  it('of a file whose ids are called guid tells rows by them', async () => {
    const { mapping } = await drafted('guid.csv', 'guid,Name,Purpose\n01fb-91ec,Alpha,Fewer days\n022e-c8f4,Beta,Fewer stones\n');
    expect(mapping.identity).toEqual(['guid']);
  });

  it.each([
    ['the first that is no code', 'Solution', 'Solution,Vendor', ['Copilot,Microsoft Corp', 'Claude,Anthropic PBC']],
    ['words rather than codes', 'Work', 'Ticket,Work', ['AB-12,Sort the mail', 'AB-15,Read the map']],
    [
      'what its heading says',
      'Project',
      'Project,District',
      Array.from({ length: 12 }, (_, row) => `${row % 2 ? 'Chat' : 'Maps'},Area ${row}`),
    ],
    ['what tells more apart', 'Nombre', 'Iniciativa,Nombre', ['Digital,Chat A', 'Digital,Busca B', 'Salud,Busca C']],
  ])('calls POCs by %s: %s of %s', async (_, name, headings, rows) => {
    const { mapping } = await drafted('names.csv', `${headings}\n${rows.join('\n')}\n`);
    expect(mapping.fields.name).toBe(name);
  });

  it('tells no rows by what is fast or slow of them in Dutch', async () => {
    const { mapping } = await drafted('nl.csv', 'Naam,Kenmerk\nChat,snel\nZoek,traag\n');
    expect(mapping.identity).not.toEqual(['Kenmerk']);
  });

  it.each([
    ['Description', 'Purpose of the system', 'Purpose of the system'],
    ['Beschreibung', 'Zweck', 'Zweck'],
    ['Description', 'Expected benefit', 'Description'],
  ])('of a file with %s and %s takes %s for what a POC is for', async (one, other, taken) => {
    const { mapping } = await drafted(
      'both.csv',
      `Name,${one},${other}\nAlpha,Reads the letters that come in,Fewer days to an answer\nBeta,A camera above the belt,Fewer stones\n`,
    );
    expect(mapping.fields.hypothesis).toMatchObject({ column: taken });
  });

  it('of a file whose purposes are of two kinds takes the description for what a POC is for', async () => {
    const rows = ['Internal use', 'External use', 'External use', 'Internal use'].map(
      (kind, place) => `POC ${place},Reads pile ${place} of letters,${kind}`,
    );
    const { mapping } = await drafted('kinds.csv', `Name,Description,Purpose\n${rows.join('\n')}\n`);
    expect(mapping.fields.hypothesis).toMatchObject({ column: 'Description' });
  });

  it('of a Dutch register with a title above its headings', async () => {
    const { mapping, report } = await drafted('register-nl.csv', DUTCH);
    expect(mapping).toMatchObject({
      register: 'register-nl',
      file: { format: 'csv', delimiter: ';', headingRow: 2 },
      status: { column: 'Status' },
      fields: {
        name: 'Naam',
        hypothesis: { column: 'Doel en impact' },
        unit: 'Organisatie',
        owners: { pocLead: 'Contact e-mail' },
        budget: { poc: { column: 'Jaarlijkse kosten', currency: 'EUR', decimal: ',' } },
      },
      adopted: { startedOn: { column: 'Begindatum', formats: ['D-M-YYYY', 'M-YYYY'] } },
    });
    expect(report).toMatchObject({ refused: 0, taken: { GRADUATED: 1, RUNNING: 1, STOPPED: 1 }, unread: {} });
  });

  it('of a Japanese one, with full-width digits, and of a Chilean one', async () => {
    const japanese =
      '番号,システム名,部署,目的,状況,開始日\n１,需要予測,税務課,業務の効率化を図るための予測。,運用中,２０２３年６月１日\n２,翻訳,総務課,窓口での案内を助けるための翻訳。,実証実験,２０２４年４月１日\n３,要約,総務課,会議の記録を短くまとめるための要約。,終了,\n';
    const first = await drafted('register-jp.csv', japanese);
    expect(first.mapping).toMatchObject({
      identity: ['番号'],
      status: { column: '状況' },
      fields: { name: 'システム名', hypothesis: { column: '目的' }, unit: '部署' },
      adopted: { startedOn: { column: '開始日', formats: ['YYYY年M月D日'] } },
    });
    expect(first.report).toMatchObject({ refused: 0, taken: { GRADUATED: 1, RUNNING: 1, STOPPED: 1 }, unread: {} });
    const chilean =
      'N°\tInstitución\tNombre del algoritmo\tPropósito\tEstado\tFecha de inicio\n1\tFONASA\tClasificación\tPriorizar la atención\tEn operación\t15 de marzo de 2021\n2\tSII\tRutas\tOrdenar las visitas\tDiscontinuado\t03-05-2022\n3\tSII\tVoz\tAtender llamadas\tEn diseño\t\n';
    const second = await drafted('register-cl.tsv', Buffer.from(chilean, 'latin1'));
    expect(second.mapping).toMatchObject({
      identity: ['N°'],
      fields: { name: 'Nombre del algoritmo', hypothesis: { column: 'Propósito' }, unit: 'Institución' },
      adopted: { startedOn: { column: 'Fecha de inicio', language: 'es' } },
    });
    expect(second.report).toMatchObject({ refused: 0, taken: { GRADUATED: 1, STOPPED: 1, PROPOSED: 1 }, unread: {} });
  });

  it.each<[string, string, string, object]>([
    [
      'Brazilian',
      'br.csv',
      'sep=;\nCódigo;Título do projeto;Para que serve;Órgão;Situação;Início;Orçamento do piloto\nA1;Petições;Reduzir a fila;Receita;Em produção;03/12/2024;R$ 1.234,50\nA2;Triagem;Ler cartas;Saúde;Encerrado;13/02/2024;R$ 9,00\nA3;Voz;Atender;Saúde;Em estudo;;\n',
      { identity: ['Código'], fields: { name: 'Título do projeto', hypothesis: { column: 'Para que serve' }, unit: 'Órgão' } },
    ],
    [
      'Korean',
      'kr.csv',
      '과제번호,과제명,목적,부서,진행상태,시작일\n1,민원 분류,시간을 줄인다,행정안전부,운영중,2025. 3. 1.\n2,번역,안내를 돕는다,복지부,중단,2024. 3. 1.\n3,요약,기록,복지부,기획,\n',
      { identity: ['과제번호'], fields: { name: '과제명', unit: '부서' }, adopted: { startedOn: { formats: ['YYYY. M. D'] } } },
    ],
    [
      'Chinese',
      'cn.csv',
      '序号,项目名称,项目目标,所属单位,当前阶段,启动日期\n1,审批,提高审批效率,大数据局,已上线,2024年3月1日\n2,翻译,为市民提供服务,政务局,终止,2024年2月1日\n3,摘要,记录会议内容,政务局,立项,\n',
      { identity: ['序号'], fields: { name: '项目名称', hypothesis: { column: '项目目标' }, unit: '所属单位' } },
    ],
    [
      'Greek',
      'gr.csv',
      'Α/Α;Τίτλος;Σκοπός;Φορέας;Κατάσταση;Έναρξη\n1;Βοηθός;Απαντήσεις σε πολίτες;Υγείας;ΣΕ ΛΕΙΤΟΥΡΓΙΑ;1-2-2024\n2;Έλεγχος;Εύρεση λαθών;ΑΑΔΕ;Σταμάτησε;3-2-2024\n3;Χάρτης;Δρόμοι και πλατείες;ΑΑΔΕ;Ιδέα;\n',
      { identity: ['Α/Α'], fields: { name: 'Τίτλος', hypothesis: { column: 'Σκοπός' }, unit: 'Φορέας' } },
    ],
    [
      'Turkish',
      'tr.csv',
      'No;Proje Adı;Amaç;Kurum;Durum;Başlangıç\n1;Işık;Arızaları öngörmek;Belediye;YAYINDA;01.02.2024\n2;Ses;Çağrıları yanıtlamak;Belediye;İPTAL;02.02.2024\n3;Harita;Yolları çizmek;Bakanlık;fikir;\n',
      { identity: ['No'], fields: { name: 'Proje Adı', hypothesis: { column: 'Amaç' }, unit: 'Kurum' } },
    ],
    [
      'Ukrainian',
      'ua.csv',
      'Номер;Назва;Мета;Відомство;Стан;Початок\n1;Ґанок;Прискорити звернення;Мінцифри;Працює;3 березня 2024\n2;Карта;Показати дороги;Мінфін;Припинено;4 липня 2023\n3;Голос;Відповісти людям;Мінфін;Ідея;\n',
      { identity: ['Номер'], fields: { name: 'Назва' }, adopted: { startedOn: { formats: ['D MMMM YYYY'], language: 'uk' } } },
    ],
    [
      'Hebrew',
      'il.csv',
      'מזהה,שם המיזם,מטרה,משרד,סטטוס\n1,סיווג פניות,קיצור זמן הטיפול,בריאות,פעיל\n2,תרגום,סיוע לתושבים,בריאות,הופסק\n3,סיכום,תיעוד ישיבות,מסים,רעיון\n',
      { identity: ['מזהה'], fields: { name: 'שם המיזם', hypothesis: { column: 'מטרה' }, unit: 'משרד' } },
    ],
  ])('of a %s one', async (_, name, content, expected) => {
    const { mapping, report } = await drafted(name, content);
    expect(mapping).toMatchObject(expected);
    expect(report).toMatchObject({ refused: 0, taken: { GRADUATED: 1, STOPPED: 1, PROPOSED: 1 }, unread: {} });
  });

  it('tells rows by their name where many have no id', async () => {
    const rows = Array.from({ length: 30 }, (_, index) => `${index % 6 === 5 ? '' : `A-${(index * 7) % 40}`},Plan ${index},Pilot`);
    const { mapping } = await drafted('gaps.csv', `ID,Name,Stage\n${rows.join('\n')}\n`);
    expect(mapping.identity).toEqual([{ columns: ['ID', 'Name'] }]);
  });

  it('takes what is said beside a stage for no stage, an organisation with an address among many for one, and says where names are numbers', async () => {
    const rows = ['Planned', 'In production', 'Planned', 'Pilot'].map(
      (stage, index) =>
        `Plan ${index},${index === 2 ? 'A Lab @home' : `Office ${index % 2}`},${stage},${index % 2 ? 'NA' : 'Testing to begin in spring'},x`,
    );
    const filler = Array.from({ length: 8 }, (_, index) => `More ${index},Office 1,Pilot,NA,x`);
    const { mapping } = await drafted(
      'dot.csv',
      `Use Case,Organization,Current Stage Of Production,Lifecycle Stage Additional Comments,Org Industry\n${[...rows, ...filler].join('\n')}\n`,
    );
    expect(mapping).toMatchObject({ status: { column: 'Current Stage Of Production' }, fields: { unit: 'Organization' } });
    const long = 'It tells where the members of a team see their task in another way. '.repeat(4);
    const { yaml } = await drafted(
      'va.csv',
      `AI use case name,Summary,\n1,Coach in cardiac surgery,${long}\n2,Scribe of the ward,${long}\n`,
    );
    expect(yaml).toContain('name: AI use case name   # a guess: its cells are numbers');
  });

  it('knows a currency by its sign, or by the column that holds it', async () => {
    const { yaml } = await drafted('br.csv', 'Nome;Situação;Orçamento\nA;Piloto;R$ 1.234,56\nB;Piloto;R$ 9,00\n');
    expect(yaml).toContain('#   poc: { column: Orçamento, currency: BRL, decimal: "," }');
    const { mapping } = await drafted(
      'list.json',
      JSON.stringify([{ name: 'A', status: 'pilot', budget: { amount: 5, currency: 'EUR' } }]),
    );
    expect(mapping.fields.budget?.poc).toMatchObject({ currency: { column: 'budget.currency' } });
  });

  it('of an American one that shortens its headings', async () => {
    const { fields } = (
      await drafted(
        'us.csv',
        'ID,Use Case,Stage,Pilot Cost ($),Prod Budget (USD),Go/No-Go By\nU1,Triage,Pilot,"$15,000.00","60,000",1/15/2027\nU2,Routing,Idea,"$20,037.50","75,000",12/31/2027\n',
      )
    ).mapping;
    expect(fields).toMatchObject({
      budget: { poc: { column: 'Pilot Cost ($)' }, production: { column: 'Prod Budget (USD)', currency: 'USD' } },
      decisionDueOn: { column: 'Go/No-Go By', formats: ['M/D/YYYY'] },
    });
  });

  it('of a French one in Windows-1252, with months in words and thousands of euros', async () => {
    const { mapping, report } = await drafted('register-fr.csv', Buffer.from(FRENCH.replaceAll('€', '\u0080'), 'latin1'));
    expect(mapping).toMatchObject({
      file: { encoding: 'windows-1252' },
      identity: ['Identifiant'],
      fields: {
        name: 'Nom du projet',
        unit: 'Ministère',
        budget: { poc: { column: 'Montant (k€)', currency: 'EUR', decimal: ',', times: 1000 } },
      },
      adopted: { startedOn: { formats: expect.arrayContaining(['D MMMM YYYY', 'MMMM YYYY', 'YYYY']), language: 'fr' } },
    });
    expect(report).toMatchObject({ refused: 0, taken: { GRADUATED: 1, RUNNING: 1, STOPPED: 1, PROPOSED: 1 }, unread: {} });
  });

  it('of JSON whose list is somewhere in it', async () => {
    const record = (id: number, stage: string) => ({
      register_id: `CA-${id}`,
      name_en: `System ${id}`,
      organization: 'CBSA',
      description_en: 'Predicts wait times at the border.',
      system_status: stage,
      started: '2022-04-01',
    });
    const { mapping, report } = await drafted(
      'register.json',
      JSON.stringify({ ok: true, result: { total: 2, records: [record(1, 'In production'), record(2, 'In development')] } }),
    );
    expect(mapping).toMatchObject({
      file: { format: 'json', records: 'result.records' },
      identity: ['register_id'],
      fields: { name: 'name_en', hypothesis: { column: 'description_en' } },
    });
    expect(report).toMatchObject({ refused: 0, taken: { GRADUATED: 1, RUNNING: 1 } });
  });

  it('of a table in another currency leaves the money out until the policy has a rate, and says so', async () => {
    const { yaml, report } = await drafted(
      'au.tsv',
      'Use case\tStage\tBudget (AUD)\nFire maps\tPilot\t$120,000\nTax nudges\tDiscontinued\t$1.2m\n',
    );
    expect(yaml).toContain('  # The policy begins without a weekly rate for AUD');
    expect(yaml).toContain('  #   poc: { column: Budget (AUD), currency: AUD, decimal: "." }');
    expect(report).toMatchObject({ refused: 0, taken: { RUNNING: 1, STOPPED: 1 } });
  });

  it('says where day and month may be the other way round', async () => {
    const { yaml } = await drafted('dates.csv', 'Name,Status,Started\nA,Pilot,3/4/2024\nB,Pilot,5/6/2024\n');
    expect(yaml).toMatch(
      /startedOn: \{ column: Started, formats: \[(M\/D\/YYYY, D\/M\/YYYY|D\/M\/YYYY, M\/D\/YYYY)\] \} {3}# day and month may be the other way round/,
    );
  });

  it('of columns that say nothing is valid, and tells what it did not find', async () => {
    const { yaml, report } = await drafted('odd.csv', 'x,"yes",": # odd"\nfoo,1,a\nbar,2,b\n');
    expect(yaml).toContain('status: { value: PROPOSED }   # no column seems to say how far each is');
    expect(report).toMatchObject({ refused: 0, taken: { PROPOSED: 2 } });
  });

  it.each([
    ['x'.repeat(150), 'x'.repeat(100)],
    [`a${'😀'.repeat(55)}`, `a${'😀'.repeat(49)}`],
  ])('of a file whose name is longer than a register’s may be takes its beginning: %s', async (name, register) => {
    expect((await drafted(`${name}.csv`, 'Project;Stage\nfoo;pilot\n')).mapping.register).toBe(register);
  });

  it('lists the columns that nothing reads, and marks a stage that it had to guess', async () => {
    const { yaml } = await drafted('more.csv', 'Name,Status,Colour of hat\nA,Pilot,red\nB,Zorp,blue\n');
    expect(yaml).toContain('#   Colour of hat');
    expect(yaml).toContain('- { is: Zorp, gives: PROPOSED }   # a guess');
  });

  it('names a stage that is a sentence by its first words, and one that is written in two ways once', async () => {
    const why = ' – The use case has been deployed in a limited test or pilot capacity, and is watched.';
    const rows = ['b)  Pilot', 'c) Deployed', 'b)  Pilot', 'c) Deployed', 'b)  Pilot', 'c) Deployed'];
    const { mapping, report } = await drafted(
      'long.csv',
      `Name,Stage of Development\n${rows.map((stage, row) => `N${row},"${stage}${why}"`).join('\n')}\n`,
    );
    expect(mapping.status.values).toEqual([
      { begins: ['b) Pilot'], gives: 'RUNNING' },
      { begins: ['c) Deployed'], gives: 'GRADUATED' },
    ]);
    expect(report).toMatchObject({ refused: 0, taken: { RUNNING: 3, GRADUATED: 3 } });
    const twice = await drafted('twice.csv', 'Name,Status\nA,In production\nB,in production \nC,IN PRODUCTION\n');
    expect(twice.mapping.status.values).toEqual([{ is: ['In production'], gives: 'GRADUATED' }]);
  });

  it('takes no column of states for stages, no links for what it is for, and no office for a person', async () => {
    const rows = Array.from({ length: 20 }, (_, row) => `Project ${row},NSW,https://example.org/${row},office@example.org`);
    const { yaml, mapping } = await drafted('au.csv', `Project name,State / Territory,Description,Contact\n${rows.join('\n')}\n`);
    expect(mapping).toMatchObject({ status: { value: 'PROPOSED' }, fields: { name: 'Project name', hypothesis: { value: 'not stated' } } });
    expect(mapping.fields.owners).toBeUndefined();
    expect(yaml).toContain('  #   pocLead: Contact');
  });

  it('reads the file in the encoding that it is told', async () => {
    // One letter is too few to tell by.
    const path = file('cs.csv', Buffer.from('N\xe1zev;Stav\n\xd8ezno;Produkce\n', 'latin1'));
    expect((await suggestMapping(path)).yaml).toContain('encoding: windows-1252');
    const { yaml } = await suggestMapping(path, { encoding: 'windows-1250' });
    expect(parseMapping(yaml)).toMatchObject({ file: { encoding: 'windows-1250' }, fields: { name: 'Název' } });
  });

  it('of headings as long as texts is valid, and tells their beginnings', async () => {
    const long = Array.from({ length: 400 }, (_, place) => `${place} ${'what this column says '.repeat(300)}`);
    const { yaml, mapping } = await drafted('texts.csv', `Title,${long.join(',')}\nChat,${long.map(() => 'x').join(',')}\n`);
    expect(mapping.fields.name).toBe('Title');
    expect(yaml).toContain('#   0 what this column says');
  });

  it('lets others in the process have their turn between the columns of a wide table', async () => {
    const columns = Array.from({ length: 300 }, (_, place) => `Day ${place}`);
    const rows = Array.from({ length: 30 }, (_, row) =>
      ['N', ...columns.map((_, place) => `${(row % 28) + 1}/3/${1990 + (place % 30)}`)].join(','),
    );
    const path = file('wide.csv', `Name,${columns.join(',')}\n${rows.join('\n')}\n`);
    let turns = 0;
    const turn = () => {
      turns += 1;
      next = setImmediate(turn);
    };
    let next = setImmediate(turn);
    await suggestMapping(path);
    clearImmediate(next);
    expect(turns).toBeGreaterThan(columns.length);
  });
});
