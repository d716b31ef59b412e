'use client';

import { TriangleAlert, X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { type Toast, toasts } from './announce';

/** Long enough to read; with an undo to reach, longer. What went wrong stays until it is dismissed. */
const QUIET_MS = 5_000;
const ACTION_MS = 10_000;

interface ToastsProps {
  /** Name of the region. */
  label: string;
  dismissLabel: string;
}

/** Stands once in the shell. The region is there from the start: one that appears with its text is often not read. */
export function Toasts({ label, dismissLabel }: ToastsProps) {
  const [shown, setShown] = useState<readonly Toast[]>([]);
  const [held, setHeld] = useState(false);
  const drop = (id: string) => {
    setShown((all) => all.filter((toast) => toast.id !== id));
    // The button that had the focus goes with its toast, and not every browser reports that as a blur.
    setHeld(false);
  };

  useEffect(() => {
    const add = (event: Event) => {
      const { detail: toast } = event as CustomEvent<Toast>;
      setShown((all) => [...all.filter((other) => other.id !== toast.id).slice(-2), toast]);
    };
    toasts.addEventListener('toast', add);
    return () => toasts.removeEventListener('toast', add);
  }, []);

  useEffect(() => {
    // Under the pointer or the focus nothing disappears.
    const next = shown.find((toast) => toast.tone === 'plain');
    if (!next || held) return;
    const timer = setTimeout(
      () => setShown((all) => all.filter((toast) => toast.id !== next.id)),
      next.action ? ACTION_MS : QUIET_MS,
    );
    return () => clearTimeout(timer);
  }, [shown, held]);

  return (
    <section
      aria-label={label}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
      className="no-print pointer-events-none fixed inset-x-4 bottom-20 z-50 flex flex-col items-center md:bottom-6"
    >
      <div role="status" aria-live="polite" className="flex w-full max-w-md flex-col gap-2">
        {shown.map((toast) => (
          <div
            key={toast.id}
            className="animate-rise pointer-events-auto flex items-center gap-3 rounded-md bg-ink py-1.5 ps-4 pe-1.5 text-paper shadow-float"
          >
            {toast.tone === 'negative' ? <TriangleAlert aria-hidden className="size-4 shrink-0" /> : null}
            <span className="flex-1 py-1">{toast.text}</span>
            {toast.action ? (
              <button
                type="button"
                onClick={() => {
                  void toast.action?.run();
                  drop(toast.id);
                }}
                className="h-8 rounded-sm px-3 font-medium underline underline-offset-3 focus-visible:outline-paper"
              >
                {toast.action.label}
              </button>
            ) : null}
            <button
              type="button"
              aria-label={dismissLabel}
              onClick={() => drop(toast.id)}
              className="inline-flex size-8 items-center justify-center rounded-sm opacity-80 hover:opacity-100 focus-visible:outline-paper"
            >
              <X aria-hidden className="size-4" />
            </button>
          </div>
        ))}
      </div>
    </section>
  );
}
