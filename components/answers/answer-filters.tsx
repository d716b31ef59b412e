import { X } from 'lucide-react';
import { useLocale, useTranslations } from 'next-intl';
import { ChipLine, ChipRow, chipClass, FilterChip } from '@/components/ui/chip';
import { FilterSearch, FilterSelect } from '@/components/ui/filter-fields';
import { FilterForm } from '@/components/ui/filter-form';
import { Link } from '@/components/ui/link';
import type { AnswerOptions } from '@/lib/answers/queries';
import { type AnswerFilters, isNarrowed, scoreGroups, statusFilters } from '@/lib/answers/rules';
import { dayText } from '@/lib/format';
import { listAddress } from './address';
import { RangeFilter } from './range-filter';

interface AnswerFiltersProps {
  base: string;
  filters: AnswerFilters;
  options: AnswerOptions;
  /** The user's id: one's own answers are asked for first. */
  me: string;
}

/** Search and filters of the answers, inside the messages `answers`; what is set and has no field of its own in the line is a chip that takes it away. */
export function AnswerFilterBar({ base, filters, options, me }: AnswerFiltersProps) {
  const t = useTranslations('answers');
  const locale = useLocale();
  const names = new Intl.DisplayNames([locale], { type: 'language' });
  const to = (change: Partial<AnswerFilters>) => listAddress(base, filters, change);
  const { from, to: until, least, most } = filters;
  const set: [string, Partial<AnswerFilters>][] = [];
  if (from) set.push([t('chip.from', { day: dayText(locale, from) }), { from: null }]);
  if (until) set.push([t('chip.to', { day: dayText(locale, until) }), { to: null }]);
  if (least !== null) set.push([t('chip.least', { score: least }), { least: null }]);
  if (most !== null) set.push([t('chip.most', { score: most }), { most: null }]);
  if (filters.partial) set.push([t('chip.partial'), { partial: false }]);
  const members = [...options.members].sort((a, b) => Number(b.id === me) - Number(a.id === me));
  return (
    <FilterForm base={base} label={t('filters')} defaults={['open']} passing={['answer']} className="mb-4">
      <div className="mb-2 flex items-center">
        <FilterSearch label={t('search')} q={filters.q} />
      </div>
      {filters.status === 'open' ? null : <input type="hidden" name="status" value={filters.status} />}
      <ChipRow label={t('filters')} lines>
        <ChipLine>
          {statusFilters.map((status) => (
            <FilterChip key={status} href={to({ status })} on={filters.status === status}>
              {t(`status.${status}`)}
            </FilterChip>
          ))}
        </ChipLine>
        <ChipLine>
          <FilterSelect
            name="group"
            label={t('any.group')}
            value={filters.group}
            options={scoreGroups.map((id) => ({ id, name: t(`group.${id}`) }))}
          />
          <FilterSelect name="journey" label={t('any.journey')} value={filters.journey} options={options.journeys} />
          <FilterSelect
            name="touchpoint"
            label={t('any.touchpoint')}
            value={filters.touchpoint}
            options={options.touchpoints}
          />
          <FilterSelect name="form" label={t('any.form')} value={filters.form} options={options.forms} />
          <FilterSelect
            name="language"
            label={t('any.language')}
            value={filters.language}
            options={options.languages.map((id) => ({ id, name: names.of(id) ?? id }))}
          />
          <FilterSelect
            name="assignee"
            label={t('any.assignee')}
            value={filters.assignee}
            options={[...members, { id: 'nobody', name: t('nobody') }]}
          />
          <FilterSelect
            name="tag"
            label={t('any.tag')}
            value={filters.tag}
            options={options.tags.map((tag) => ({ id: tag, name: tag }))}
          />
          <RangeFilter key={JSON.stringify(filters)} base={base} filters={filters} />
        </ChipLine>
        {set.length > 0 || isNarrowed(filters) ? (
          <ChipLine>
            {set.map(([filter, change]) => (
              <Link
                key={filter}
                href={to(change)}
                scroll={false}
                aria-label={t('chip.remove', { filter })}
                className={`${chipClass(true)} gap-1`}
              >
                {filter}
                <X aria-hidden className="size-3.5" />
              </Link>
            ))}
            <Link
              href={listAddress(base, filters, cleared)}
              scroll={false}
              data-clear
              className="touch inline-flex min-h-7 shrink-0 items-center px-1 text-sm text-accent underline-offset-3 hover:underline"
            >
              {t('clear')}
            </Link>
          </ChipLine>
        ) : null}
      </ChipRow>
    </FilterForm>
  );
}

const cleared: Partial<AnswerFilters> = {
  q: '',
  journey: null,
  touchpoint: null,
  form: null,
  group: null,
  least: null,
  most: null,
  language: null,
  from: null,
  to: null,
  assignee: null,
  tag: null,
  partial: false,
};
