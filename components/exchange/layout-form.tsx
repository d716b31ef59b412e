'use client';

import { useTranslations } from 'next-intl';
import { rereadImportForm } from '@/lib/exchange/actions';
import { encodings, separators } from '@/lib/exchange/layouts';
import { ActionForm } from '../ui/action-form';
import { FormSelect, SendButton } from '../ui/form-fields';

interface LayoutFormProps {
  slug: string;
  id: string;
  encoding: string;
  separator: string;
}

const separatorNames = { ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': 'bar' } as const;

/** Says how a file is written, where what was recognised is wrong; with script it is read anew at each choice. */
export function LayoutForm({ slug, id, encoding, separator }: LayoutFormProps) {
  const t = useTranslations('exchange.layout');
  return (
    <ActionForm
      action={rereadImportForm.bind(null, slug)}
      lost={t('lost')}
      className="flex flex-col gap-4"
      onChange={(event) => event.currentTarget.requestSubmit()}
    >
      <h2 className="text-lg font-semibold">{t('title')}</h2>
      <p className="max-w-3xl text-muted">{t('lead')}</p>
      <input type="hidden" name="id" value={id} />
      <div className="grid items-start gap-x-6 gap-y-5 md:grid-cols-2">
        <FormSelect
          name="encoding"
          label={t('encoding')}
          defaultValue={encoding}
          options={encodings.map((value) => ({ value, label: t(`encodings.${value}`) }))}
        />
        <FormSelect
          name="separator"
          label={t('separator')}
          defaultValue={separator}
          options={separators.map((value) => ({ value, label: t(`separators.${separatorNames[value]}`) }))}
        />
      </div>
      <div>
        <SendButton variant="outline">{t('reread')}</SendButton>
      </div>
    </ActionForm>
  );
}
