'use client';

import { Plus, X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { Question } from '@/db/schema/form-content';
import { Button } from '../../ui/button';
import { IconButton } from '../../ui/icon-button';
import { useBuilder } from './context';
import { titleIn } from './piping-text';
import { conditionOn, RuleField } from './rule-field';

const asks = (question: Question) => question.type !== 'statement';

/** When a question is asked, and where it goes on from it. */
export function RulesPart({ question, onChange }: { question: Question; onChange: (question: Question) => void }) {
  const t = useTranslations('forms.rules');
  const { content, change } = useBuilder();
  const at = content.questions.findIndex(({ id }) => id === question.id);
  const before = content.questions.slice(0, at).filter(asks);
  const untilHere = content.questions.slice(0, at + 1).filter(asks);
  const after = content.questions.slice(at + 1);
  const { show, jumps } = question;
  const last = before.at(-1);
  const here = untilHere.at(-1);
  const ruled = show !== null || jumps.length > 0;
  return (
    <section aria-labelledby="rules" className="flex flex-col gap-4 border-t border-hairline pt-5">
      <h3 id="rules" className="font-semibold">
        {t('title')}
      </h3>
      {ruled && content.look.pages === 'all' ? (
        <p className="flex flex-wrap items-center gap-2 text-sm text-negative">
          {t('needScreens')}
          <Button size="sm" onClick={() => change((now) => ({ ...now, look: { ...now.look, pages: 'one' } }))}>
            {t('askByScreen')}
          </Button>
        </p>
      ) : null}
      {show ? (
        <div className="flex flex-col gap-2">
          <div className="flex items-center justify-between gap-2">
            <p className="text-sm font-medium">{t('show')}</p>
            <IconButton size="sm" label={t('removeShow')} onClick={() => onChange({ ...question, show: null })}>
              <X aria-hidden />
            </IconButton>
          </div>
          <RuleField
            label={t('show')}
            rule={show}
            about={before}
            onChange={(rule) => onChange({ ...question, show: rule })}
          />
        </div>
      ) : null}
      {jumps.map((jump, number) => {
        const put = (next: typeof jump) =>
          onChange({ ...question, jumps: jumps.map((one, index) => (index === number ? next : one)) });
        const known = jump.to === 'end' || after.some(({ id }) => id === jump.to);
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: jumps have no identity but their order
          <div key={number} className="flex flex-col gap-2">
            <div className="flex items-center justify-between gap-2">
              <p className="text-sm font-medium">{t('jump')}</p>
              <IconButton
                size="sm"
                label={t('removeJump', { number: number + 1 })}
                onClick={() => onChange({ ...question, jumps: jumps.filter((_, index) => index !== number) })}
              >
                <X aria-hidden />
              </IconButton>
            </div>
            <RuleField
              label={t('jump')}
              rule={jump.rule}
              about={untilHere}
              onChange={(rule) => put({ ...jump, rule })}
            />
            <label className="flex flex-wrap items-center gap-2 text-sm">
              {t('goTo')}
              <select
                value={known ? jump.to : ''}
                onChange={(event) => put({ ...jump, to: event.target.value })}
                className="min-w-0 flex-1 basis-40 text-base"
              >
                {known ? null : <option value="">{t('choose')}</option>}
                <option value="end">{t('end')}</option>
                {after.map((one) => (
                  <option key={one.id} value={one.id}>
                    {content.questions.indexOf(one) + 1}. {titleIn(content, one)}
                  </option>
                ))}
              </select>
            </label>
          </div>
        );
      })}
      <div className="flex flex-wrap gap-2">
        {!show && last ? (
          <Button
            size="sm"
            onClick={() => onChange({ ...question, show: { match: 'all', conditions: [conditionOn(last)] } })}
          >
            <Plus aria-hidden />
            {t('addShow')}
          </Button>
        ) : null}
        {here && jumps.length < 10 ? (
          <Button
            size="sm"
            onClick={() => {
              const rule = { match: 'all' as const, conditions: [conditionOn(here)] };
              onChange({ ...question, jumps: [...jumps, { rule, to: 'end' }] });
            }}
          >
            <Plus aria-hidden />
            {t('addJump')}
          </Button>
        ) : null}
      </div>
      {!last && !here ? <p className="text-sm text-muted">{t('nothingBefore')}</p> : null}
    </section>
  );
}
