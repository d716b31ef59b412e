'use client';

import { useSearchParams } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { Suspense, useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { later } from '@/components/ui/later';
import { Notice } from '@/components/ui/notice';
import { SkeletonLines } from '@/components/ui/skeleton';
import { useSay } from '@/components/ui/use-say';
import type { AnswerOptions, AnswerPage } from '@/lib/answers/queries';
import { type AnswerStatus, filtersAsked, hasStatus, readFilters } from '@/lib/answers/rules';
import { AnswerRow } from './answer-row';
import { InboxEmpty } from './inbox-empty';
import { InboxHead } from './inbox-head';
import { Reader } from './reader';
import { UndoBar } from './undo-bar';
import { useAnswers } from './use-answers';
import { useKeys } from './use-keys';
import { type Change, useTriage } from './use-triage';

const BulkBar = later(() => import('./bulk-bar').then((file) => file.BulkBar));
const KeysDialog = later(() => import('./keys-dialog').then((file) => file.KeysDialog));

interface InboxProps {
  slug: string;
  base: string;
  timeZone: string;
  canEdit: boolean;
  options: Pick<AnswerOptions, 'members' | 'tags'>;
  /** Whether anybody has answered anything. */
  answered: boolean;
  /** The first page of what the address asked for when the page was made, and those filters. */
  first: { search: string; page: AnswerPage } | null;
}

const placeOf = (id: string) => document.querySelector<HTMLElement>(`[data-answer="${id}"] [data-open]`);

/** The list of answers and, beside it, the one that is open. */
export function Inbox({ slug, base, timeZone, canEdit, options, answered, first }: InboxProps) {
  const t = useTranslations('answers');
  const say = useSay();
  const params = useSearchParams();
  const filters = readFilters(Object.fromEntries(params));
  const search = new URLSearchParams(filtersAsked(filters)).toString();
  const { data, isError, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useAnswers(
    slug,
    search,
    first?.search === search ? first.page : null,
  );
  const [dealtWith, setDealtWith] = useState<ReadonlySet<string>>(new Set());
  // What was only read stays where it is while it is being read.
  const rows = (data?.pages.flatMap((page) => page.rows) ?? []).filter(
    (row) => !dealtWith.has(row.id) || hasStatus(row.status, filters.status),
  );
  const openId = params.get('answer');
  const at = rows.findIndex((row) => row.id === openId);
  // The address follows a moment later, and the next key may be there before it.
  const current = useRef(openId);
  useEffect(() => {
    current.current = openId;
  }, [openId]);
  const openRow = () => rows.find((row) => row.id === current.current);
  // Where the open one was, should it have left the list.
  const lastAt = useRef(0);
  if (at >= 0) lastAt.current = at;
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const picked = rows.filter((row) => chosen.has(row.id)).map(({ id }) => id);
  // The dialog comes with its first use, and then stays.
  const [help, setHelp] = useState<boolean | null>(null);
  const { act, undo, refresh, done, failure, forget } = useTriage(slug);

  const hrefOf = (id: string | null) => {
    const asked = new URLSearchParams(search);
    if (id) asked.set('answer', id);
    return asked.size > 0 ? `${base}?${asked}` : base;
  };
  const open = (id: string | null) => {
    // Of all that was read one after the other the browser remembers only that something was open.
    window.history[current.current && id ? 'replaceState' : 'pushState'](null, '', hrefOf(id));
    current.current = id;
    const row = id ? placeOf(id) : null;
    if (row?.checkVisibility()) {
      row.focus({ preventScroll: true });
      row.closest('li')?.scrollIntoView({ block: 'nearest' });
    }
  };
  const step = (by: 1 | -1) => {
    const from = rows.findIndex((row) => row.id === current.current);
    const next = from >= 0 ? from + by : current.current ? lastAt.current : by > 0 ? 0 : -1;
    const row = rows[next];
    if (row) open(row.id);
    if (next >= rows.length - 2 && hasNextPage && !isFetchingNextPage) fetchNextPage();
  };

  const opened = at >= 0 ? rows[at] : undefined;
  const seen = useRef<string | null>(null);
  useEffect(() => {
    if (!opened || seen.current === opened.id) return;
    seen.current = opened.id;
    if (canEdit && !opened.partial && opened.status === 'new') act([opened.id], { status: 'read' }, null);
  }, [opened, canEdit, act]);
  useEffect(() => {
    // Closed on a phone, the list is there again, and so is the place in it.
    const left = seen.current;
    if (openId === null && left) placeOf(left)?.focus();
    seen.current = openId === null ? null : seen.current;
  }, [openId]);

  const targets = () => {
    const row = openRow();
    if (picked.length > 0) return picked;
    return row && !row.partial ? [row.id] : [];
  };
  const apply = (change: Change, told: (n: number) => string) => {
    const ids = targets();
    if (!canEdit || ids.length === 0) return;
    act(ids, change, told(ids.length));
    setChosen(new Set());
  };
  const setStatus = (status: AnswerStatus) => {
    const from = rows.findIndex((row) => row.id === current.current);
    const next = rows[from + 1] ?? rows[from - 1];
    const goesOn = canEdit && picked.length === 0 && from >= 0 && next && !hasStatus(status, filters.status);
    setDealtWith(new Set([...dealtWith, ...targets()]));
    apply({ status }, (n) => t(`did.${status}`, { n }));
    if (goesOn) open(next.id);
  };
  const nameOf = (id: string | null) => options.members.find((member) => member.id === id)?.name;
  const assign = (assigneeId: string | null) => {
    const name = nameOf(assigneeId);
    apply({ assigneeId }, (n) => (name ? t('did.assigned', { n, name }) : t('did.unassigned', { n })));
  };
  const addTag = (tag: string) => apply({ addTags: [tag] }, (n) => t('did.tagged', { n, tag }));
  const focusOn = (name: string) => {
    const field = document.getElementById(`${picked.length > 0 && name !== 'note' ? 'bulk' : 'answer'}-${name}`);
    field?.focus();
    field?.scrollIntoView({ block: 'nearest' });
  };
  const choose = (id: string, on: boolean) => {
    const next = new Set(chosen);
    if (on) next.add(id);
    else next.delete(id);
    setChosen(next);
  };
  const undoLast = () => undo(t('did.undone'));
  useKeys({
    next: () => step(1),
    previous: () => step(-1),
    done: () => setStatus(picked.length === 0 && openRow()?.status === 'done' ? 'read' : 'done'),
    unread: () => setStatus('new'),
    assign: () => focusOn('assign'),
    tag: () => focusOn('tag'),
    note: () => focusOn('note'),
    choose: () => {
      const row = openRow();
      if (row && canEdit && !row.partial) choose(row.id, !chosen.has(row.id));
    },
    undo: undoLast,
    help: () => setHelp(true),
    leave: () => (picked.length > 0 ? setChosen(new Set()) : current.current && open(null)),
  });

  const failed = !data && isError;
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-6 lg:grid-cols-[minmax(20rem,26rem)_minmax(0,1fr)]">
      <section aria-label={t('list')} className={openId ? 'max-lg:hidden' : ''}>
        {failed ? (
          <Notice
            tone="negative"
            role="alert"
            action={
              <Button size="sm" onClick={() => refetch()}>
                {t('again')}
              </Button>
            }
          >
            {t('failed')}
          </Notice>
        ) : (
          <InboxHead pages={data?.pages} onKeys={() => setHelp(true)} />
        )}
        {data && rows.length === 0 ? <InboxEmpty base={base} filters={filters} answered={answered} /> : null}
        {!data && !failed ? (
          <div role="status" aria-label={t('loading')} className="flex flex-col gap-6 py-3">
            <SkeletonLines />
            <SkeletonLines />
            <SkeletonLines />
          </div>
        ) : null}
        {rows.length > 0 ? (
          <div className="rounded-md border border-hairline bg-surface">
            <Suspense>
              {picked.length > 0 ? (
                <BulkBar
                  count={picked.length}
                  members={options.members}
                  tags={options.tags}
                  onDone={() => setStatus('done')}
                  onUnread={() => setStatus('new')}
                  onAssign={assign}
                  onTag={addTag}
                  onClear={() => setChosen(new Set())}
                />
              ) : null}
            </Suspense>
            <ul data-answers>
              {rows.map((row) => (
                <AnswerRow
                  key={row.id}
                  row={row}
                  href={hrefOf(row.id)}
                  timeZone={timeZone}
                  assignee={nameOf(row.assigneeId)}
                  open={row.id === openId}
                  chosen={chosen.has(row.id)}
                  onChoose={canEdit ? (on) => choose(row.id, on) : undefined}
                  onOpen={() => open(row.id)}
                />
              ))}
            </ul>
          </div>
        ) : null}
        {hasNextPage ? (
          <Button className="mt-4 w-full" loading={isFetchingNextPage} onClick={() => fetchNextPage()}>
            {t('loadMore')}
          </Button>
        ) : null}
      </section>
      <Reader
        key={openId}
        slug={slug}
        id={openId}
        timeZone={timeZone}
        canEdit={canEdit}
        options={options}
        onBack={() => open(null)}
        onStep={step}
        onStatus={setStatus}
        onAssign={assign}
        onTag={addTag}
        onUntag={(tag) => apply({ removeTags: [tag] }, () => t('did.untagged', { tag }))}
        onChanged={refresh}
      />
      <UndoBar done={done} failure={failure ? say(failure) : null} onUndo={undoLast} onHide={forget} />
      <Suspense>
        {help === null ? null : <KeysDialog open={help} onClose={() => setHelp(false)} canEdit={canEdit} />}
      </Suspense>
    </div>
  );
}
