'use client';

import { useTranslations } from 'next-intl';
import { Notice } from '@/components/ui/notice';
import { typedTexts } from '@/lib/journeys/texts';
import { useCanvas } from '../state/canvas-context';
import { mostShown, NoticeActions } from './notice-actions';
import type { RefusedOperation } from './save-queue';

/** The last text of each field; a name that a new thing is born with was typed by nobody. */
function textsOf(refused: readonly RefusedOperation[], born: readonly string[]): [string, string][] {
  const texts = new Map(
    refused.flatMap(({ operation }) => typedTexts(operation).map(({ field, text }) => [field, text])),
  );
  return [...texts].filter(([, text]) => text !== '' && !born.includes(text));
}

/** What could not be done, why, and the text that was typed for it: nothing typed is lost. */
export function RefusedNotice({ refused, onDismiss }: { refused: readonly RefusedOperation[]; onDismiss(): void }) {
  const { t } = useCanvas();
  const say = useTranslations();
  const texts = textsOf(refused, [t('newStep'), t('newPhase')]);
  const reasons = [...new Set(refused.map(({ key }) => say(key as Parameters<typeof say>[0])))];
  return (
    <Notice
      tone="negative"
      role="alert"
      title={t('save.refusedTitle', { count: refused.length })}
      action={<NoticeActions texts={texts.map(([, text]) => text)} onDismiss={onDismiss} />}
    >
      {reasons.join(' ')}
      {texts.slice(0, mostShown).map(([field, text]) => (
        <blockquote key={field} className="mt-1 border-s-2 border-edge ps-2 whitespace-pre-line text-ink wrap-anywhere">
          {text}
        </blockquote>
      ))}
      {texts.length > mostShown ? <p className="mt-1">{t('save.more', { count: texts.length - mostShown })}</p> : null}
    </Notice>
  );
}
