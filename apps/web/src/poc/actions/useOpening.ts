import { useEffect, useState } from 'react';
import { isBehindOwn } from '../../commands/own';
import { usePoc } from '../PocContext';
import { type Action, aboutOf } from './action';
import type { Opened } from './OpenedContext';

/** The parts of a screen are read side by side: the last comes soon after the first. */
const partsMs = 1_000;

/**
 * What a dialog is opened on. What somebody types on stays that; what others change meanwhile is shown (CONFLICT), never taken over unseen. But opened
 * right after a command of one's own, before what that has made of the POC is read, it goes on to that as it comes.
 */
export function useOpening(asked: Action, now: Action) {
  const newest = usePoc();
  const [on, setOn] = useState({ poc: newest, action: asked });
  const [seen, see] = useState(newest.revision);
  const isBehind = isBehindOwn(newest);
  const [isFollowing, setFollowing] = useState(isBehind);
  useEffect(() => {
    if (isBehind || !isFollowing) return;
    const timer = setTimeout(() => setFollowing(false), partsMs);
    return () => clearTimeout(timer);
  }, [isBehind, isFollowing]);
  const action = isFollowing && isSame(asked, now) ? now : on.action;
  if (isFollowing && (newest !== on.poc || action !== on.action)) {
    setOn({ poc: newest, action });
    see(newest.revision);
  }
  const opened: Opened = { pocId: on.poc.id, seen, newest: newest.revision, see };
  return { ...on, opened };
}

/** About the same thing: the button that it was opened from may stand for another by now. */
const isSame = (one: Action, other: Action) => one.kind === other.kind && aboutOf(one).join(' ') === aboutOf(other).join(' ');
