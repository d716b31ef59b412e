'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import type { Failure, Result } from '@/lib/errors';
import { autosavePersona } from '@/lib/personas/actions';
import type { Typed } from '@/lib/personas/typed';
import { draftedParts, formOf, keepDraft, readDraft } from './drafts';

export type SaveState = 'idle' | 'saving' | 'saved' | 'refused' | 'waiting';
/** What became of the last save; a part that was refused says why. */
export type Saving = { state: SaveState; refusals: Readonly<Record<string, Failure>> };

const PAUSE = 700;
const RETRY = 5000;
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
 * @param updatedAt of the persona as this page shows it, ISO
 */
export function useAutosave(slug: string, personaId: string, updatedAt: string) {
  const [saving, setSaving] = useState<Saving>({ state: 'idle', refusals: {} });
  const work = useRef({ parts: new Map<string, Typed>(), timer: 0, busy: false, over: false, on: updatedAt });

  const run = useCallback(async () => {
    const now = work.current;
    window.clearTimeout(now.timer);
    const [part, typed] = [...now.parts].at(0) ?? [];
    if (now.busy || !part || !typed) return;
    now.busy = true;
    setSaving((before) => ({ ...before, state: 'saving' }));
    const result = await send(slug, personaId, typed);
    now.busy = false;
    const failure = result && !result.ok ? result.error : null;
    const settled = result?.ok || (failure && !passes(failure));
    const newer = now.parts.get(part) !== typed;
    if (settled && !newer) now.parts.delete(part);
    if (result?.ok) {
      now.on = result.value.updatedAt;
      const kept = now.parts.get(part);
      keepDraft(personaId, part, kept ? { on: now.on, typed: kept } : null);
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
  }, [slug, personaId]);

  /** Takes what stands in a part now; `soon` does not wait for a pause. */
  const put = useCallback(
    (part: string, typed: Typed, soon = false) => {
      const now = work.current;
      now.parts.set(part, typed);
      keepDraft(personaId, part, { on: now.on, typed });
      window.clearTimeout(now.timer);
      if (soon) void run();
      else now.timer = window.setTimeout(run, PAUSE);
    },
    [personaId, run],
  );

  /** The form itself is being sent: a save before it would only make it wait. */
  const hold = useCallback(() => window.clearTimeout(work.current.timer), []);

  /** A part arrived in another way, or is not wanted any more. */
  const drop = useCallback(
    (part: string) => {
      work.current.parts.delete(part);
      keepDraft(personaId, part, null);
    },
    [personaId],
  );

  /**
   * Sends what this browser has kept. On a persona that somebody has changed since, nothing is put without being asked:
   * `all` is the answer. @returns what is sent, in one; and whether something is left
   */
  const recover = useCallback(
    (all = false): { typed: Typed | null; left: boolean } => {
      const drafts = draftedParts(personaId).map((part) => ({ part, draft: readDraft(personaId, part) }));
      const taken = drafts.flatMap(({ part, draft }) =>
        draft && (all || draft.on === work.current.on) ? [{ part, typed: draft.typed }] : [],
      );
      for (const { part, typed } of taken) put(part, typed, true);
      const typed = taken.length > 0 ? Object.assign({}, ...taken.map((one) => one.typed)) : null;
      return { typed, left: taken.length < drafts.length };
    },
    [personaId, put],
  );
  const forget = useCallback(() => {
    for (const part of draftedParts(personaId)) drop(part);
  }, [personaId, drop]);

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

  return { saving, put, hold, drop, recover, forget };
}
