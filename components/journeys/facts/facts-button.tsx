'use client';

import { useSearchParams } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { HeadButton } from '../parts/head-button';
import { openFacts } from '../state/panel-address';

/** Opens and closes what the journey is, beside its map. */
export function FactsButton() {
  const t = useTranslations('journeys.facts');
  const open = useSearchParams().has('facts');
  return <HeadButton label={t('open')} glyph="facts" onPress={() => openFacts(!open)} />;
}
