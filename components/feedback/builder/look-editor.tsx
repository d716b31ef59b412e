'use client';

import { useFormatter, useTranslations } from 'next-intl';
import { useState } from 'react';
import { colourProblem, contrast, leastContrast } from '@/lib/feedback/content/contrast';
import { DropZone } from '../../files/drop-zone';
import { FileImage } from '../../files/file-image';
import { Button } from '../../ui/button';
import { Switch } from '../../ui/switch';
import { TextField } from '../../ui/text-field';
import { useBuilder } from './context';

const ours = '#1f4fd8';
const paper = '#faf9f6';

/** Colour, how it is asked, and what its address may bring along. */
export function LookEditor() {
  const t = useTranslations('forms.look');
  const problem = useTranslations('forms.problems');
  const format = useFormatter();
  const { slug, content, change } = useBuilder();
  const { look, hiddenFields } = content;
  const put = (next: Partial<typeof look>) => change((now) => ({ ...now, look: { ...now.look, ...next } }));
  const [typed, setTyped] = useState(hiddenFields.join(', '));
  const wanted = typed.split(/[\s,;]+/).filter(Boolean);
  const wrong = wanted.find((name) => !/^[A-Za-z][A-Za-z0-9_-]{0,39}$/.test(name));
  return (
    <div className="flex max-w-xl flex-col gap-8">
      <fieldset>
        <legend className="mb-3 text-sm font-medium">{t('pages')}</legend>
        <div className="grid gap-2 sm:grid-cols-2">
          {(['one', 'all'] as const).map((pages) => (
            <label
              key={pages}
              className="flex items-start gap-2.5 rounded-md border border-hairline bg-surface p-3 hover:border-edge has-checked:border-accent has-checked:bg-accent-soft"
            >
              <input
                type="radio"
                name="pages"
                checked={look.pages === pages}
                onChange={() => put({ pages })}
                className="mt-0.5"
              />
              <span className="flex flex-col">
                <span>{t(`page.${pages}`)}</span>
                <span className="text-sm text-muted">{t(`pageHint.${pages}`)}</span>
              </span>
            </label>
          ))}
        </div>
      </fieldset>
      <div className="flex flex-col gap-3">
        <Switch
          label={t('own')}
          hint={t('ownHint')}
          checked={look.colour !== null}
          onChange={(event) => put({ colour: event.target.checked ? ours : null })}
        />
        {look.colour ? (
          <div className="flex flex-wrap items-center gap-3">
            <input
              type="color"
              aria-label={t('colour')}
              aria-describedby="contrast"
              value={look.colour}
              onChange={(event) => put({ colour: event.target.value })}
              className="h-11 w-16"
            />
            <p
              id="contrast"
              role="status"
              className={`min-w-0 flex-1 text-sm ${colourProblem(look.colour) ? 'text-negative' : 'text-positive'}`}
            >
              {t(colourProblem(look.colour) ? 'tooFaint' : 'reads', {
                has: format.number(contrast(look.colour, paper), { maximumFractionDigits: 1 }),
                least: format.number(leastContrast),
              })}
            </p>
          </div>
        ) : null}
      </div>
      <div className="flex flex-col gap-2">
        <p className="text-sm font-medium">{t('logo')}</p>
        <DropZone
          slug={slug}
          accepts="image"
          size="sm"
          label={t(look.logoFileId ? 'otherLogo' : 'chooseLogo')}
          onDone={({ id }) => put({ logoFileId: id })}
        >
          {look.logoFileId ? (
            <span className="flex flex-wrap items-center gap-4">
              <FileImage
                slug={slug}
                id={look.logoFileId}
                alt={t('logoNow')}
                width={320}
                className="max-h-12 max-w-40"
              />
              <Button size="sm" variant="quiet" onClick={() => put({ logoFileId: null })}>
                {t('noLogo')}
              </Button>
            </span>
          ) : null}
        </DropZone>
      </div>
      <TextField
        name="hiddenFields"
        label={t('hidden')}
        hint={t('hiddenHint', { sample: '?order=' })}
        autoComplete="off"
        value={typed}
        error={wrong ? problem('hiddenField') : undefined}
        onChange={(event) => {
          setTyped(event.target.value);
          const names = [...new Set(event.target.value.split(/[\s,;]+/).filter(Boolean))];
          if (names.length <= 20 && names.every((name) => /^[A-Za-z][A-Za-z0-9_-]{0,39}$/.test(name)))
            change((now) => ({ ...now, hiddenFields: names }));
        }}
      />
    </div>
  );
}
