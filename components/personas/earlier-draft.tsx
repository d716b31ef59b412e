'use client';

import { useTranslations } from 'next-intl';
import { Button } from '../ui/button';
import { CopyTexts } from '../ui/copy-texts';
import { Notice } from '../ui/notice';

interface EarlierDraftProps {
  /** What it is, where it can only be taken along: the role has changed since. */
  texts?: () => readonly string[];
  take: () => void;
  leave: () => void;
}

/** What was typed here earlier never arrived, and somebody has changed the persona since: which of the two stands? */
export function EarlierDraft({ texts, take, leave }: EarlierDraftProps) {
  const t = useTranslations('personas.form');
  return (
    <div className="mb-5">
      <Notice
        role="status"
        title={t('earlier')}
        action={
          <span className="flex flex-wrap justify-end gap-2">
            {texts ? (
              <CopyTexts texts={texts} words={{ copy: t('copyTyped'), copied: t('copiedTyped') }} />
            ) : (
              <Button size="sm" onClick={take}>
                {t('takeEarlier')}
              </Button>
            )}
            <Button size="sm" variant="quiet" onClick={leave}>
              {t('leaveEarlier')}
            </Button>
          </span>
        }
      >
        {t(texts ? 'earlierReadOnly' : 'earlierHint')}
      </Notice>
    </div>
  );
}
