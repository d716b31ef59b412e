'use client';

import { useRouter, useSearchParams } from 'next/navigation';
import { type FormEvent, type ReactNode, useEffect, useRef, useTransition } from 'react';
import { type Asked, addressOf, askedIn, following, withChosen } from './filter-address';

interface FilterFormProps {
  /** The list's address without what it asks for. */
  base: string;
  label: string;
  /** Values that an address need not say. */
  defaults: readonly string[];
  /** What belongs to the list as it was, by name: another page of it, something opened beside it. */
  passing?: readonly string[];
  className?: string;
  children: ReactNode;
}

const pauseMs = 250;

const isPlain = (event: MouseEvent) =>
  event.button === 0 && !event.defaultPrevented && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;

/**
 * A plain form that asks for an address; with script it asks by itself, at each choice and in the pauses of typing. Each
 * choice, and each link to the same list, is put to what was asked for last, also where that has not come yet. A link
 * marked `data-clear` lets go of all that.
 */
export function FilterForm({ base, label, defaults, passing = [], className, children }: FilterFormProps) {
  const router = useRouter();
  const shown = useSearchParams().toString();
  const form = useRef<HTMLFormElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  /** Null where nothing is under way. */
  const under = useRef<Asked | null>(null);
  const [pending, start] = useTransition();
  const field = () => form.current?.querySelector<HTMLInputElement>('input[type=search]') ?? null;

  const typed = (): Asked => {
    const search = field();
    return search ? { [search.name]: search.value } : {};
  };
  const go = (asked: Asked, way: 'push' | 'replace') => {
    clearTimeout(timer.current);
    timer.current = undefined;
    under.current = asked;
    start(() => router[way](addressOf(base, asked), { scroll: false }));
  };
  const choose = (chosen: Asked, way: 'push' | 'replace') => {
    const said = Object.entries({ ...typed(), ...chosen }).map(([name, value]) => [
      name,
      defaults.includes(value) ? '' : value,
    ]);
    const gone = passing.map((name) => [name, '']);
    go(withChosen(under.current ?? askedIn(shown), Object.fromEntries([...said, ...gone])), way);
  };

  const follow = (event: MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href]') : null;
    if (!link || link.target || !isPlain(event)) return;
    const waiting = timer.current !== undefined;
    // Whoever goes elsewhere is not called back by what they typed just before.
    clearTimeout(timer.current);
    timer.current = undefined;
    const goal = new URL(link.href);
    if (goal.pathname !== base) return;
    const wanted = askedIn(goal.search);
    const search = field();
    if (link.hasAttribute('data-clear')) {
      under.current = wanted;
      if (search) search.value = wanted[search.name] ?? '';
    } else {
      const now = askedIn(shown);
      const asked = following(withChosen(under.current ?? now, waiting ? typed() : {}), now, wanted);
      if (addressOf(base, asked) === addressOf(base, wanted)) under.current = wanted;
      else {
        event.preventDefault();
        go(asked, 'push');
      }
    }
  };

  const latest = useRef({ choose, follow });
  latest.current = { choose, follow };
  const early = useRef(true);
  useEffect(() => {
    under.current = null;
    const search = form.current?.querySelector<HTMLInputElement>('input[type=search]');
    const q = search ? (askedIn(shown)[search.name] ?? '') : '';
    // Typed before the script came.
    if (search && early.current && search.value !== q) latest.current.choose({}, 'replace');
    // The address changed in another way; whoever is typing is left alone.
    else if (search && search !== document.activeElement) search.value = q;
    early.current = false;
  }, [shown]);
  useEffect(() => {
    const listen = (event: MouseEvent) => latest.current.follow(event);
    // Before the link itself hears of it.
    document.addEventListener('click', listen, true);
    return () => {
      document.removeEventListener('click', listen, true);
      clearTimeout(timer.current);
    };
  }, []);

  const change = ({ target }: FormEvent) => {
    if (target instanceof HTMLSelectElement) return choose({ [target.name]: target.value }, 'push');
    clearTimeout(timer.current);
    timer.current = setTimeout(() => latest.current.choose({}, 'replace'), pauseMs);
  };
  return (
    <search aria-label={label}>
      <form
        ref={form}
        action={base}
        className={className}
        onChange={change}
        onSubmit={(event) => {
          event.preventDefault();
          choose({}, 'replace');
        }}
      >
        {children}
        {pending ? <span aria-hidden className="on-its-way" /> : null}
      </form>
    </search>
  );
}
