import { useState } from 'react';
import { ownPositionOn } from '../../commands/own';
import { usePoc } from '../PocContext';
import { type Action, aboutOf } from './action';
import type { Opened } from './OpenedContext';

/**
 * What a dialog is opened on. What somebody types on stays that; what others change meanwhile is shown (CONFLICT), never taken over unseen. But opened
 * right after a command of one's own, before what that has made of the POC is read, it goes on to that as it comes, part by part. Where others' changes are
 * read in one with it they are taken over too, but do not count as seen.
 */
export function useOpening(asked: Action, now: Action) {
  const newest = usePoc();
  const at = BigInt(newest.position);
  const [on, setOn] = useState({ poc: newest, action: asked });
  const [seen, see] = useState(newest.revision);
  const [own] = useState(() => ownPositionOn(newest.id));
  /** Up to where it goes on by itself; nowhere where it was not behind. */
  const [until, setUntil] = useState(at < own ? own : null);
  const isFollowing = until !== null && (at <= until || BigInt(on.poc.position) < own);
  const action = isFollowing && isSame(asked, now) ? now : on.action;
  if (isFollowing && (newest !== on.poc || action !== on.action)) {
    setOn({ poc: newest, action });
    if (at === own) see(newest.revision);
    if (at > until) setUntil(at);
  }
  const opened: Opened = { pocId: on.poc.id, seen, newest: newest.revision, see };
  return { ...on, opened };
}

/** About the same thing: the button that it was opened from may stand for another by now. */
const isSame = (one: Action, other: Action) => one.kind === other.kind && aboutOf(one).join(' ') === aboutOf(other).join(' ');
