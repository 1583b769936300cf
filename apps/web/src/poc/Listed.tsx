import { Fragment } from 'react';

/** Names one after the other; absent ones are left out. */
export function Listed({ names }: { names: readonly (string | null | undefined)[] }) {
  return names
    .filter((name) => name)
    .map((name, place) => (
      <Fragment key={name}>
        {place > 0 && ', '}
        <span>{name}</span>
      </Fragment>
    ));
}
