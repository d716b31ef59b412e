'use client';

import { Plus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { PersonaProfile } from '@/db/schema/personas';
import { chipClass } from '../ui/chip';
import { RowsField } from './rows-field';

const offered = ['pace', 'price', 'care', 'web', 'advice', 'loyalty'] as const;

type FieldProps = { traits: PersonaProfile['traits']; aside?: ReactNode; labelHidden?: boolean };

/** Where someone stands between two poles; the usual pairs are offered, others are written. */
export function TraitsField({ traits, ...field }: FieldProps) {
  const t = useTranslations('personas');
  return (
    <RowsField
      id="profile.traits"
      label={t('fields.traits')}
      hint={t('hints.traits')}
      {...field}
      rows={traits}
      blank={{ low: '', high: '', value: 50 }}
      addLabel={t('form.addTrait')}
      offers={(add, rows) =>
        offered.map((pair) => {
          const poles = { low: t(`poles.${pair}.low`), high: t(`poles.${pair}.high`) };
          return rows.some(({ low, high }) => low === poles.low && high === poles.high) ? null : (
            <button
              key={pair}
              type="button"
              className={`${chipClass(false)} gap-1 [&_svg]:size-3.5`}
              onClick={() => add({ ...poles, value: 50 })}
            >
              <Plus aria-hidden />
              {t('form.poles', poles)}
            </button>
          );
        })
      }
      row={({ low, high, value }, at) => (
        <div className="grid grid-cols-2 gap-x-1.5 rounded-md border border-hairline bg-surface p-1.5">
          <input
            data-text
            name={`profile.traits.low.${at}`}
            defaultValue={low}
            maxLength={300}
            aria-label={t('form.poleLow', { number: at + 1 })}
            placeholder={t('poles.pace.low')}
          />
          <input
            data-text
            name={`profile.traits.high.${at}`}
            defaultValue={high}
            maxLength={300}
            className="text-end"
            aria-label={t('form.poleHigh', { number: at + 1 })}
            placeholder={t('poles.pace.high')}
          />
          <input
            type="range"
            name={`profile.traits.value.${at}`}
            min={0}
            max={100}
            step={5}
            defaultValue={value}
            className="col-span-2 mt-1"
            aria-label={low && high ? t('form.poles', { low, high }) : t('form.traitOf', { number: at + 1 })}
          />
        </div>
      )}
    />
  );
}
