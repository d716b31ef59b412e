import { useTranslations } from 'next-intl';
import { Link } from '@/components/ui/link';
import { mostCompared } from '@/lib/personas/comparing';
import type { LibraryView } from '@/lib/personas/library';
import type { PersonaWithMaps } from '@/lib/personas/queries';
import { personaEvidence } from '@/lib/personas/rules';
import { Button } from '../ui/button';
import { buttonClass } from '../ui/button-class';
import { ChipRow, FilterChip } from '../ui/chip';
import { EvidenceStop } from './evidence-stop';
import { LibraryBar } from './library-bar';
import { PersonaCard } from './persona-card';

interface PersonaLibraryProps {
  slug: string;
  view: LibraryView;
  /** Those that the view shows, in its order. */
  personas: readonly PersonaWithMaps[];
  /** How many there are in all. */
  total: number;
}

/** The address of the library as it is, but for what changes. */
function addressOf(here: string, view: LibraryView, change: Partial<LibraryView>): string {
  const { search, evidence, sort } = { ...view, ...change };
  const asked = Object.entries({ q: search, evidence: evidence ?? '', sort: sort === 'name' ? '' : sort });
  const query = new URLSearchParams(asked.filter(([, value]) => value !== ''));
  return query.size > 0 ? `${here}?${query}` : here;
}

/** Everybody for whom the team designs: found, narrowed, put in order, and picked to be compared. */
export function PersonaLibrary({ slug, view, personas, total }: PersonaLibraryProps) {
  const t = useTranslations('personas');
  const here = `/w/${slug}/personas`;
  return (
    <>
      <div className="mb-5 flex flex-col gap-2">
        <LibraryBar here={here} view={view} />
        <ChipRow label={t('library.evidence')}>
          {personaEvidence.map((state) => (
            <FilterChip
              key={state}
              href={addressOf(here, view, { evidence: view.evidence === state ? null : state })}
              on={view.evidence === state}
            >
              <span className="flex items-center gap-1.5">
                <EvidenceStop state={state} quiet />
                {t(`evidence.${state}`)}
              </span>
            </FilterChip>
          ))}
        </ChipRow>
      </div>
      <p role="status" className="mb-3 text-sm text-muted">
        {personas.length === total
          ? t('library.all', { total })
          : t('library.count', { shown: personas.length, total })}
      </p>
      {personas.length === 0 ? (
        <div className="flex flex-col items-center gap-4 py-14 text-center">
          <p className="text-lg">{t('library.nobody')}</p>
          <Link href={here} data-clear className={buttonClass('outline')}>
            {t('library.showAll')}
          </Link>
        </div>
      ) : (
        <form action={`${here}/compare`}>
          <ul className="grid grid-cols-[repeat(auto-fill,minmax(min(100%,20rem),1fr))] gap-4 *:min-w-0">
            {personas.map((persona) => (
              <li key={persona.id}>
                <PersonaCard slug={slug} persona={persona} choosable={total > 1} />
              </li>
            ))}
          </ul>
          <div className="float sticky bottom-20 z-20 mx-auto mt-4 hidden w-fit max-w-full items-center gap-4 px-4 py-2.5 [form:has(:checked)>&]:flex md:bottom-4">
            <p className="text-sm text-muted">{t('compare.choose', { most: mostCompared })}</p>
            <Button type="submit" variant="primary">
              {t('compare.open')}
            </Button>
          </div>
        </form>
      )}
    </>
  );
}
