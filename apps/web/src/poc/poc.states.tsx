import type { ShownState } from '../states/states';
import { FindingsPanel } from './overview/FindingsPanel';

export const pocStates: readonly ShownState[] = [{ name: 'no findings', part: <FindingsPanel findings={[]} exposure={null} /> }];
