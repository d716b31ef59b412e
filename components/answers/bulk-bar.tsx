'use client';

import { X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { IconButton } from '@/components/ui/icon-button';
import { AssigneeSelect } from './assignee-select';
import { TagForm } from './tag-form';
import type { Member } from './words';

interface BulkBarProps {
  count: number;
  members: readonly Member[];
  tags: readonly string[];
  onDone: () => void;
  onUnread: () => void;
  onAssign: (userId: string | null) => void;
  onTag: (tag: string) => void;
  onClear: () => void;
}

/** What is done with all chosen answers at once. */
export function BulkBar({ count, members, tags, onDone, onUnread, onAssign, onTag, onClear }: BulkBarProps) {
  const t = useTranslations('answers');
  return (
    <section
      aria-label={t('do.bar')}
      className="sticky top-(--topbar) z-20 flex flex-wrap items-center gap-2 border-b border-hairline bg-accent-soft px-3 py-2"
    >
      <span role="status" className="me-1 text-sm font-medium">
        {t('chosen', { n: count })}
      </span>
      <Button size="sm" onClick={onDone}>
        {t('do.done')}
      </Button>
      <Button size="sm" onClick={onUnread}>
        {t('do.unread')}
      </Button>
      <IconButton label={t('do.clear')} size="sm" onClick={onClear} className="ms-auto">
        <X aria-hidden />
      </IconButton>
      <AssigneeSelect id="bulk-assign" label={t('do.bulkAssign')} members={members} onAssign={onAssign} />
      <TagForm id="bulk-tag" tags={tags} onTag={onTag} />
    </section>
  );
}
