'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import type { Message, Result } from '@/lib/errors';

export type SaveState = 'idle' | 'saving' | 'saved' | 'refused' | 'waiting';
type Values = Record<string, string>;

const PAUSE = 700;
const RETRY = 5000;

function stored(key: string): Values | null {
  try {
    const text = localStorage.getItem(key);
    return text ? (JSON.parse(text) as Values) : null;
  } catch {
    return null;
  }
}

/** Where the browser keeps nothing (a private window, a full disk) saving goes on without the second net. */
function store(key: string, values: Values | null): void {
  try {
    if (values) localStorage.setItem(key, JSON.stringify(values));
    else localStorage.removeItem(key);
  } catch {
    // See above.
  }
}

function valuesOf(form: HTMLFormElement): Values {
  const values: Values = {};
  for (const [name, value] of new FormData(form)) {
    if (typeof value === 'string' && !name.startsWith('$')) values[name] = value;
  }
  return values;
}

/**
 * Saves a form a moment after each change, one save at a time, and again where the connection was gone. Until a save has
 * succeeded, what was typed is kept under `key` in this browser; `draft` is what was found there.
 */
export function useAutosave(key: string, save: (data: FormData) => Promise<Result<unknown>>) {
  const [status, setStatus] = useState<SaveState>('idle');
  const [reason, setReason] = useState<Message | null>(null);
  const [draft, setDraft] = useState<Values | null>(null);
  const form = useRef<HTMLFormElement | null>(null);
  const work = useRef({ timer: 0, busy: false, dirty: false, over: false });
  const saving = useRef(save);
  saving.current = save;

  const run = useCallback(async () => {
    const element = form.current;
    const now = work.current;
    if (now.busy || now.over || !now.dirty || !element) return;
    now.busy = true;
    now.dirty = false;
    setStatus('saving');
    let wait = 0;
    try {
      const result = await saving.current(new FormData(element));
      setReason(result.ok ? null : (Object.values(result.error.fields)[0] ?? result.error.message));
      setStatus(result.ok ? 'saved' : 'refused');
      if (result.ok && !now.dirty) store(key, null);
    } catch {
      setStatus('waiting');
      now.dirty = true;
      wait = RETRY;
    }
    now.busy = false;
    if (now.dirty && !now.over) now.timer = window.setTimeout(run, wait);
  }, [key]);

  const changed = useCallback(
    (element: HTMLFormElement) => {
      form.current = element;
      work.current.dirty = true;
      store(key, valuesOf(element));
      window.clearTimeout(work.current.timer);
      work.current.timer = window.setTimeout(run, PAUSE);
    },
    [key, run],
  );

  /** The form itself is being sent: a save before it would only make it wait. */
  const hold = useCallback(() => window.clearTimeout(work.current.timer), []);

  const sent = useCallback(() => {
    work.current.over = true;
    store(key, null);
  }, [key]);

  useEffect(() => {
    const found = stored(key);
    if (found) {
      setDraft(found);
      setStatus('waiting');
    }
    const now = work.current;
    now.over = false;
    const again = () => {
      window.clearTimeout(now.timer);
      void run();
    };
    window.addEventListener('online', again);
    document.addEventListener('visibilitychange', again);
    return () => {
      again();
      now.over = true;
      window.removeEventListener('online', again);
      document.removeEventListener('visibilitychange', again);
    };
  }, [key, run]);

  return { status, reason, draft, changed, hold, sent };
}
