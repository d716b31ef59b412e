'use client';

import { Search } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useEffect, useRef, useTransition } from 'react';
import { type LibraryView, librarySorts } from '@/lib/personas/library';
import { IconButton } from '../ui/icon-button';

const PAUSE = 250;

/** Search and order of the library. They live in the address; with script the list follows the typing. */
export function LibraryBar({ here, view }: { here: string; view: LibraryView }) {
  const t = useTranslations('personas.library');
  const router = useRouter();
  const timer = useRef(0);
  const [, start] = useTransition();
  const field = useRef<HTMLInputElement>(null);
  const follow = (form: HTMLFormElement, wait: number) => {
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => {
      const asked = [...new FormData(form)].filter((entry): entry is [string, string] => Boolean(entry[1]));
      start(() => router.replace(`${here}?${new URLSearchParams(asked)}`, { scroll: false }));
    }, wait);
  };
  const following = useRef(follow);
  following.current = follow;
  const early = useRef(true);
  useEffect(() => {
    const input = field.current;
    if (!input?.form) return;
    // Typed before the script came.
    if (early.current && input.value !== view.search) following.current(input.form, 0);
    // The address changed in another way; whoever is typing is left alone.
    else if (input !== document.activeElement) input.value = view.search;
    early.current = false;
  }, [view.search]);
  return (
    <search>
      <form
        action={here}
        onSubmit={(event) => {
          event.preventDefault();
          follow(event.currentTarget, 0);
        }}
        className="flex flex-wrap items-center gap-2"
      >
        {view.evidence ? <input type="hidden" name="evidence" value={view.evidence} /> : null}
        <div className="relative min-w-48 flex-1 basis-64">
          <input
            ref={field}
            type="search"
            name="q"
            aria-label={t('search')}
            placeholder={t('search')}
            defaultValue={view.search}
            maxLength={200}
            autoComplete="off"
            className="pe-11"
            onInput={(event) => event.currentTarget.form && follow(event.currentTarget.form, PAUSE)}
          />
          <span className="absolute inset-y-0 end-1 flex items-center">
            <IconButton type="submit" size="sm" label={t('searchNow')}>
              <Search aria-hidden />
            </IconButton>
          </span>
        </div>
        <select
          name="sort"
          aria-label={t('sort')}
          defaultValue={view.sort}
          className="w-auto"
          onChange={(event) => event.currentTarget.form && follow(event.currentTarget.form, 0)}
        >
          {librarySorts.map((sort) => (
            <option key={sort} value={sort}>
              {t(`sorts.${sort}`)}
            </option>
          ))}
        </select>
      </form>
    </search>
  );
}
