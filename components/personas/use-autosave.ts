'use client';

import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Failure, Result } from '@/lib/errors';
import { autosavePersona } from '@/lib/personas/actions';
import type { Persona } from '@/lib/personas/queries';
import { saysTheSame, type Typed, writtenIn } from '@/lib/personas/typed';
import { type Desk, draftedParts, formOf, keepDraft, readDraft } from './drafts';

export type SaveState = 'idle' | 'saving' | 'saved' | 'refused' | 'waiting';
/** What became of the last save; a part that was refused says why. */
export type Saving = { state: SaveState; refusals: Readonly<Record<string, Failure>> };

const PAUSE = 700;
const RETRY = 5000;
/** After so long without an answer it is said that it is not saved yet; the answer is still waited for. */
const SLOW = 8000;
/** Nobody's mistake, or one that is mended elsewhere: the same may be accepted later. */
const passes = ({ status }: Failure) => status === 401 || status >= 500;

async function send(slug: string, personaId: string, typed: Typed): Promise<Result<{ updatedAt: string }> | null> {
  try {
    return await autosavePersona(slug, formOf({ ...typed, id: personaId }));
  } catch {
    return null;
  }
}

/**
 * Saves the parts of a persona a moment after each change, one save at a time, and again where the connection was gone.
 * Until a part has arrived, what was typed is kept in this browser.
 * @param userId who is signed in
 * @param persona as this page shows it
 */
export function useAutosave(slug: string, userId: string, persona: Persona) {
  const personaId = persona.id;
  const updatedAt = persona.updatedAt.toISOString();
  const desk = useMemo<Desk>(() => ({ userId, personaId }), [userId, personaId]);
  const stored = useRef(persona);
  const [saving, setSaving] = useState<Saving>({ state: 'idle', refusals: {} });
  const work = useRef({ parts: new Map<string, Typed>(), timer: 0, busy: false, over: false, on: updatedAt });

  const run = useCallback(async () => {
    const now = work.current;
    window.clearTimeout(now.timer);
    const [part, typed] = [...now.parts].at(0) ?? [];
    if (now.busy || !part || !typed) return;
    now.busy = true;
    setSaving((before) => ({ ...before, state: 'saving' }));
    const slow = window.setTimeout(() => setSaving((before) => ({ ...before, state: 'waiting' })), SLOW);
    const result = await send(slug, desk.personaId, typed);
    window.clearTimeout(slow);
    now.busy = false;
    const failure = result && !result.ok ? result.error : null;
    const settled = result?.ok || (failure && !passes(failure));
    const newer = now.parts.get(part) !== typed;
    if (settled && !newer) now.parts.delete(part);
    if (result?.ok) {
      now.on = result.value.updatedAt;
      const kept = now.parts.get(part);
      keepDraft(desk, part, kept ? { on: now.on, typed: kept } : null);
    }
    setSaving(({ refusals: { [part]: _, ...others } }) => {
      const refusals = failure ? { ...others, [part]: failure } : others;
      const state = Object.keys(refusals).length > 0 ? 'refused' : result ? 'saved' : 'waiting';
      return { state: settled && now.parts.size > 0 ? 'saving' : state, refusals };
    });
    if (now.parts.size === 0) return;
    if (settled) void run();
    // Gone from the page, it is in this browser's keeping and is sent when the persona is opened again.
    else if (!now.over) now.timer = window.setTimeout(run, RETRY);
  }, [slug, desk]);

  /** Takes what stands in a part now; `soon` does not wait for a pause. */
  const put = useCallback(
    (part: string, typed: Typed, soon = false) => {
      const now = work.current;
      now.parts.set(part, typed);
      keepDraft(desk, part, { on: now.on, typed });
      window.clearTimeout(now.timer);
      if (soon) void run();
      else now.timer = window.setTimeout(run, PAUSE);
    },
    [desk, run],
  );

  /** The form itself is being sent: a save before it would only make it wait. */
  const hold = useCallback(() => window.clearTimeout(work.current.timer), []);

  /** A part arrived in another way, or is not wanted any more. */
  const drop = useCallback(
    (part: string) => {
      work.current.parts.delete(part);
      keepDraft(desk, part, null);
    },
    [desk],
  );

  /**
   * Sends what this browser has kept. On a persona that somebody has changed since, nothing is put without being asked:
   * `all` is the answer. @returns what is sent, in one; and whether something is left
   */
  const recover = useCallback(
    (all = false): { typed: Typed | null; left: boolean } => {
      const drafts = draftedParts(desk).flatMap((part) => {
        const draft = readDraft(desk, part);
        // It arrived, and only the answer did not.
        if (draft && !saysTheSame(stored.current, draft.typed)) return [{ part, ...draft }];
        keepDraft(desk, part, null);
        return [];
      });
      const taken = drafts.filter(({ on }) => all || on === work.current.on);
      for (const { part, typed } of taken) put(part, typed, true);
      const typed = taken.length > 0 ? Object.assign({}, ...taken.map((one) => one.typed)) : null;
      return { typed, left: taken.length < drafts.length };
    },
    [desk, put],
  );
  const forget = useCallback(() => {
    for (const part of draftedParts(desk)) drop(part);
  }, [desk, drop]);
  /** The texts that this browser keeps, to be taken elsewhere. */
  const kept = useCallback(
    () => draftedParts(desk).flatMap((part) => writtenIn(readDraft(desk, part)?.typed ?? {})),
    [desk],
  );

  useEffect(() => {
    const now = work.current;
    now.over = false;
    const again = () => void run();
    window.addEventListener('online', again);
    document.addEventListener('visibilitychange', again);
    return () => {
      again();
      now.over = true;
      window.removeEventListener('online', again);
      document.removeEventListener('visibilitychange', again);
    };
  }, [run]);

  return { saving, put, hold, drop, recover, forget, kept };
}
