import { approveAtStart, checkBudget } from '@causeway/budget/decide.ts';
import { checkPlannedWeeks } from '@causeway/budget/planned-weeks.ts';
import { writeChecklist } from '@causeway/checklist/decide-list.ts';
import { checkMeasure, measureOf } from '@causeway/feasibility/decide.ts';
import { declareInfrastructure, nameDelivery } from '@causeway/hosting/decide.ts';
import { dayOf } from '@causeway/kernel/calendar.ts';
import type { PersonId } from '@causeway/kernel/command.ts';
import { isCurrency } from '@causeway/kernel/currencies.ts';
import { fact } from '@causeway/kernel/fact.ts';
import { type AmountRules, canonicalMoney, checkAmount, type Money } from '@causeway/kernel/money.ts';
import { type Refusal, refusal, settle } from '@causeway/kernel/refusal.ts';
import { checkName, checkSlug, checkText } from '@causeway/kernel/text.ts';
import { changeTeam } from '@causeway/ownership/decide.ts';
import { checkPerson, idsOf } from '@causeway/ownership/people.ts';
import type { Beginning } from '../commands.ts';
import type { PocContext } from '../context.ts';
import type { PocState } from '../state.ts';
import { type Part, renamed } from './parts.ts';
import { amountRules } from './slice-contexts.ts';

/** What PocProposed and PocAdopted both say. */
export const beginningData = (command: Beginning, context: PocContext) => ({
  slug: context.slug,
  name: command.name,
  hypothesis: command.hypothesis,
  unit: command.unit ?? null,
  track: command.track,
  decisionDueOn: command.decisionDueOn ?? null,
  goLiveOn: command.goLiveOn ?? null,
  plannedWeeks: command.plannedWeeks ? { poc: command.plannedWeeks.poc, production: command.plannedWeeks.production } : null,
  success: command.success ? measureOf(command.success) : null,
  expectedValuePerYear: command.expectedValuePerYear ? asWritten(command.expectedValuePerYear) : null,
});

/** An amount in its one writing, or as given where it is none (it is refused then). */
const asWritten = (given: Money): Money => (/^\d{1,18}$/.test(given.minorUnits) ? canonicalMoney(given) : given);

/** GE-2, GE-3, FE-1, MO-5: reasons against what a proposal or adoption says itself, its money included. */
export const checkBeginning = (command: Beginning, state: PocState | null, context: PocContext): (Refusal | null | false)[] => [
  command.slug != null && checkSlug(command.slug, ['slug']),
  state !== null && refusal('SLUG_TAKEN', `The slug ${state.slug} is taken for ever; choose another.`, ['slug']),
  checkName(command.name, ['name']),
  checkText(command.hypothesis, ['hypothesis']),
  command.unit != null && checkName(command.unit, ['unit']),
  ...(command.budget ? checkBudget(command.budget, amountRules(null, context), ['budget']) : []),
  ...checkPlannedWeeks(command.plannedWeeks, ['plannedWeeks']),
  ...(command.success ? checkMeasure(command.success, dayOf(context.now, context.zone), ['success']) : []),
  command.expectedValuePerYear != null && checkAmount(command.expectedValuePerYear, valueRules(command, context), ['expectedValuePerYear']),
  ...OWNERS.map(({ key }) => {
    const person = command.owners?.[key];
    return person != null && checkPerson(person, ['owners', key]);
  }),
];

/** GE-3: the budget is the first amount of its command: what else is given must agree with it, if it is in a currency at all. */
const valueRules = ({ budget }: Beginning, context: PocContext): AmountRules => ({
  ...amountRules(budget && isCurrency(budget.poc.currency) ? budget.poc.currency : null, context),
  isFirstBudget: budget != null,
});

/** The parts that a proposal and an adoption share, in the order in which they are recorded. */
export const beginningParts = (command: Beginning, proposer: PersonId | null, context: PocContext): Part[] => [
  () => nameOwners(command, proposer),
  (state) =>
    command.members?.length
      ? renamed(changeTeam({ type: 'changeTeam', add: command.members }, state.ownership, context), ['add'], ['members'])
      : [],
  (state) =>
    command.checklistTemplateId != null
      ? renamed(
          writeChecklist({ type: 'writeChecklist', templateId: command.checklistTemplateId }, state.checklist, context),
          ['templateId'],
          ['checklistTemplateId'],
        )
      : [],
  () => (command.budget && !isBad(command, context) ? approveAtStart(command.budget) : []),
  (state) =>
    command.infrastructure
      ? renamed(
          declareInfrastructure({ type: 'declareInfrastructure', ...command.infrastructure }, state.hosting, context),
          [],
          ['infrastructure'],
        )
      : [],
  (state) =>
    command.delivery ? renamed(nameDelivery({ type: 'nameDelivery', ...command.delivery }, state.hosting, context), [], ['delivery']) : [],
];

const isBad = (command: Beginning, context: PocContext): boolean =>
  command.budget != null && settle(checkBudget(command.budget, amountRules(null, context), [])) !== null;

const OWNERS = [
  { key: 'productionOwner', role: 'PRODUCTION_OWNER' },
  { key: 'pocLead', role: 'POC_LEAD' },
  { key: 'sponsor', role: 'SPONSOR' },
] as const;

/** KO-4, §9: those who are named; the proposer leads where nobody is named to. */
const nameOwners = ({ owners }: Beginning, proposer: PersonId | null) =>
  OWNERS.flatMap(({ key, role }) => {
    const person = owners?.[key] ? idsOf([owners[key]])[0] : role === 'POC_LEAD' ? proposer : null;
    return person ? [fact('OwnerNamed', { role, person })] : [];
  });
