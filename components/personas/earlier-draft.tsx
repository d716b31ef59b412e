'use client';

import { useTranslations } from 'next-intl';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';

/** What was typed here earlier never arrived, and somebody has changed the persona since: which of the two stands? */
export function EarlierDraft({ take, leave }: { take: () => void; leave: () => void }) {
  const t = useTranslations('personas.form');
  return (
    <div className="mb-5">
      <Notice
        role="status"
        title={t('earlier')}
        action={
          <span className="flex flex-wrap justify-end gap-2">
            <Button size="sm" onClick={take}>
              {t('takeEarlier')}
            </Button>
            <Button size="sm" variant="quiet" onClick={leave}>
              {t('leaveEarlier')}
            </Button>
          </span>
        }
      >
        {t('earlierHint')}
      </Notice>
    </div>
  );
}
