import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import {
  removeChannelForm,
  removeDepartmentForm,
  saveChannelForm,
  saveDepartmentForm,
} from '@/lib/touchpoints/actions';
import type { listVocabulary } from '@/lib/touchpoints/queries';
import { ActionForm } from '../ui/action-form';
import { SendButton } from '../ui/form-fields';
import { Glyph } from '../ui/glyph';
import { ChannelFields, NameField } from './vocabulary-fields';
import { type FormAction, VocabularyItem } from './vocabulary-item';

type Term = { id: string; name: string; kind?: string; uses: number };
type ListProps<Of extends Term> = {
  id: string;
  title: string;
  none: string;
  terms: readonly Of[];
  save: FormAction;
  remove: FormAction;
  glyph?: (term: Of) => ReactNode;
  fields: (term: Of) => ReactNode;
  /** The fields of one more, and what its button says. */
  more: ReactNode;
  add: string;
};

/** What there is, each with the form that changes it, and below the form for one more: it begins anew with each that was added. */
async function List<Of extends Term>({
  id,
  title,
  none,
  terms,
  save,
  remove,
  glyph,
  fields,
  more,
  add,
}: ListProps<Of>) {
  const t = await getTranslations('vocabulary');
  return (
    <div>
      <h3 id={id} className="font-medium">
        {title}
      </h3>
      {terms.length === 0 ? <p className="mt-2 text-muted">{none}</p> : null}
      <ul aria-labelledby={id} className="mt-2 divide-y divide-hairline border-y border-hairline empty:hidden">
        {terms.map((term) => (
          <VocabularyItem
            key={`${term.id} ${term.name} ${term.kind}`}
            id={term.id}
            name={term.name}
            uses={term.uses}
            glyph={glyph?.(term)}
            fields={fields(term)}
            save={save}
            remove={remove}
          />
        ))}
      </ul>
      <ActionForm key={terms.length} action={save} lost={t('lost')} className="mt-4 flex flex-wrap items-start gap-3">
        {more}
        <SendButton variant="outline" className="mt-6.5">
          {add}
        </SendButton>
      </ActionForm>
    </div>
  );
}

type VocabularyProps = { slug: string; vocabulary: Awaited<ReturnType<typeof listVocabulary>> };

/** The words that touchpoints are told by: through which channels they reach a customer, and who is behind them. */
export async function Vocabulary({ slug, vocabulary: { channels, departments } }: VocabularyProps) {
  const t = await getTranslations('vocabulary');
  return (
    <div className="flex flex-col gap-8">
      <List
        id="channels"
        title={t('channels')}
        none={t('noChannels')}
        terms={channels}
        save={saveChannelForm.bind(null, slug)}
        remove={removeChannelForm.bind(null, slug)}
        glyph={({ kind }) => <Glyph name={kind} className="size-4 shrink-0 text-muted" />}
        fields={({ id, name, kind }) => <ChannelFields id={id} label={t('name')} name={name} kind={kind} />}
        more={<ChannelFields id="new-channel" label={t('newChannel')} />}
        add={t('addChannel')}
      />
      <List
        id="departments"
        title={t('departments')}
        none={t('noDepartments')}
        terms={departments}
        save={saveDepartmentForm.bind(null, slug)}
        remove={removeDepartmentForm.bind(null, slug)}
        fields={({ id, name }) => <NameField id={id} label={t('name')} name={name} />}
        more={<NameField id="new-department" label={t('newDepartment')} />}
        add={t('addDepartment')}
      />
    </div>
  );
}
