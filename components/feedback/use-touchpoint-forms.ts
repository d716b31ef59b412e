'use client';

import { useQuery } from '@tanstack/react-query';
import type { TouchpointForms } from '@/lib/feedback/queries';

/** What /api/w/[workspace]/touchpoints/[touchpoint]/feedback answers. */
type TouchpointFeedbackData = TouchpointForms & { timeZone: string };
export type TouchpointForm = TouchpointFeedbackData['forms'][number];

/** The forms of a touchpoint, asked again on focus and twice a minute, so that answers appear as they come in. */
export function useTouchpointForms(slug: string, touchpointId: string) {
  return useQuery({
    queryKey: ['touchpoint-feedback', slug, touchpointId],
    queryFn: async (): Promise<TouchpointFeedbackData> => {
      const answer = await fetch(`/api/w/${slug}/touchpoints/${touchpointId}/feedback`);
      if (!answer.ok) throw new Error(String(answer.status));
      return answer.json();
    },
    refetchInterval: 30_000,
  });
}
