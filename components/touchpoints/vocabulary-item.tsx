import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import type { FormState } from '@/lib/auth/form';
import { ActionForm } from '../ui/action-form';
import { SendButton } from '../ui/form-fields';
import { RowDetails } from '../ui/row-details';

export type FormAction = (state: FormState, data: FormData) => Promise<FormState>;

type VocabularyItemProps = {
  id: string;
  name: string;
  glyph?: ReactNode;
  /** Touchpoints with it. */
  uses: number;
  fields: ReactNode;
  save: FormAction;
  remove: FormAction;
};

/** One channel or department: its name and its use, and on demand the form that changes it. */
export async function VocabularyItem({ id, name, glyph, uses, fields, save, remove }: VocabularyItemProps) {
  const t = await getTranslations('vocabulary');
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-1 py-1.5">
      <span className="flex min-w-0 flex-1 flex-wrap items-center gap-x-3">
        <span className="flex min-w-40 flex-1 items-center gap-2">
          {glyph}
          <span className="min-w-0 wrap-anywhere">{name}</span>
        </span>
        <span className="text-sm text-muted tabular-nums max-sm:basis-full">{t('uses', { count: uses })}</span>
      </span>
      <RowDetails summary={t('change')} label={t('changed', { name })}>
        <ActionForm action={save} lost={t('lost')} className="mt-3 flex flex-wrap items-start gap-3">
          <input type="hidden" name="id" value={id} />
          {fields}
          <SendButton className="mt-6.5">{t('save')}</SendButton>
        </ActionForm>
        <ActionForm action={remove} lost={t('lost')} className="mt-3 flex flex-col items-start gap-3">
          <input type="hidden" name="id" value={id} />
          <SendButton variant="danger" size="sm">
            {t('remove')}
          </SendButton>
        </ActionForm>
      </RowDetails>
    </li>
  );
}
