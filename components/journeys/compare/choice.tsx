import { useTranslations } from 'next-intl';
import { buttonClass } from '@/components/ui/button-class';
import { SelectField } from '@/components/ui/select-field';

interface JourneyCompareChoiceProps {
  base: string;
  journeys: readonly { id: string; title: string }[];
  a: string | undefined;
  b: string | undefined;
}

/** Which two maps: a plain form whose answer is an address. */
export function JourneyCompareChoice({ base, journeys, a, b }: JourneyCompareChoiceProps) {
  const t = useTranslations('compare');
  const options = [
    { value: '', label: t('choose') },
    ...journeys.map(({ id, title }) => ({ value: id, label: title })),
  ];
  return (
    <form action={`${base}/compare`} className="mb-8 grid items-end gap-4 sm:grid-cols-[1fr_1fr_auto]">
      <SelectField key={`a ${a}`} name="a" label={t('first')} defaultValue={a ?? ''} options={options} required />
      <SelectField key={`b ${b}`} name="b" label={t('second')} defaultValue={b ?? ''} options={options} required />
      <button type="submit" className={buttonClass('primary')}>
        {t('submit')}
      </button>
    </form>
  );
}
