import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { ChipRow, chipClass, FilterChip } from '@/components/ui/chip';
import { Popover } from '@/components/ui/popover';
import { type Period, PRESETS } from '@/lib/insights/periods';
import { type Drawn, dashboardHref } from './address';

interface RangeBarProps {
  base: string;
  period: Period;
  measure: Drawn;
}

/** The period as links, and as a plain form for any other: it is asked for by the address alone. */
export function RangeBar({ base, period, measure }: RangeBarProps) {
  const t = useTranslations('insights.range');
  return (
    <ChipRow label={t('label')}>
      {PRESETS.map((preset) => (
        <FilterChip
          key={preset}
          href={dashboardHref(base, { ...period, preset, measure })}
          on={period.preset === preset}
        >
          {t(preset)}
        </FilterChip>
      ))}
      <Popover trigger={t('custom')} title={t('custom')} triggerClass={chipClass(period.preset === 'custom')}>
        <form action={base} className="flex flex-col gap-3">
          {measure === 'emotion' ? null : <input type="hidden" name="measure" value={measure} />}
          <label className="flex flex-col gap-1 text-sm font-medium">
            {t('from')}
            <input type="date" name="from" required defaultValue={period.from} />
          </label>
          <label className="flex flex-col gap-1 text-sm font-medium">
            {t('to')}
            <input type="date" name="to" defaultValue={period.to} />
          </label>
          <p className="text-sm text-muted">{t('weeks')}</p>
          <Button type="submit" variant="primary">
            {t('apply')}
          </Button>
        </form>
      </Popover>
    </ChipRow>
  );
}
