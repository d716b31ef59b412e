'use client';

import { useQuery } from '@tanstack/react-query';
import type { TouchpointForms } from '@/lib/feedback/queries';
import { readJson } from '../ui/read-json';

/** What /api/w/[workspace]/touchpoints/[touchpoint]/feedback answers. */
type TouchpointFeedbackData = TouchpointForms & { timeZone: string };
export type TouchpointForm = TouchpointFeedbackData['forms'][number];

/** The forms of a touchpoint, asked again on focus and twice a minute, so that answers appear as they come in. */
export function useTouchpointForms(slug: string, touchpointId: string) {
  return useQuery({
    queryKey: ['touchpoint-feedback', slug, touchpointId],
    queryFn: ({ signal }) =>
      readJson<TouchpointFeedbackData>(`/api/w/${slug}/touchpoints/${touchpointId}/feedback`, signal),
    refetchInterval: 30_000,
  });
}
