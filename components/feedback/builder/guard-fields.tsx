'use client';

import { useTranslations } from 'next-intl';
import type { BuiltForm } from '@/lib/feedback/reports/builder';

const guards = ['oncePerBrowser', 'oncePerLink', 'proofOfWork'] as const;
export type Guards = Pick<BuiltForm, (typeof guards)[number]>;

/** What the form of the page says of them. */
export const guardsIn = (data: FormData): Guards => ({
  oncePerBrowser: data.has('oncePerBrowser'),
  oncePerLink: data.has('oncePerLink'),
  proofOfWork: data.has('proofOfWork'),
});

/** What keeps a customer from answering twice, and machines from answering at all. */
export function GuardFields({ form }: { form: Guards }) {
  const t = useTranslations('forms.guards');
  return (
    <fieldset>
      <legend className="mb-2 text-sm font-medium">{t('title')}</legend>
      <div className="flex flex-col gap-3">
        {guards.map((guard) => (
          <label key={`${guard} ${form[guard]}`} className="flex items-start gap-2.5 pointer-coarse:min-h-11">
            <input
              type="checkbox"
              name={guard}
              defaultChecked={form[guard]}
              aria-describedby={`${guard}-hint`}
              aria-labelledby={`${guard}-label`}
              className="mt-0.5"
            />
            <span className="flex flex-col">
              <span id={`${guard}-label`}>{t(`${guard}.label`)}</span>
              <span id={`${guard}-hint`} className="text-sm text-muted">
                {t(`${guard}.hint`)}
              </span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
