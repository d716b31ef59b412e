'use client';

import { useSearchParams } from 'next/navigation';
import { useMemo } from 'react';
import type { ViewSettings } from '@/lib/views/schema';
import type { CanvasContent } from '../state/content';
import { type Narrowing, narrowing } from '../state/view-narrowing';
import { settingsIn } from './address';

/** The view that the page's address gives: the same object as long as it says the same. */
export function useViewSettings(): ViewSettings {
  const query = useSearchParams().toString();
  const said = JSON.stringify(settingsIn(query));
  return useMemo(() => JSON.parse(said) as ViewSettings, [said]);
}

type Known = Pick<CanvasContent, 'channels' | 'departments' | 'measured'>;

/** What that view leaves of a map, by what customers have said up to now. */
export function useNarrowing({ channels, departments, measured }: Known): Narrowing {
  const settings = useViewSettings();
  return useMemo(
    () =>
      narrowing(settings, {
        channels: new Set(channels.map(({ id }) => id)),
        departments: new Set(departments.map(({ id }) => id)),
        hurting: new Set(
          measured.steps.flatMap(({ stepId, emotion }) => (emotion && emotion.mean < 0 ? [stepId] : [])),
        ),
      }),
    [settings, channels, departments, measured],
  );
}
