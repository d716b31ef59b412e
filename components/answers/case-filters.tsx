import { useTranslations } from 'next-intl';
import { ChipRow, FilterChip } from '@/components/ui/chip';
import { FilterSelect } from '@/components/ui/filter-fields';
import { FilterForm } from '@/components/ui/filter-form';
import { type CaseFilters, caseFilters } from '@/lib/answers/rules';
import type { Member } from './words';

interface CaseFiltersProps {
  base: string;
  filters: CaseFilters;
  members: readonly Member[];
  /** How many are, whatever is shown. */
  overdue: number;
}

export function CaseFilterBar({ base, filters, members, overdue }: CaseFiltersProps) {
  const t = useTranslations('answers');
  const to = (status: CaseFilters['status']) => {
    const asked = new URLSearchParams();
    if (status !== 'open') asked.set('status', status);
    if (filters.owner) asked.set('owner', filters.owner);
    return asked.size > 0 ? `${base}?${asked}` : base;
  };
  return (
    <FilterForm base={base} label={t('filters')} defaults={['open']} className="mb-5">
      {filters.status === 'open' ? null : <input type="hidden" name="status" value={filters.status} />}
      <ChipRow label={t('filters')}>
        {caseFilters.map((status) => (
          <FilterChip key={status} href={to(status)} on={filters.status === status}>
            {t(`cases.status.${status}`)}
          </FilterChip>
        ))}
        <FilterSelect
          name="owner"
          label={t('any.owner')}
          value={filters.owner}
          options={[...members, { id: 'nobody', name: t('nobody') }]}
        />
        <span className={`text-sm ${overdue > 0 ? 'font-medium text-negative' : 'text-muted'}`}>
          {t('cases.overdueCount', { n: overdue })}
        </span>
      </ChipRow>
    </FilterForm>
  );
}
