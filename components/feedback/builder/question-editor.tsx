'use client';

import { useTranslations } from 'next-intl';
import type { Question } from '@/db/schema/form-content';
import { isScale } from '@/lib/feedback/content/path';
import { Notice } from '../../ui/notice';
import { Switch } from '../../ui/switch';
import { replaced, useBuilder } from './context';
import { longestText } from './limits';
import { RulesPart } from './rules-part';
import { TypeFields } from './type-fields';
import { WordsField } from './words-field';

/** Everything about one question. */
export function QuestionEditor({ question, newSeries }: { question: Question; newSeries: boolean }) {
  const t = useTranslations('forms.builder');
  const problem = useTranslations('forms.problems');
  const { content, change, problems } = useBuilder();
  const put = (next: Question) => change((now) => replaced(now, next));
  const at = content.questions.findIndex(({ id }) => id === question.id);
  // Where all stand on one page, nothing is answered earlier.
  const before = content.look.pages === 'one' ? content.questions.slice(0, at) : [];
  const earlier = before.filter(({ type }) => type !== 'statement' && type !== 'consent');
  const wrong = problems.filter(({ questionId }) => questionId === question.id);
  const named = `${at + 1}. ${t(`type.${question.type}`)}`;
  return (
    <section aria-labelledby="question-head" className="flex flex-col gap-5">
      <h2 id="question-head" tabIndex={-1} className="text-lg font-semibold">
        {named}
      </h2>
      {wrong.length > 0 ? (
        <Notice tone="negative" title={t('before')}>
          <ul className="list-disc ps-4">
            {wrong.map(({ key }) => (
              <li key={key}>{problem(key as 'textMissing')}</li>
            ))}
          </ul>
        </Notice>
      ) : null}
      {newSeries ? <Notice>{t('newSeries')}</Notice> : null}
      <WordsField
        label={t(question.type === 'statement' ? 'heading' : question.type === 'consent' ? 'agreement' : 'question')}
        rows={2}
        most={longestText.title}
        text={question.title}
        earlier={earlier}
        onChange={(title) => put({ ...question, title })}
      />
      <WordsField
        label={t(question.type === 'statement' ? 'statement' : 'help')}
        rows={2}
        most={longestText.help}
        text={question.help}
        earlier={earlier}
        onChange={(help) => put({ ...question, help })}
      />
      <TypeFields question={question} onChange={put} />
      {question.type === 'statement' ? null : (
        <div className="flex flex-col gap-3 border-t border-hairline pt-5">
          <Switch
            label={t('required')}
            hint={t(question.type === 'consent' ? 'requiredConsent' : 'requiredHint')}
            checked={question.required}
            onChange={(event) => put({ ...question, required: event.target.checked })}
          />
          {question.type === 'consent' ? null : (
            <Switch
              label={t('notApplicable')}
              hint={isScale(question) ? t('notApplicableHint') : undefined}
              checked={question.notApplicable}
              onChange={(event) => put({ ...question, notApplicable: event.target.checked })}
            />
          )}
        </div>
      )}
      <RulesPart question={question} onChange={put} />
    </section>
  );
}
