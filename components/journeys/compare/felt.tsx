import { useLocale, useTranslations } from 'next-intl';
import { measureText } from '@/lib/format';
import type { ComparedPoint } from '@/lib/journeys/compare/compared-curves';
import type { MapPersona } from '@/lib/journeys/schema';
import { PersonaMarker } from '../parts/persona-line';
import { CompareMark } from './mark';

export interface FeltOtherwise {
  persona: MapPersona;
  point: ComparedPoint;
}

/** Who feels otherwise at a step on the second map: from what, to what. */
export function CompareFelt({ felt }: { felt: readonly FeltOtherwise[] }) {
  const t = useTranslations('compare');
  const locale = useLocale();
  if (felt.length === 0) return null;
  const text = (value: number | null) => (value === null ? t('gap') : measureText(locale, 'emotion', value));
  return (
    <div className="mt-1.5">
      <p className="text-xs text-muted">{t('emotion')}</p>
      <ul className="mt-0.5 flex flex-col gap-0.5 text-sm">
        {felt.map(({ persona, point: { a, b } }) => (
          <li key={persona.id} className="flex flex-wrap items-center gap-x-1.5">
            <PersonaMarker colour={persona.colour} className="size-3 shrink-0" />
            <span className="min-w-0 wrap-anywhere">{persona.name}</span>
            <span className="tabular-nums">{t('fromTo', { from: text(a), to: text(b) })}</span>
            <CompareMark mark={a === null ? 'added' : b === null ? 'removed' : b > a ? 'higher' : 'lower'} />
          </li>
        ))}
      </ul>
    </div>
  );
}
