'use client';

import { Plus, X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { Condition, Question, Rule } from '@/db/schema/form-content';
import { isScale } from '@/lib/feedback/content/path';
import { SCALES } from '@/lib/insights/statistics/histogram';
import { Button } from '../../ui/button';
import { IconButton } from '../../ui/icon-button';
import { useBuilder } from './context';
import { titleIn } from './piping-text';

interface RuleFieldProps {
  /** What it decides, for screen readers. */
  label: string;
  rule: Rule;
  /** Questions whose answers it may look at. */
  about: readonly Question[];
  onChange: (rule: Rule) => void;
}

const hasNumber = (question: Question) => isScale(question) || question.type === 'number';

/** How an answer to a question can be looked at. */
function comparisons(question: Question): readonly Condition['is'][] {
  const given = ['answered', 'unanswered'] as const;
  if (hasNumber(question)) return ['at-most', 'at-least', ...given];
  return 'choices' in question ? ['chosen', 'not-chosen', ...given] : given;
}

/** A condition on a question that can be met. */
export function conditionOn(question: Question, is = comparisons(question)[0] ?? 'answered'): Condition {
  const questionId = question.id;
  if (is === 'at-least' || is === 'at-most') {
    const value = isScale(question) ? Math.floor((SCALES[question.type].min + SCALES[question.type].max) / 2) : 0;
    return { questionId, is, value };
  }
  if (is === 'chosen' || is === 'not-chosen') {
    return { questionId, is, value: 'choices' in question ? (question.choices[0]?.id ?? '') : '' };
  }
  return { questionId, is };
}

/** Conditions in a sentence: "All of these: answer to 1 is at most 6". */
export function RuleField({ label, rule, about, onChange }: RuleFieldProps) {
  const t = useTranslations('forms.rules');
  const { content } = useBuilder();
  const base = content.languages[0] ?? 'en';
  const { conditions } = rule;
  const put = (at: number, condition: Condition) =>
    onChange({ ...rule, conditions: conditions.map((one, index) => (index === at ? condition : one)) });
  const first = about.at(-1);
  return (
    <fieldset aria-label={label} className="flex flex-col gap-2">
      {conditions.length > 1 ? (
        <select
          aria-label={t('match')}
          value={rule.match}
          onChange={(event) => onChange({ ...rule, match: event.target.value === 'any' ? 'any' : 'all' })}
          className="w-fit"
        >
          <option value="all">{t('all')}</option>
          <option value="any">{t('any')}</option>
        </select>
      ) : null}
      {conditions.map((condition, at) => {
        const question = about.find(({ id }) => id === condition.questionId);
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: conditions have no identity but their place
          <div key={at} className="flex flex-wrap items-center gap-2">
            <select
              aria-label={t('question')}
              value={question ? condition.questionId : ''}
              onChange={(event) => {
                const next = about.find(({ id }) => id === event.target.value);
                if (next) put(at, conditionOn(next));
              }}
              className="min-w-0 flex-1 basis-40"
            >
              {question ? null : <option value="">{t('choose')}</option>}
              {about.map((one) => (
                <option key={one.id} value={one.id}>
                  {content.questions.indexOf(one) + 1}. {titleIn(content, one)}
                </option>
              ))}
            </select>
            {question ? (
              <select
                aria-label={t('comparison')}
                value={condition.is}
                onChange={(event) => {
                  const is = comparisons(question).find((one) => one === event.target.value);
                  if (is) put(at, conditionOn(question, is));
                }}
                className="w-auto"
              >
                {comparisons(question).map((is) => (
                  <option key={is} value={is}>
                    {t(`is.${is}`)}
                  </option>
                ))}
              </select>
            ) : null}
            {question && (condition.is === 'at-least' || condition.is === 'at-most') ? (
              <input
                type="number"
                aria-label={t('value')}
                value={condition.value}
                {...(isScale(question) ? SCALES[question.type] : { step: 'any' })}
                onChange={(event) => {
                  const value = event.target.valueAsNumber;
                  if (Number.isFinite(value)) put(at, { ...condition, value });
                }}
                className="w-20"
              />
            ) : null}
            {question && (condition.is === 'chosen' || condition.is === 'not-chosen') && 'choices' in question ? (
              <select
                aria-label={t('value')}
                value={condition.value}
                onChange={(event) => put(at, { ...condition, value: event.target.value })}
                className="min-w-0 flex-1 basis-32"
              >
                {question.choices.map((choice, number) => (
                  <option key={choice.id} value={choice.id}>
                    {choice.label[base] || `${number + 1}`}
                  </option>
                ))}
              </select>
            ) : null}
            {conditions.length > 1 ? (
              <IconButton
                size="sm"
                label={t('removeCondition', { number: at + 1 })}
                onClick={() => onChange({ ...rule, conditions: conditions.filter((_, index) => index !== at) })}
              >
                <X aria-hidden />
              </IconButton>
            ) : null}
          </div>
        );
      })}
      {first && conditions.length < 10 ? (
        <div>
          <Button
            size="sm"
            variant="quiet"
            onClick={() => onChange({ ...rule, conditions: [...conditions, conditionOn(first)] })}
          >
            <Plus aria-hidden />
            {t('addCondition')}
          </Button>
        </div>
      ) : null}
    </fieldset>
  );
}
