import { LayoutGrid, List } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { ChipLine, ChipRow, FilterChip } from '@/components/ui/chip';
import { FilterSearch, FilterSelect, FilterSort } from '@/components/ui/filter-fields';
import { FilterForm } from '@/components/ui/filter-form';
import { Link } from '@/components/ui/link';
import type { JourneySummary } from '@/lib/journeys/reports/repository';
import {
  isNarrowed,
  type RepositoryWishes,
  repositoryLooks,
  repositorySorts,
  wishesAddress,
} from '@/lib/journeys/repository/repository';
import { journeyKinds, journeyStates } from '@/lib/journeys/rules';

interface JourneyFiltersProps {
  base: string;
  wishes: RepositoryWishes;
  journeys: readonly JourneySummary[];
}

type Option = { id: string; name: string };

/** Each once, by name. */
function distinct(options: readonly Option[]): Option[] {
  const once = new Map(options.map((option) => [option.id, option]));
  return [...once.values()].sort((a, b) => a.name.localeCompare(b.name));
}

const looks = { list: List, cards: LayoutGrid };

/** Search, filters, order and look in one line; what holds is coloured and can be turned off where it stands. */
export function JourneyFilters({ base, wishes, journeys }: JourneyFiltersProps) {
  const t = useTranslations('repository');
  const words = useTranslations('journeys');
  const to = (change: Partial<RepositoryWishes>) => `${base}${wishesAddress(wishes, change)}`;
  const choices = [
    { name: 'kind' as const, options: journeyKinds.map((id) => ({ id, name: words(`kind.${id}`) })) },
    { name: 'persona' as const, options: distinct(journeys.flatMap((journey) => journey.personas)) },
    { name: 'owner' as const, options: distinct(journeys.flatMap((journey) => journey.owner ?? [])) },
    {
      name: 'tag' as const,
      options: distinct(journeys.flatMap(({ tags }) => tags.map((tag) => ({ id: tag, name: tag })))),
    },
  ];
  return (
    <FilterForm base={base} label={t('filters')} defaults={['updated', 'list']} passing={['manage']} className="mb-5">
      <div className="mb-2 flex flex-wrap items-center gap-x-3 gap-y-2">
        <FilterSearch label={t('search')} q={wishes.q} />
        <FilterSort
          label={t('sort')}
          value={wishes.sort}
          options={repositorySorts.map((id) => ({ id, name: t(`sorts.${id}`) }))}
        />
        <span className="flex rounded-md border border-hairline bg-surface p-0.5">
          {repositoryLooks.map((view) => {
            const Icon = looks[view];
            return (
              <Link
                key={view}
                href={to({ view })}
                scroll={false}
                aria-label={t(`views.${view}`)}
                aria-current={wishes.view === view ? 'true' : undefined}
                className="grid size-8 place-items-center rounded-sm text-muted hover:text-ink aria-[current]:bg-accent-soft aria-[current]:text-accent pointer-coarse:size-11"
              >
                <Icon aria-hidden className="size-4" />
              </Link>
            );
          })}
        </span>
      </div>
      {wishes.state ? <input type="hidden" name="state" value={wishes.state} /> : null}
      {wishes.view === 'cards' ? <input type="hidden" name="view" value="cards" /> : null}
      <ChipRow label={t('filters')} lines>
        <ChipLine>
          <FilterChip href={to({ state: null })} on={wishes.state === null}>
            {t('all')}
          </FilterChip>
          {journeyStates.map((state) => (
            <FilterChip
              key={state}
              href={to({ state: wishes.state === state ? null : state })}
              on={wishes.state === state}
            >
              {words(`state.${state}`)}
            </FilterChip>
          ))}
        </ChipLine>
        <ChipLine>
          {isNarrowed(wishes) ? (
            <Link
              href={`${base}${wishesAddress(wishes, { q: '', state: null, kind: null, persona: null, owner: null, tag: null })}`}
              scroll={false}
              data-clear
              className="touch sm:order-last inline-flex min-h-7 shrink-0 items-center px-1 text-sm text-accent underline-offset-3 hover:underline"
            >
              {t('clear')}
            </Link>
          ) : null}
          {choices.map(({ name, options }) => (
            <FilterSelect key={name} name={name} label={t(`choices.${name}`)} value={wishes[name]} options={options} />
          ))}
        </ChipLine>
      </ChipRow>
    </FilterForm>
  );
}
