'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import type { PublishingProblem } from '@/lib/feedback/content/publishing';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { useSay } from '../../ui/use-say';
import { useBuilder } from './context';
import type { Saving } from './use-draft';

interface BuilderNoticesProps {
  saving: Saving;
  decide: (mine: boolean) => void;
  told: string | undefined;
  /** Whether it was to be published, and cannot be. */
  asking: boolean;
  goTo: (problem: PublishingProblem) => void;
}

/** What stands in the way, and what was done. */
export function BuilderNotices({ saving, decide, told, asking, goTo }: BuilderNoticesProps) {
  const t = useTranslations('forms.publish');
  const problem = useTranslations('forms.problems');
  const say = useSay();
  const { content, problems } = useBuilder();
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (asking) list.current?.querySelector('button')?.focus();
  }, [asking]);
  const placeOf = ({ questionId, endingId }: PublishingProblem) => {
    if (endingId) return t('atEnding');
    const at = content.questions.findIndex(({ id }) => id === questionId);
    return at < 0 ? t('atForm') : t('at', { number: at + 1 });
  };
  return (
    <div className="flex flex-col gap-3 not-empty:mb-5">
      {saving.state === 'conflict' ? (
        <Notice
          tone="negative"
          role="alert"
          title={say(saving.message)}
          action={
            <span className="flex flex-wrap gap-2">
              <Button size="sm" onClick={() => decide(true)}>
                {t('keepMine')}
              </Button>
              <Button size="sm" variant="quiet" onClick={() => decide(false)}>
                {t('takeTheirs')}
              </Button>
            </span>
          }
        >
          {t('twoVersions')}
        </Notice>
      ) : null}
      {told ? <Notice role="status">{told}</Notice> : null}
      {asking ? (
        <div ref={list}>
          <Notice tone="negative" role="alert" title={t('cannot')}>
            <ul>
              {problems.map((one) => (
                <li key={`${one.questionId ?? one.endingId} ${one.key}`} className="py-0.5">
                  <button
                    type="button"
                    onClick={() => goTo(one)}
                    className="touch text-start underline underline-offset-3"
                  >
                    {placeOf(one)}
                  </button>
                  : {problem(one.key as 'textMissing')}
                </li>
              ))}
            </ul>
          </Notice>
        </div>
      ) : null}
    </div>
  );
}
