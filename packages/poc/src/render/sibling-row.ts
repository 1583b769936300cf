import { zero } from '@causeway/kernel/money.ts';
import { ownerOf } from '../authorize.ts';
import type { Reading } from '../figures/reading.ts';
import type { SiblingRow } from '../view/hosting.ts';

/** KO-6: the production sibling: opened beside the POC, started by GRADUATE, closed by STOP or a return to research. */
export const siblingRow = ({ state, budget }: Reading): SiblingRow | null =>
  state.sibling && {
    openedOn: state.sibling.openedOn,
    openedWith: state.sibling.openedWith ?? zero(budget.currency),
    envelope: budget.production,
    owner: ownerOf(state),
    team: state.hosting.delivery?.productionTeam ?? null,
    vendor: state.hosting.delivery?.productionVendor ?? null,
    goLiveOn: state.goLiveOn,
    state: state.sibling.isClosed ? 'CLOSED' : state.status === 'GRADUATED' ? 'STARTED' : 'WAITING',
  };
