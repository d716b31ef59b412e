'use client';

import { type InfiniteData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { readJson } from '@/components/ui/read-json';
import type { AnswerPage } from '@/lib/answers/queries';
import type { AnswerDetail } from '@/lib/answers/reports/answer';

/** `behind`: words of older answers are not searched yet. */
export type LivePage = AnswerPage & { behind: boolean };
export type LivePages = InfiniteData<LivePage, string | null>;

/**
 * The answers that the filters leave, asked again on focus and twice a minute, and at once while the search is behind.
 * @param search the filters as an address says them
 * @param first the first page, where the server had it already
 */
export function useAnswers(slug: string, search: string, first: AnswerPage | null) {
  return useInfiniteQuery({
    queryKey: ['answers', slug, search],
    queryFn: ({ pageParam, signal }) => {
      const params = new URLSearchParams(search);
      if (pageParam) params.set('after', pageParam);
      return readJson<LivePage>(`/api/w/${slug}/answers?${params}`, signal);
    },
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    initialData: first ? () => ({ pages: [{ ...first, behind: false }], pageParams: [null] }) : undefined,
    refetchInterval: ({ state }) => (state.data?.pages.some(({ behind }) => behind) ? 500 : 30_000),
  });
}

export const answerKey = (slug: string, id: string | null) => ['answer', slug, id];

/** One answer as it was asked, with what the team did with it. */
export function useAnswer(slug: string, id: string) {
  return useQuery({
    queryKey: answerKey(slug, id),
    queryFn: ({ signal }) => readJson<AnswerDetail>(`/api/w/${slug}/answers/${id}`, signal),
    refetchInterval: 30_000,
    // What is not there will not be there a moment later.
    retry: (count, error) => error.message !== '404' && count < 2,
  });
}
