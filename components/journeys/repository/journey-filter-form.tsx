'use client';

import { useRouter } from 'next/navigation';
import { type FormEvent, type ReactNode, useEffect, useRef } from 'react';

interface JourneyFilterFormProps {
  base: string;
  label: string;
  /** What the address searches for. */
  q: string;
  children: ReactNode;
}

const defaults = ['', 'updated', 'list'];
const pauseMs = 250;

/** A plain form that asks for an address; with script it asks by itself, at each choice and in the pauses of typing. */
export function JourneyFilterForm({ base, label, q, children }: JourneyFilterFormProps) {
  const router = useRouter();
  const form = useRef<HTMLFormElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    const field = form.current?.querySelector<HTMLInputElement>('input[type=search]');
    if (field && field !== document.activeElement) field.value = q;
  }, [q]);
  useEffect(() => () => clearTimeout(timer.current), []);
  const go = (way: 'push' | 'replace') => {
    clearTimeout(timer.current);
    if (!form.current) return;
    const params = new URLSearchParams();
    for (const [name, value] of new FormData(form.current)) {
      if (typeof value === 'string' && !defaults.includes(value)) params.set(name, value);
    }
    router[way](params.size > 0 ? `${base}?${params}` : base, { scroll: false });
  };
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
