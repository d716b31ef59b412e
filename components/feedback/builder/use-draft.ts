'use client';

import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { FormContent } from '@/db/schema/form-content';
import type { Failure, Message } from '@/lib/errors';
import { keepDraft } from '@/lib/feedback/actions';
import type { BuiltForm } from '@/lib/feedback/reports/builder';
import { attempt } from '../../ui/attempt';
import { readJson } from '../../ui/read-json';
import { canonical } from './canonical';
import type { Change } from './context';
import { type Desk, keepHere, keptDraft } from './kept-draft';

export type Saving =
  | { state: 'idle' | 'saving' | 'saved' | 'waiting' }
  | { state: 'refused'; failure: Failure }
  /** Somebody else has changed it: which of the two stands? */
  | { state: 'conflict'; message: Message };

const PAUSE = 500;
const RETRY = 5000;
/** Nobody's mistake, or one that is mended elsewhere: the same may be accepted later. */
const passes = ({ status }: Failure) => status === 0 || status === 401 || status >= 500;

/**
 * A form's draft, saved behind the hand, one save at a time. What has not arrived is kept in this browser and comes back
 * with the page.
 */
export function useDraft(slug: string, userId: string, form: Pick<BuiltForm, 'id' | 'draft' | 'revision'>) {
  const desk = useMemo<Desk>(() => ({ userId, formId: form.id }), [userId, form.id]);
  const [content, setContent] = useState(form.draft);
  const [revision, setRevision] = useState(form.revision);
  const [saving, setSaving] = useState<Saving>({ state: 'idle' });
  const work = useRef({ content: form.draft, stored: form.draft, revision: form.revision, timer: 0, stopped: false });
  const running = useRef<Promise<boolean> | null>(null);

  const theirs = useCallback(
    () => readJson<BuiltForm>(`/api/w/${slug}/forms/${desk.formId}`, AbortSignal.timeout(10_000)),
    [slug, desk],
  );

  const arrived = useCallback(
    (sent: FormContent, at: number) => {
      const now = work.current;
      now.stored = sent;
      now.revision = at;
      setRevision(at);
      keepHere(desk, now.content === sent ? null : { revision: at, content: now.content });
    },
    [desk],
  );

  /** @returns whether everything has arrived */
  const save = useCallback(async (): Promise<boolean> => {
    const now = work.current;
    while (now.content !== now.stored) {
      if (now.stopped) return false;
      const sent = now.content;
      setSaving({ state: 'saving' });
      const result = await attempt(() => keepDraft(slug, { id: desk.formId, revision: now.revision, content: sent }));
      if (result.ok) {
        arrived(sent, result.value.revision);
        continue;
      }
      if (result.error.status === 409) {
        // It may have been this very change, of which only the answer was lost.
        const stored = await theirs().catch(() => null);
        if (stored && canonical(stored.draft) === canonical(sent)) {
          arrived(sent, stored.revision);
          continue;
        }
        now.stopped = true;
        setSaving({ state: 'conflict', message: result.error.message });
        return false;
      }
      if (passes(result.error)) {
        setSaving({ state: 'waiting' });
        now.timer = window.setTimeout(() => void flush.current(), RETRY);
      } else setSaving({ state: 'refused', failure: result.error });
      return false;
    }
    setSaving({ state: 'saved' });
    return true;
  }, [slug, desk, arrived, theirs]);

  const flush = useRef(async (): Promise<boolean> => false);
  flush.current = () => {
    window.clearTimeout(work.current.timer);
    running.current ??= save().finally(() => {
      running.current = null;
    });
    return running.current;
  };

  const put = useCallback(
    (next: FormContent) => {
      const now = work.current;
      now.content = next;
      setContent(next);
      keepHere(desk, { revision: now.revision, content: next });
      window.clearTimeout(now.timer);
      now.timer = window.setTimeout(() => void flush.current(), PAUSE);
    },
    [desk],
  );
  const change = useCallback<Change>((next) => put(next(work.current.content)), [put]);

  /** Of two that were changed at once: ours over theirs, or theirs, and ours is gone. */
  const decide = useCallback(
    async (mine: boolean) => {
      const now = work.current;
      const stored = await theirs().catch(() => null);
      if (!stored) return setSaving({ state: 'conflict', message: { key: 'errors.lost' } });
      now.stopped = false;
      now.revision = stored.revision;
      setRevision(stored.revision);
      if (mine) return put({ ...now.content });
      arrived(stored.draft, stored.revision);
      now.content = stored.draft;
      setContent(stored.draft);
      keepHere(desk, null);
      setSaving({ state: 'saved' });
    },
    [theirs, put, arrived, desk],
  );

  /** It came back from being published. */
  const settle = useCallback(
    (sent: FormContent, published: FormContent, at: number) => {
      const now = work.current;
      const untouched = now.content === sent;
      if (untouched) {
        now.content = published;
        setContent(published);
      }
      arrived(published, at);
      if (!untouched) void flush.current();
    },
    [arrived],
  );

  useEffect(() => {
    const now = work.current;
    const kept = keptDraft(desk);
    if (kept && canonical(kept.content) === canonical(now.stored)) keepHere(desk, null);
    else if (kept) {
      now.content = kept.content;
      setContent(kept.content);
      if (kept.revision === now.revision) void flush.current();
      else {
        now.stopped = true;
        setSaving({ state: 'conflict', message: { key: 'forms.changedMeanwhile' } });
      }
    }
    const again = () => void flush.current();
    window.addEventListener('online', again);
    return () => {
      window.removeEventListener('online', again);
      window.clearTimeout(now.timer);
      if (now.content !== now.stored && !now.stopped) void flush.current();
    };
  }, [desk]);

  return {
    content,
    change,
    revision,
    saving,
    decide,
    settle,
    /** Saves what is left. @returns the draft that has arrived; null where it has not */
    flush: async () => ((await flush.current()) ? { ...work.current } : null),
  };
}
