'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useRef } from 'react';
import { Button } from '@/components/ui/button';
import { chipClass } from '@/components/ui/chip';
import { Popover } from '@/components/ui/popover';
import { TextField } from '@/components/ui/text-field';
import { type AnswerFilters, readFilters } from '@/lib/answers/rules';
import { listAddress } from './address';

/** Dates, scores and answers that were not sent: several things that are chosen together, so they wait to be applied. */
export function RangeFilter({ base, filters }: { base: string; filters: AnswerFilters }) {
  const t = useTranslations('answers');
  const router = useRouter();
  const fields = useRef<HTMLFieldSetElement>(null);
  const apply = () => {
    const given: Record<string, string> = {};
    for (const field of fields.current?.querySelectorAll('input') ?? []) {
      given[field.name] = field.type !== 'checkbox' || field.checked ? field.value : '';
    }
    const { from, to, least, most, partial } = readFilters(given);
    router.push(listAddress(base, filters, { from, to, least, most, partial }), { scroll: false });
  };
  const { from, to, least, most, partial } = filters;
  return (
    <Popover trigger={t('more.open')} title={t('more.open')} triggerClass={chipClass(false)}>
      <fieldset
        ref={fields}
        aria-label={t('more.open')}
        className="grid grid-cols-2 gap-3"
        // The list's own form asks at each choice; these are applied together.
        onChange={(event) => event.stopPropagation()}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return;
          event.preventDefault();
          apply();
        }}
      >
        <TextField name="from" label={t('more.from')} type="date" defaultValue={from ?? ''} className="col-span-2" />
        <TextField name="to" label={t('more.to')} type="date" defaultValue={to ?? ''} className="col-span-2" />
        <TextField name="least" label={t('more.least')} type="number" min={0} max={10} defaultValue={least ?? ''} />
        <TextField name="most" label={t('more.most')} type="number" min={0} max={10} defaultValue={most ?? ''} />
        <label className="col-span-2 flex min-h-6 items-center gap-2 text-base pointer-coarse:min-h-11">
          <input type="checkbox" name="partial" value="1" defaultChecked={partial} />
          {t('more.partial')}
        </label>
        <Button variant="primary" onClick={apply} className="col-span-2">
          {t('more.apply')}
        </Button>
      </fieldset>
    </Popover>
  );
}
