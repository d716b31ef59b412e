'use client';

import { X } from 'lucide-react';
import { useFormatter, useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { IconButton } from '@/components/ui/icon-button';
import { TextareaField } from '@/components/ui/textarea-field';
import { useSay } from '@/components/ui/use-say';
import { removeAnswerNote, writeAnswerNote } from '@/lib/answers/actions';
import type { AnswerDetail } from '@/lib/answers/reports/answer';
import { useSave } from './use-save';

interface NotesSectionProps {
  slug: string;
  id: string;
  notes: NonNullable<AnswerDetail['team']>['notes'];
  timeZone: string;
  canEdit: boolean;
  onChanged: (id: string) => Promise<unknown>;
}

/** What colleagues wrote beside an answer, the first at the top. */
export function NotesSection({ slug, id, notes, timeZone, canEdit, onChanged }: NotesSectionProps) {
  const t = useTranslations('answers');
  const format = useFormatter();
  const say = useSay();
  const { save, busy, failure } = useSave();
  if (!canEdit && notes.length === 0) return null;
  return (
    <section aria-labelledby="answer-notes" className="border-t border-hairline pt-4">
      <h3 id="answer-notes" className="mb-2 font-semibold">
        {t('notes.title')}
      </h3>
      <ul>
        {notes.map((note) => (
          <li key={note.id} className="mb-3">
            <p className="flex items-center gap-2 text-sm text-muted">
              <span className="font-medium text-ink">{note.authorName ?? t('notes.gone')}</span>
              <time dateTime={note.createdAt}>
                {format.dateTime(new Date(note.createdAt), { timeZone, dateStyle: 'medium', timeStyle: 'short' })}
              </time>
              {note.own && canEdit ? (
                <IconButton
                  label={t('notes.remove')}
                  size="sm"
                  onClick={() =>
                    save(
                      () => removeAnswerNote(slug, { id: note.id }),
                      () => onChanged(id),
                    )
                  }
                >
                  <X aria-hidden />
                </IconButton>
              ) : null}
            </p>
            <p className="whitespace-pre-wrap wrap-anywhere">{note.text}</p>
          </li>
        ))}
      </ul>
      {canEdit ? (
        <form
          className="flex flex-col items-start gap-2"
          onSubmit={async (event) => {
            event.preventDefault();
            const form = event.currentTarget;
            const text = String(new FormData(form).get('text'));
            if (
              await save(
                () => writeAnswerNote(slug, { responseId: id, text }),
                () => onChanged(id),
              )
            )
              form.reset();
          }}
        >
          <TextareaField
            id="answer-note"
            name="text"
            label={t('notes.write')}
            rows={2}
            maxLength={5000}
            required
            error={say(failure && (failure.fields.text ?? failure.message))}
            className="w-full"
          />
          <Button size="sm" type="submit" loading={busy}>
            {t('notes.add')}
          </Button>
        </form>
      ) : null}
    </section>
  );
}
