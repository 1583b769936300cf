import { Trans } from '@lingui/react/macro';
import { AdviceLines } from './AdviceLines';
import type { Advice } from './advice';

/** AP-2: a hand-off by team, vendor or both, with what comes of most of them; one vendor on both sides is praised. */
export function HandOffAdvice({ handOff, isOneVendor }: Pick<Advice, 'handOff' | 'isOneVendor'>) {
  const { team, vendor } = handOff;
  return (
    <AdviceLines
      lines={[
        (team || vendor) && {
          key: 'handOff',
          tone: 'low',
          text: (
            <>
              <strong>
                {team && vendor ? (
                  <Trans>Hand-off to another team and another vendor.</Trans>
                ) : team ? (
                  <Trans>Hand-off to another team.</Trans>
                ) : (
                  <Trans>Hand-off to another vendor.</Trans>
                )}
              </strong>{' '}
              <Trans>60% of hand-offs fail: whoever will run it should build it.</Trans>
            </>
          ),
        },
        isOneVendor && {
          key: 'vendor',
          tone: 'good',
          text: <Trans>One vendor on both sides: nothing is lost on the way from one to the other.</Trans>,
        },
      ]}
    />
  );
}
