'use client';

import { useRouter } from 'next/navigation';
import { type FormEvent, type ReactNode, useEffect, useRef } from 'react';

interface JourneyFilterFormProps {
  base: string;
  label: string;
  /** What the address searches for. */
  q: string;
  /** Values that an address need not say. */
  defaults: readonly string[];
  children: ReactNode;
}

const pauseMs = 250;

/** A plain form that asks for an address; with script it asks by itself, at each choice and in the pauses of typing. */
export function JourneyFilterForm({ base, label, q, defaults, children }: JourneyFilterFormProps) {
  const router = useRouter();
  const form = useRef<HTMLFormElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const go = (way: 'push' | 'replace') => {
    clearTimeout(timer.current);
    if (!form.current) return;
    const params = new URLSearchParams();
    for (const [name, value] of new FormData(form.current)) {
      if (typeof value === 'string' && value !== '' && !defaults.includes(value)) params.set(name, value);
    }
    router[way](params.size > 0 ? `${base}?${params}` : base, { scroll: false });
  };
  const going = useRef(go);
  going.current = go;
  const early = useRef(true);
  useEffect(() => {
    const field = form.current?.querySelector<HTMLInputElement>('input[type=search]');
    // Typed before the script came.
    if (field && early.current && field.value !== q) going.current('replace');
    // The address changed in another way; whoever is typing is left alone.
    else if (field && field !== document.activeElement) field.value = q;
    early.current = false;
  }, [q]);
  useEffect(() => () => clearTimeout(timer.current), []);
  const change = ({ target }: FormEvent) => {
    if (target instanceof HTMLSelectElement) return go('push');
    clearTimeout(timer.current);
    timer.current = setTimeout(() => go('replace'), pauseMs);
  };
  return (
    <form
      ref={form}
      role="search"
      aria-label={label}
      action={base}
      className="mb-5"
      onChange={change}
      onSubmit={(event) => {
        event.preventDefault();
        go('replace');
      }}
    >
      {children}
    </form>
  );
}
