'use client';

import { type Query, useQueryClient } from '@tanstack/react-query';
import { useCallback, useRef, useState } from 'react';
import { attempt } from '@/components/ui/attempt';
import { restoreTriage, triage } from '@/lib/answers/actions';
import type { AnswerRow } from '@/lib/answers/queries';
import type { AnswerDetail } from '@/lib/answers/reports/answer';
import type { AnswerStatus } from '@/lib/answers/rules';
import type { Message } from '@/lib/errors';
import { answerKey, type LivePages } from './use-answers';

export type Change = { status?: AnswerStatus; assigneeId?: string | null; addTags?: string[]; removeTags?: string[] };
type Triaged = Pick<AnswerRow, 'status' | 'assigneeId' | 'tags'>;
type Before = Triaged & { id: string };

/** What was done last, in words, and what brings it back; without `before` there is nothing to bring back. */
export type Done = { text: string; before?: Before[] };

const changed = <T extends Triaged>(one: T, { status, assigneeId, addTags = [], removeTags = [] }: Change): T => ({
  ...one,
  status: status ?? one.status,
  assigneeId: assigneeId === undefined ? one.assigneeId : assigneeId,
  tags: [...new Set([...one.tags, ...addTags])].filter((tag) => !removeTags.includes(tag)),
});

/** Does something with answers: it shows at once, is saved behind it, and can be undone. */
export function useTriage(slug: string) {
  const client = useQueryClient();
  const [done, setDone] = useState<Done | null>(null);
  const [failure, setFailure] = useState<Message | null>(null);
  const under = useRef(0);
  const changes = useRef(false);

  const show = useCallback(
    async (change: <T extends Triaged & { id: string }>(one: T) => T) => {
      // What is on its way may be older; what has never come is waited for.
      const known = (query: Query) => query.state.data !== undefined;
      await Promise.all(
        ['answers', 'answer'].map((kind) => client.cancelQueries({ queryKey: [kind, slug], predicate: known })),
      );
      client.setQueriesData<LivePages>(
        { queryKey: ['answers', slug] },
        (data) =>
          data && {
            ...data,
            pages: data.pages.map((page) => ({ ...page, rows: page.rows.map((row) => change(row)) })),
          },
      );
      client.setQueriesData<AnswerDetail>({ queryKey: ['answer', slug] }, (data) =>
        data?.team ? { ...data, team: change({ ...data.team, id: data.id }) } : data,
      );
    },
    [client, slug],
  );
  /** What the server has by now, once nothing is on its way there any more. */
  const settle = useCallback(() => {
    under.current -= 1;
    if (under.current > 0) return;
    client.invalidateQueries({ queryKey: ['answer', slug] });
    // Where somebody only reads, the list stays as it is.
    if (!changes.current) return;
    changes.current = false;
    client.invalidateQueries({ queryKey: ['answers', slug] });
  }, [client, slug]);

  const act = useCallback(
    async (ids: readonly string[], change: Change, text: string | null) => {
      if (ids.length === 0) return;
      under.current += 1;
      changes.current ||= text !== null;
      setFailure(null);
      await show((one) => (ids.includes(one.id) ? changed(one, change) : one));
      const result = await attempt(() => triage(slug, { ids: [...ids], ...change }));
      if (result.ok && text !== null) setDone({ text, before: result.value.before });
      if (!result.ok) setFailure(result.error.fields.addTags ?? result.error.message);
      settle();
    },
    [show, settle, slug],
  );
  const undo = useCallback(
    async (text: string) => {
      const before = done?.before;
      if (!before) return;
      under.current += 1;
      changes.current = true;
      setDone({ text });
      const was = new Map(before.map((one) => [one.id, one]));
      await show((one) => ({ ...one, ...was.get(one.id) }));
      const result = await attempt(() => restoreTriage(slug, { answers: before }));
      if (!result.ok) setFailure(result.error.message);
      settle();
    },
    [done, show, settle, slug],
  );
  const refresh = useCallback(
    (id: string) =>
      Promise.all([
        client.invalidateQueries({ queryKey: answerKey(slug, id) }),
        client.invalidateQueries({ queryKey: ['answers', slug] }),
      ]),
    [client, slug],
  );
  return { act, undo, refresh, done, failure, forget: () => setDone(null) };
}
