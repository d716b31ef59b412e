import { useTranslations } from 'next-intl';
import { Link } from '@/components/ui/link';

const places = { journeys: '', notes: '/notes', templates: '/templates' } as const;

interface JourneysNavProps {
  /** Of the workspace's journeys. */
  base: string;
  here: keyof typeof places;
}

/** The journeys and what is kept beside them: three lists, each a way to the others. */
export function JourneysNav({ base, here }: JourneysNavProps) {
  const t = useTranslations('repository');
  return (
    <nav
      aria-label={t('sections')}
      className="-mx-4 flex gap-x-4 overflow-x-auto border-b border-hairline px-4 sm:mx-0 sm:gap-x-6 sm:px-0"
    >
      {(Object.keys(places) as (keyof typeof places)[]).map((place) => (
        <Link
          key={place}
          href={`${base}${places[place]}`}
          aria-current={place === here ? 'page' : undefined}
          className="-mb-px flex min-h-9 items-center border-b-2 border-transparent font-medium whitespace-nowrap text-muted transition-colors hover:text-ink focus-visible:-outline-offset-2 aria-[current]:border-accent aria-[current]:text-ink pointer-coarse:min-h-11"
        >
          {t(`tabs.${place}`)}
        </Link>
      ))}
    </nav>
  );
}
