import type { Envelope, PocMoneyQuery } from '../../graphql/generated/graphql';
import { type Span, spanOf } from '../../numbers/span';

type Money = NonNullable<PocMoneyQuery['poc']>;

/** One of the two projects on the timeline. */
export interface Lane {
  readonly envelope: Envelope;
  /** Null where it is not known. */
  readonly from: string | null;
  /** Its end, done (a day, or the instant it was decided) or planned; null where none is known, so that it lasts to the edge. */
  readonly to: string | null;
  /** Days on which something was spent on it. */
  readonly spentOn: readonly string[];
}

/** KO-6: the POC from its start to its decision, the sibling from its opening to its go-live day, and the stretch of time that shows both. */
export function lanesOf(poc: Money, today: string | null): { readonly span: Span | null; readonly lanes: readonly [Lane, Lane] } {
  const ended = poc.decisions.find(({ decision }) => decision !== 'EXTEND');
  const spentOn = (envelope: Envelope) => poc.spend.nodes.filter((spend) => spend.envelope === envelope).map(({ on }) => on);
  const first: Lane = {
    envelope: 'POC',
    from: poc.startedOn,
    to: ended ? (ended.effectiveOn ?? ended.decidedAt) : poc.decisionDueOn,
    spentOn: spentOn('POC'),
  };
  const second: Lane = {
    envelope: 'PRODUCTION',
    from: poc.production?.openedOn ?? null,
    to: poc.production?.goLiveOn ?? null,
    spentOn: spentOn('PRODUCTION'),
  };
  const span = spanOf([first.from, first.to, second.from, second.to, today, ...first.spentOn, ...second.spentOn]);
  return { span, lanes: [first, second] };
}
