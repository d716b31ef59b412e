import { headers } from 'next/headers';
import { getLocale } from 'next-intl/server';
import { setLanguage } from '@/lib/auth/actions';

/** Each language under its own name, so that it is found by whoever cannot read the present one. */
const names = [
  ['en', 'English'],
  ['nl', 'Nederlands'],
] as const;

/** A plain form: it works before any script, and comes back to this page. */
export async function LanguageSwitch() {
  const [locale, list] = await Promise.all([getLocale(), headers()]);
  return (
    <form action={setLanguage} className="flex gap-1">
      <input type="hidden" name="next" value={list.get('x-path') ?? '/'} />
      {names.map(([value, name]) => (
        <button
          key={value}
          type="submit"
          name="locale"
          value={value}
          lang={value}
          aria-current={value === locale ? 'true' : undefined}
          className="touch min-h-8 rounded-md px-2.5 text-sm text-muted hover:text-ink aria-[current]:font-medium aria-[current]:text-ink aria-[current]:underline aria-[current]:underline-offset-4"
        >
          {name}
        </button>
      ))}
    </form>
  );
}
