'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { typedText } from '../editing/typed-text';
import { useCanvas } from '../state/canvas-context';
import type { Saving } from './use-saving';

/** What could not be done, why, and the text that was typed for it: nothing typed is lost. */
export function RefusedNotice({ saving }: { saving: Saving }) {
  const { t } = useCanvas();
  const say = useTranslations();
  const [copied, setCopied] = useState(false);
  const texts = saving.refused.flatMap(({ operation }) => typedText(operation) ?? []);
  const reasons = [...new Set(saving.refused.map(({ key }) => say(key as Parameters<typeof say>[0])))];
  const copy = async () => {
    await navigator.clipboard.writeText(texts.join('\n'));
    setCopied(true);
  };
  return (
    <div className="no-print px-5 pb-2">
      <Notice
        tone="negative"
        role="alert"
        title={t('save.refusedTitle')}
        action={
          <div className="flex gap-1">
            {texts.length > 0 ? (
              <Button size="sm" onClick={copy}>
                {t(copied ? 'save.copied' : 'save.copy')}
              </Button>
            ) : null}
            <Button size="sm" variant="quiet" onClick={saving.dismiss}>
              {t('save.dismiss')}
            </Button>
          </div>
        }
      >
        {reasons.join(' ')}
        {texts.map((text) => (
          <blockquote key={text} className="mt-1 border-s-2 border-edge ps-2 whitespace-pre-line text-ink">
            {text}
          </blockquote>
        ))}
      </Notice>
    </div>
  );
}
