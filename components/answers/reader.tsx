'use client';

import { ArrowDown, ArrowLeft, ArrowUp } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Suspense, useEffect, useRef } from 'react';
import { afterLoad } from '@/components/ui/after-load';
import { Button } from '@/components/ui/button';
import { IconButton } from '@/components/ui/icon-button';
import { later } from '@/components/ui/later';
import { Notice } from '@/components/ui/notice';
import { SkeletonLines } from '@/components/ui/skeleton';
import type { ReadAnswerProps } from './read-answer';
import { useAnswer } from './use-answers';

const load = () => import('./read-answer').then((file) => file.ReadAnswer);
const ReadAnswer = later(load);

interface ReaderProps extends Omit<ReadAnswerProps, 'answer'> {
  /** Null where none is open. */
  id: string | null;
  onBack: () => void;
  onStep: (by: 1 | -1) => void;
}

const frame =
  'rounded-md border border-hairline bg-surface lg:sticky lg:top-[calc(var(--topbar)+1rem)] lg:max-h-[calc(100dvh-var(--topbar)-2rem)] lg:overflow-y-auto';

/** The answer that is open, beside the list; on a phone instead of it. */
export function Reader({ id, ...props }: ReaderProps) {
  const t = useTranslations('answers');
  useEffect(() => {
    // Whoever looks at the list opens an answer next.
    void afterLoad().then(load, () => {});
  }, []);
  if (id === null)
    return <p className={`${frame} px-6 py-16 text-center text-muted max-lg:hidden`}>{t('reader.pick')}</p>;
  return <Opened id={id} {...props} />;
}

function Opened({ slug, id, onBack, onStep, ...props }: ReaderProps & { id: string }) {
  const t = useTranslations('answers');
  const { data, isError, refetch, error } = useAnswer(slug, id);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // Where the list has made room for it, whoever opened it goes on reading here.
    if (window.matchMedia('(max-width: 63.99rem)').matches) heading.current?.focus();
  }, []);
  const gone = error?.message === '404';
  return (
    <article aria-labelledby="answer-title" data-reading className={frame}>
      <header className="flex items-center gap-2 border-b border-hairline py-2 ps-3 pe-2 lg:ps-5">
        <IconButton label={t('reader.back')} onClick={onBack} className="lg:hidden">
          <ArrowLeft aria-hidden />
        </IconButton>
        <h2 ref={heading} id="answer-title" tabIndex={-1} className="min-w-0 flex-1 truncate text-lg font-semibold">
          {data?.touchpointName ?? t('loading')}
        </h2>
        <IconButton label={t('reader.previous')} size="sm" onClick={() => onStep(-1)}>
          <ArrowUp aria-hidden />
        </IconButton>
        <IconButton label={t('reader.next')} size="sm" onClick={() => onStep(1)}>
          <ArrowDown aria-hidden />
        </IconButton>
      </header>
      <div className="px-4 py-4 lg:px-5">
        {data ? (
          <Suspense fallback={<SkeletonLines lines={5} />}>
            <ReadAnswer slug={slug} answer={data} {...props} />
          </Suspense>
        ) : isError ? (
          <Notice
            tone="negative"
            role="alert"
            action={
              gone ? null : (
                <Button size="sm" onClick={() => refetch()}>
                  {t('again')}
                </Button>
              )
            }
          >
            {gone ? t('reader.gone') : t('failed')}
          </Notice>
        ) : (
          <div role="status" aria-label={t('loading')}>
            <SkeletonLines lines={5} />
          </div>
        )}
      </div>
    </article>
  );
}
