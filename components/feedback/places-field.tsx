'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';

export type Place = { id: string; name: string };

interface PlacesFieldProps {
  places: readonly Place[];
  chosen: readonly string[];
}

/** More of them than this are searched. */
const IN_SIGHT = 12;

/** The touchpoints at which a form stands, as `touchpointIds`. What is filtered out of sight stays chosen. */
export function PlacesField({ places, chosen }: PlacesFieldProps) {
  const t = useTranslations('forms.places');
  const [wanted, setWanted] = useState('');
  const seen = (name: string) => name.toLowerCase().includes(wanted.trim().toLowerCase());
  if (places.length === 0) return <p className="text-muted">{t('none')}</p>;
  return (
    <fieldset className="max-w-3xl">
      <legend className="text-sm font-medium">{t('label')}</legend>
      <p className="mt-1 mb-3 text-sm text-muted">{t('hint')}</p>
      {places.length > IN_SIGHT ? (
        <input
          type="search"
          aria-label={t('search')}
          placeholder={t('search')}
          value={wanted}
          onChange={(event) => setWanted(event.target.value)}
          className="mb-2 w-full"
        />
      ) : null}
      <div className="grid max-h-64 gap-x-4 overflow-y-auto overscroll-contain rounded-md border border-hairline p-2 sm:grid-cols-2">
        {places.map(({ id, name }) => (
          <label
            key={id}
            hidden={!seen(name)}
            className="flex min-h-8 min-w-0 items-center gap-2.5 rounded-md px-2 hover:bg-sunken pointer-coarse:min-h-11"
          >
            <input type="checkbox" name="touchpointIds" value={id} defaultChecked={chosen.includes(id)} />
            <span className="min-w-0 wrap-anywhere">{name}</span>
          </label>
        ))}
      </div>
      <p role="status" className="mt-2 text-sm text-muted empty:hidden">
        {places.some(({ name }) => seen(name)) ? null : t('noneFound')}
      </p>
    </fieldset>
  );
}
