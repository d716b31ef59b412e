'use client';

import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { Button } from '@/components/ui/button';
import { readJson } from '@/components/ui/read-json';
import { SelectField } from '@/components/ui/select-field';
import { SkeletonLines } from '@/components/ui/skeleton';
import { TextareaField } from '@/components/ui/textarea-field';
import { useSay } from '@/components/ui/use-say';
import { linkAnswerEvidence, makeAnswerEvidence } from '@/lib/answers/actions';
import type { AnswerDetail, AnswerPlaces } from '@/lib/answers/reports/answer';
import { type SharedKind, sharedKinds } from '@/lib/journeys/rules';
import { SaveFailure } from './save-failure';
import { useSave } from './use-save';

interface EvidenceFormProps {
  slug: string;
  answer: AnswerDetail;
  onDone: () => Promise<unknown>;
  onCancel: () => void;
}

/** A new pain point or opportunity with this answer as its evidence, or one that is there already. */
export function EvidenceForm({ slug, answer, onDone, onCancel }: EvidenceFormProps) {
  const t = useTranslations('answers');
  const say = useSay();
  const { save, busy, failure } = useSave();
  const [kind, setKind] = useState<SharedKind>('pain-points');
  const { data, isError } = useQuery({
    queryKey: ['answer-places', slug, answer.id],
    queryFn: ({ signal }) => readJson<AnswerPlaces>(`/api/w/${slug}/answers/${answer.id}/places`, signal),
  });
  if (isError && !data) return <p role="alert">{t('evidence.failed')}</p>;
  if (!data) return <SkeletonLines />;
  const places = data.places.filter((place) => place.kind === kind);
  const words = answer.questions.flatMap(({ given }) => (given.kind === 'words' ? [given.text] : []));
  const longest = words.reduce((most, text) => (text.length > most.length ? text : most), '');
  const make = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const place = places.find(({ stepId }) => stepId === data.get('stepId'));
    const at = place ? { journeyId: place.journeyId, stepId: place.stepId } : null;
    return save(
      () => makeAnswerEvidence(slug, { responseId: answer.id, kind, text: String(data.get('text')), place: at }),
      onDone,
    );
  };
  const link = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const noteId = String(new FormData(event.currentTarget).get('noteId'));
    if (noteId === '') return;
    return save(() => linkAnswerEvidence(slug, { responseId: answer.id, noteId }), onDone);
  };
  return (
    <div className="flex flex-col gap-4">
      <form onSubmit={make} className="flex flex-col gap-3">
        <SelectField
          id="evidence-kind"
          name="kind"
          label={t('evidence.kindLabel')}
          value={kind}
          onChange={({ target }) => setKind(target.value as SharedKind)}
          options={sharedKinds.map((value) => ({ value, label: t(`evidence.kind.${value}`) }))}
        />
        <TextareaField
          id="evidence-text"
          name="text"
          label={t('evidence.text')}
          rows={2}
          maxLength={2000}
          required
          defaultValue={longest}
          error={say(failure?.fields.text)}
        />
        <SelectField
          key={kind}
          id="evidence-place"
          name="stepId"
          label={t('evidence.place')}
          defaultValue={places[0]?.stepId ?? ''}
          options={[
            ...places.map((place) => ({
              value: place.stepId,
              label: t('evidence.placeName', { journey: place.journeyTitle, step: place.stepName }),
            })),
            { value: '', label: t('evidence.noPlace') },
          ]}
        />
        <p className="flex flex-wrap items-center gap-2">
          <Button size="sm" type="submit" variant="primary" loading={busy}>
            {t('evidence.add')}
          </Button>
          <Button size="sm" variant="quiet" onClick={onCancel}>
            {t('case.cancel')}
          </Button>
          <SaveFailure failure={failure} />
        </p>
      </form>
      {data.notes.length > 0 ? (
        <form onSubmit={link} className="flex items-end gap-2">
          <SelectField
            id="evidence-note"
            name="noteId"
            label={t('evidence.link')}
            className="min-w-0 flex-1"
            options={[
              { value: '', label: t('evidence.pick') },
              ...data.notes.map((note) => ({ value: note.id, label: note.text })),
            ]}
          />
          <Button type="submit" loading={busy}>
            {t('evidence.linkIt')}
          </Button>
        </form>
      ) : null}
    </div>
  );
}
