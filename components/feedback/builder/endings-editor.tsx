'use client';

import { Plus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { v7 as uuidv7 } from 'uuid';
import type { Ending } from '@/db/schema/form-content';
import { mainQuestion } from '@/lib/feedback/content/path';
import { SCALES } from '@/lib/insights/statistics/histogram';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { Switch } from '../../ui/switch';
import { TextField } from '../../ui/text-field';
import { useBuilder } from './context';
import { longestText, mostParts } from './limits';
import { WordsField } from './words-field';

interface EndingsEditorProps {
  /** Which of them is seen beside. */
  look: (endingId: string) => void;
}

/** What is said after sending: to everybody, or by the first score. */
export function EndingsEditor({ look }: EndingsEditorProps) {
  const t = useTranslations('forms.endings');
  const problem = useTranslations('forms.problems');
  const { content, change, problems } = useBuilder();
  const main = mainQuestion(content);
  const scale = main && SCALES[main.type];
  const earlier = content.questions.filter(({ type }) => type !== 'statement' && type !== 'consent');
  const put = (next: Ending) =>
    change((now) => ({ ...now, endings: now.endings.map((one) => (one.id === next.id ? next : one)) }));
  const add = () => {
    if (!scale) return;
    const ending: Ending = {
      id: uuidv7(),
      scores: { from: scale.min, to: scale.min },
      title: {},
      text: {},
      next: null,
    };
    change((now) => ({ ...now, endings: [ending, ...now.endings] }));
    look(ending.id);
  };
  return (
    <div className="flex flex-col gap-6">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <p className="max-w-prose flex-1 basis-60 text-muted">{t('lead')}</p>
        {scale && content.endings.length < mostParts.endings ? (
          <Button size="sm" onClick={add}>
            <Plus aria-hidden />
            {t('add')}
          </Button>
        ) : null}
      </div>
      {content.endings.map((ending, at) => {
        const { id, scores, next } = ending;
        const wrong = problems.filter(({ endingId }) => endingId === id);
        const name = scores ? t('byScore', scores) : t('everybody');
        return (
          <section
            key={id}
            aria-label={name}
            onFocus={() => look(id)}
            className="flex flex-col gap-4 rounded-md border border-hairline bg-surface p-4"
          >
            <header className="flex items-center justify-between gap-2">
              <h2 className="font-semibold">{name}</h2>
              {scores ? (
                <Button
                  size="sm"
                  variant="quiet"
                  onClick={() => change((now) => ({ ...now, endings: now.endings.filter((one) => one.id !== id) }))}
                >
                  {t('remove')}
                </Button>
              ) : null}
            </header>
            {wrong.length > 0 ? (
              <Notice tone="negative">{wrong.map(({ key }) => problem(key as 'textMissing')).join(' ')}</Notice>
            ) : null}
            {scores && scale ? (
              <div className="grid max-w-xs grid-cols-2 gap-3">
                {(['from', 'to'] as const).map((end) => (
                  <TextField
                    key={end}
                    type="number"
                    id={`${id}-${end}`}
                    name={end}
                    label={t(end)}
                    min={scale.min}
                    max={scale.max}
                    value={scores[end]}
                    onChange={({ target: { valueAsNumber: value } }) => {
                      if (Number.isInteger(value)) put({ ...ending, scores: { ...scores, [end]: value } });
                    }}
                  />
                ))}
              </div>
            ) : null}
            <WordsField
              label={t('heading')}
              rows={2}
              most={longestText.title}
              text={ending.title}
              earlier={earlier}
              onChange={(title) => put({ ...ending, title })}
            />
            <WordsField
              label={t('text')}
              rows={2}
              most={longestText.ending}
              text={ending.text}
              earlier={earlier}
              onChange={(text) => put({ ...ending, text })}
            />
            <Switch
              label={t('next')}
              hint={t('nextHint')}
              checked={next !== null}
              onChange={(event) => put({ ...ending, next: event.target.checked ? { label: {}, address: '' } : null })}
            />
            {next ? (
              <>
                <WordsField
                  label={t('nextLabel')}
                  most={longestText.label}
                  text={next.label}
                  onChange={(label) => put({ ...ending, next: { ...next, label } })}
                />
                <AddressField
                  id={`${id}-address`}
                  label={t('address')}
                  address={next.address}
                  error={problem('address')}
                  onChange={(address) => put({ ...ending, next: { ...next, address } })}
                />
              </>
            ) : null}
            {at === content.endings.length - 1 && content.endings.length > 1 ? (
              <p className="text-sm text-muted">{t('lastNote')}</p>
            ) : null}
          </section>
        );
      })}
    </div>
  );
}

interface AddressFieldProps {
  id: string;
  label: string;
  address: string;
  error: string;
  onChange: (address: string) => void;
}

/** An address that is none yet stays in the field and is not kept: the draft would be refused with it. */
function AddressField({ id, label, address, error, onChange }: AddressFieldProps) {
  const fits = (given: string) => given === '' || /^https?:\/\//i.test(given);
  return (
    <TextField
      id={id}
      type="url"
      name="address"
      label={label}
      maxLength={longestText.address}
      defaultValue={address}
      error={address === '' ? error : undefined}
      onChange={(event) => onChange(fits(event.target.value.trim()) ? event.target.value.trim() : '')}
    />
  );
}
