'use client';

import { useSearchParams } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { HeadLink } from '../parts/head-button';
import { openFacts, panelAddress } from '../state/panel-address';

/** Opens and closes what the journey is, beside its map. */
export function FactsButton() {
  const t = useTranslations('journeys.facts');
  const address = useSearchParams();
  const open = address.has('facts');
  return (
    <HeadLink
      label={t('open')}
      glyph="facts"
      href={panelAddress(address, 'facts', open ? null : 'open')}
      onGo={() => openFacts(!open)}
    />
  );
}
