'use client';

import { Flag } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { Badge } from '@/components/ui/badge';
import { Button } from '@/components/ui/button';
import { SelectField } from '@/components/ui/select-field';
import { TextField } from '@/components/ui/text-field';
import { TextareaField } from '@/components/ui/textarea-field';
import { useSay } from '@/components/ui/use-say';
import { changeAnswerCase, openAnswerCase } from '@/lib/answers/actions';
import type { AnswerDetail } from '@/lib/answers/reports/answer';
import { SaveFailure } from './save-failure';
import { useSave } from './use-save';
import type { Member } from './words';

interface CaseSectionProps {
  slug: string;
  /** Of the answer. */
  id: string;
  found: NonNullable<AnswerDetail['team']>['case'];
  members: readonly Member[];
  canEdit: boolean;
  onChanged: (id: string) => Promise<unknown>;
}

/** What has to be done about an answer: who does it, by when, and what came of it. */
export function CaseSection({ slug, id, found, members, canEdit, onChanged }: CaseSectionProps) {
  const t = useTranslations('answers');
  const say = useSay();
  const { save, busy, failure } = useSave();
  const [opening, setOpening] = useState(false);
  const [told, setTold] = useState('');
  if (!canEdit && !found) return null;
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const pressed = (event.nativeEvent as SubmitEvent).submitter?.getAttribute('value');
    const given = { ownerId: String(data.get('ownerId')) || null, dueOn: String(data.get('dueOn')) || null };
    const status = pressed === 'closed' || pressed === 'open' ? pressed : (found?.status ?? 'open');
    setTold('');
    const saved = await save(
      () =>
        found
          ? changeAnswerCase(slug, { id: found.id, ...given, outcome: String(data.get('outcome')), status })
          : openAnswerCase(slug, { responseId: id, ...given }),
      () => onChanged(id),
    );
    if (saved) setTold(t('case.saved'));
    if (saved) setOpening(false);
  };
  const wrong = (field: string) => say(failure?.fields[field]);
  return (
    <section aria-labelledby="answer-case" className="border-t border-hairline pt-4">
      <h3 id="answer-case" className="mb-2 flex items-center gap-2 font-semibold">
        {t('case.title')}
        {found ? (
          <Badge tone={found.status === 'open' ? 'accent' : 'plain'} icon={<Flag aria-hidden />}>
            {t(`case.mark.${found.status}`)}
          </Badge>
        ) : null}
      </h3>
      {!found && !opening ? (
        <Button size="sm" onClick={() => setOpening(true)}>
          <Flag aria-hidden />
          {t('case.open')}
        </Button>
      ) : (
        <form onSubmit={submit}>
          <fieldset disabled={!canEdit} className="grid min-w-0 grid-cols-1 gap-3 sm:grid-cols-2">
            <SelectField
              id="case-owner"
              name="ownerId"
              label={t('case.owner')}
              defaultValue={found?.ownerId ?? ''}
              error={wrong('ownerId')}
              options={[
                { value: '', label: t('case.nobody') },
                ...members.map((member) => ({ value: member.id, label: member.name })),
              ]}
            />
            <TextField
              id="case-due"
              name="dueOn"
              type="date"
              label={t('case.dueOn')}
              defaultValue={found?.dueOn ?? ''}
              error={wrong('dueOn')}
            />
            {found ? (
              <TextareaField
                id="case-outcome"
                name="outcome"
                label={t('case.outcome')}
                hint={t('case.outcomeHint')}
                defaultValue={found.outcome}
                maxLength={5000}
                error={wrong('outcome')}
                className="sm:col-span-2"
              />
            ) : null}
          </fieldset>
          {canEdit ? (
            <p className="mt-3 flex flex-wrap items-center gap-2">
              <Button size="sm" type="submit" loading={busy} variant={found ? 'outline' : 'primary'}>
                {t(found ? 'case.save' : 'case.open')}
              </Button>
              {found ? (
                <Button size="sm" type="submit" value={found.status === 'open' ? 'closed' : 'open'} loading={busy}>
                  {t(found.status === 'open' ? 'case.close' : 'case.reopen')}
                </Button>
              ) : (
                <Button size="sm" variant="quiet" onClick={() => setOpening(false)}>
                  {t('case.cancel')}
                </Button>
              )}
              <span role="status" className="text-sm text-positive">
                {told}
              </span>
              <SaveFailure failure={failure} />
            </p>
          ) : null}
        </form>
      )}
    </section>
  );
}
