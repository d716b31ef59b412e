'use client';

import { Copy, GripVertical, Plus, Trash2, TriangleAlert } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useRef, useState } from 'react';
import type { Question, QuestionType } from '@/db/schema/form-content';
import { Button } from '../../ui/button';
import { buttonClass } from '../../ui/button-class';
import { IconButton } from '../../ui/icon-button';
import { useBuilder } from './context';
import { mostParts } from './limits';
import { copyOf, newQuestion, questionKinds } from './new-question';
import { titleIn } from './piping-text';
import { dropMark, moved, useReorder } from './use-reorder';

interface QuestionListProps {
  chosen: string | null;
  choose: (id: string | null) => void;
}

/** The form's questions in their order; one of them is worked on. */
export function QuestionList({ chosen, choose }: QuestionListProps) {
  const t = useTranslations('forms.builder');
  const { content, change, problems } = useBuilder();
  const { questions } = content;
  const base = content.languages[0] ?? 'en';
  const list = useRef<HTMLOListElement>(null);
  const [gone, setGone] = useState<{ question: Question; at: number } | null>(null);
  const { drop, told, press, grab } = useReorder(list, questions.length, (from, to) =>
    change((now) => ({ ...now, questions: moved(now.questions, from, to) })),
  );
  const put = (question: Question, at: number) => {
    change((now) => ({ ...now, questions: [...now.questions.slice(0, at), question, ...now.questions.slice(at)] }));
    choose(question.id);
  };
  const add = (type: QuestionType) => {
    const at = questions.findIndex(({ id }) => id === chosen);
    setGone(null);
    put(newQuestion(type, content.languages), at < 0 ? questions.length : at + 1);
  };
  const remove = (question: Question, at: number) => {
    setGone({ question, at });
    change((now) => ({ ...now, questions: now.questions.filter(({ id }) => id !== question.id) }));
    if (chosen === question.id) choose((questions[at + 1] ?? questions[at - 1])?.id ?? null);
  };
  return (
    <div className="flex flex-col gap-3">
      <ol ref={list} className={`relative flex flex-col gap-1.5`}>
        {questions.map((question, at) => {
          const wrong = problems.some(({ questionId }) => questionId === question.id);
          const current = question.id === chosen;
          return (
            <li
              key={question.id}
              data-row
              onKeyDown={press(at)}
              className={`group relative flex items-stretch rounded-md border bg-surface ${current ? 'border-accent bg-accent-soft' : 'border-hairline hover:border-edge'} ${drop === at ? dropMark : ''}`}
            >
              <IconButton
                size="sm"
                data-handle
                label={t('move', { number: at + 1 })}
                onPointerDown={grab(at)}
                className="h-auto w-6 cursor-grab touch-none pointer-coarse:w-9"
              >
                <GripVertical aria-hidden />
              </IconButton>
              <button
                type="button"
                aria-current={current ? 'true' : undefined}
                onClick={() => choose(question.id)}
                className="min-w-0 flex-1 py-2 pe-1 text-start"
              >
                <span className="flex items-center gap-1.5 text-sm text-muted">
                  {at + 1}. {t(`type.${question.type}`)}
                  {wrong ? (
                    <TriangleAlert role="img" aria-label={t('hasProblem')} className="size-3.5 text-negative" />
                  ) : null}
                </span>
                <span lang={base} className="line-clamp-2 wrap-anywhere">
                  {titleIn(content, question).trim() || <span className="text-muted">{t('untitled')}</span>}
                </span>
              </button>
              <span className="flex flex-col justify-center">
                <IconButton
                  size="sm"
                  label={t('duplicate', { number: at + 1 })}
                  onClick={() => put(copyOf(question), at + 1)}
                >
                  <Copy aria-hidden />
                </IconButton>
                <IconButton size="sm" label={t('remove', { number: at + 1 })} onClick={() => remove(question, at)}>
                  <Trash2 aria-hidden />
                </IconButton>
              </span>
            </li>
          );
        })}
      </ol>
      <div role="status" className="text-sm empty:hidden">
        {gone ? (
          <span className="flex flex-wrap items-center gap-2">
            {t('removed')}
            <Button
              size="sm"
              onClick={() => {
                put(gone.question, gone.at);
                setGone(null);
              }}
            >
              {t('undo')}
            </Button>
          </span>
        ) : told ? (
          <span className="sr-only">{t('movedTo', told)}</span>
        ) : null}
      </div>
      {questions.length < mostParts.questions ? <TypeMenu add={add} /> : null}
    </div>
  );
}

/** The kinds of question to choose from. */
function TypeMenu({ add }: { add: (type: QuestionType) => void }) {
  const t = useTranslations('forms.builder');
  const menu = useRef<HTMLDivElement>(null);
  return (
    <div>
      <button type="button" popoverTarget="add-question" className={buttonClass('primary', 'md', 'w-full')}>
        <Plus aria-hidden />
        {t('add')}
      </button>
      <div
        ref={menu}
        id="add-question"
        popover="auto"
        role="dialog"
        aria-label={t('add')}
        // Beside its button, or in the middle: below it there is no room for all.
        className="float popover animate-rise max-h-[90dvh] w-120 max-w-[calc(100vw-1rem)] overflow-y-auto p-3 [position-try-fallbacks:none] max-lg:inset-0 max-lg:m-auto max-lg:h-fit max-lg:[position-area:none] lg:ms-2 lg:[position-area:right_span-all]"
      >
        <div className="gap-x-4 sm:columns-2">
          {questionKinds.map(({ name, types }) => (
            <section key={name} aria-labelledby={`kind-${name}`} className="mb-2 break-inside-avoid last:mb-0">
              <h3 id={`kind-${name}`} className="px-2 py-1 text-sm font-medium text-muted">
                {t(`kind.${name}`)}
              </h3>
              <ul>
                {types.map((type) => (
                  <li key={type}>
                    <button
                      type="button"
                      onClick={() => {
                        menu.current?.hidePopover();
                        add(type);
                      }}
                      className="flex min-h-8 w-full items-center rounded-md px-2 text-start hover:bg-sunken pointer-coarse:min-h-11"
                    >
                      {t(`type.${type}`)}
                    </button>
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </div>
      </div>
    </div>
  );
}
