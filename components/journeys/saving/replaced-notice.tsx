'use client';

import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { useCanvas } from '../state/canvas-context';
import { mostShown, NoticeActions } from './notice-actions';
import type { Replaced } from './own-texts';

type ReplacedNoticeProps = {
  replaced: readonly Replaced[];
  /** All of them, or one. */
  onDismiss(id?: string): void;
};

/** A text of one's own that someone has written over since: theirs stands, and this one is at hand. */
export function ReplacedNotice({ replaced, onDismiss }: ReplacedNoticeProps) {
  const { t, store, editable, vocabulary } = useCanvas();
  const now = ({ by, own, now: text }: Replaced) => {
    const name = by === null ? undefined : vocabulary.members.get(by);
    if (text === '') return t('save.emptied', { name: name ?? '', named: name && !own ? 'yes' : 'no' });
    if (own) return t('save.replacedByYou', { text });
    return name ? t('save.replacedBy', { name, text }) : t('save.replacedBySomeone', { text });
  };
  const putBack = ({ id, operation }: Replaced) => {
    store.dispatch(operation);
    onDismiss(id);
  };
  return (
    <Notice
      role="status"
      title={t('save.replacedTitle', { count: replaced.length })}
      action={<NoticeActions texts={replaced.map(({ text }) => text)} onDismiss={() => onDismiss()} />}
    >
      <ul className="flex flex-col gap-2">
        {replaced.slice(0, mostShown).map((one) => (
          <li key={one.field} className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <div className="min-w-0 wrap-anywhere">
              <blockquote className="border-s-2 border-edge ps-2 whitespace-pre-line text-ink">{one.text}</blockquote>
              {now(one)}
            </div>
            {editable ? (
              <Button size="sm" variant="outline" onClick={() => putBack(one)}>
                {t('save.putBack')}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      {replaced.length > mostShown ? (
        <p className="mt-1">{t('save.more', { count: replaced.length - mostShown })}</p>
      ) : null}
    </Notice>
  );
}
