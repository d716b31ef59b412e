'use client';

import { useTranslations } from 'next-intl';
import { useRef, useState } from 'react';
import { buttonClass } from '@/components/ui/button-class';
import { chipClass } from '@/components/ui/chip';
import { Link } from '@/components/ui/link';
import { Popover } from '@/components/ui/popover';
import { TextField } from '@/components/ui/text-field';
import { type AnswerFilters, filtersAsked, readFilters } from '@/lib/answers/rules';
import { listAddress } from './address';

/** Dates, scores and answers that were not sent: several things that are chosen together, so they wait to be applied. */
export function RangeFilter({ base, filters }: { base: string; filters: AnswerFilters }) {
  const t = useTranslations('answers');
  const go = useRef<HTMLAnchorElement>(null);
  const [given, setGiven] = useState(() => filtersAsked(filters));
  const asked = readFilters(given);
  const { from, to, least, most, partial } = filters;
  return (
    <Popover trigger={t('more.open')} title={t('more.open')} triggerClass={chipClass(false)}>
      <fieldset
        aria-label={t('more.open')}
        className="grid grid-cols-2 gap-3"
        // The list's own form asks at each choice; these are applied together.
        onChange={(event) => {
          event.stopPropagation();
          const { target } = event as { target: EventTarget };
          if (!(target instanceof HTMLInputElement)) return;
          const { name, type, checked, value } = target;
          setGiven({ ...given, [name]: type !== 'checkbox' || checked ? value : '' });
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return;
          event.preventDefault();
          go.current?.click();
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
        <Link
          ref={go}
          href={listAddress(base, filters, {
            from: asked.from,
            to: asked.to,
            least: asked.least,
            most: asked.most,
            partial: asked.partial,
          })}
          scroll={false}
          className={buttonClass('primary', 'md', 'col-span-2')}
        >
          {t('more.apply')}
        </Link>
      </fieldset>
    </Popover>
  );
}
