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

type ListProps = { id: string; title: string; none: string; empty: boolean; children: ReactNode };

function List({ id, title, none, empty, children }: ListProps) {
  return (
    <>
      <h3 id={id} className="font-medium">
        {title}
      </h3>
      {empty ? <p className="mt-2 text-muted">{none}</p> : null}
      <ul aria-labelledby={id} className="mt-2 divide-y divide-hairline border-y border-hairline empty:hidden">
        {children}
      </ul>
    </>
  );
}

/** The form below a list, for one more; it begins anew with each that was added. */
async function Add({ action, words, children }: { action: FormAction; words: string; children: ReactNode }) {
  const t = await getTranslations('vocabulary');
  return (
    <ActionForm action={action} lost={t('lost')} className="mt-4 flex flex-wrap items-start gap-3">
      {children}
      <SendButton variant="outline" className="mt-6.5">
        {words}
      </SendButton>
    </ActionForm>
  );
}

type VocabularyProps = { slug: string; vocabulary: Awaited<ReturnType<typeof listVocabulary>> };

/** The words that touchpoints are told by: through which channels they reach a customer, and who is behind them. */
export async function Vocabulary({ slug, vocabulary: { channels, departments } }: VocabularyProps) {
  const t = await getTranslations('vocabulary');
  return (
    <div className="flex flex-col gap-8">
      <div>
        <List id="channels" title={t('channels')} none={t('noChannels')} empty={channels.length === 0}>
          {channels.map(({ id, name, kind, uses }) => (
            <VocabularyItem
              key={`${id} ${name} ${kind}`}
              id={id}
              name={name}
              uses={uses}
              glyph={<Glyph name={kind} className="size-4 shrink-0 text-muted" />}
              fields={<ChannelFields id={id} label={t('name')} name={name} kind={kind} />}
              save={saveChannelForm.bind(null, slug)}
              remove={removeChannelForm.bind(null, slug)}
            />
          ))}
        </List>
        <Add key={channels.length} action={saveChannelForm.bind(null, slug)} words={t('addChannel')}>
          <ChannelFields id="new-channel" label={t('newChannel')} />
        </Add>
      </div>
      <div>
        <List id="departments" title={t('departments')} none={t('noDepartments')} empty={departments.length === 0}>
          {departments.map(({ id, name, uses }) => (
            <VocabularyItem
              key={`${id} ${name}`}
              id={id}
              name={name}
              uses={uses}
              fields={<NameField id={id} label={t('name')} name={name} />}
              save={saveDepartmentForm.bind(null, slug)}
              remove={removeDepartmentForm.bind(null, slug)}
            />
          ))}
        </List>
        <Add key={departments.length} action={saveDepartmentForm.bind(null, slug)} words={t('addDepartment')}>
          <NameField id="new-department" label={t('newDepartment')} />
        </Add>
      </div>
    </div>
  );
}
