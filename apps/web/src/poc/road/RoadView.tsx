import { useLingui } from '@lingui/react/macro';
import { PocRoadDocument } from '../../graphql/generated/graphql';
import { Part } from '../Part';
import { usePoc } from '../PocContext';
import { RoadmapPanel } from './RoadmapPanel';
import { TrendPanel } from './TrendPanel';

/** Where it comes from and where it goes: the trend with its forecast, and the way to the gate step by step. */
export function RoadView() {
  const { t } = useLingui();
  const { slug } = usePoc();
  return (
    <Part
      document={PocRoadDocument}
      slug={slug}
      loading={[
        [t`Trend and forecast`, 8],
        [t`Roadmap to the gate`, 8],
      ]}
    >
      {(poc) => (
        <>
          <TrendPanel poc={poc} />
          <RoadmapPanel roadmap={poc.roadmap} isDecided={poc.status === 'GRADUATED' || poc.status === 'STOPPED'} />
        </>
      )}
    </Part>
  );
}
