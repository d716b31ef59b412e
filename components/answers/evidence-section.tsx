'use client';

import { X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Badge } from '@/components/ui/badge';
import { Button } from '@/components/ui/button';
import { IconButton } from '@/components/ui/icon-button';
import { Link } from '@/components/ui/link';
import { unlinkAnswerEvidence } from '@/lib/answers/actions';
import type { AnswerDetail } from '@/lib/answers/reports/answer';
import type { SharedKind } from '@/lib/journeys/rules';
import { EvidenceForm } from './evidence-form';
import { useSave } from './use-save';

interface EvidenceSectionProps {
  slug: string;
  answer: AnswerDetail;
  evidence: NonNullable<AnswerDetail['team']>['evidence'];
  canEdit: boolean;
  onChanged: (id: string) => Promise<unknown>;
}

/** The pain points and opportunities that this answer is evidence of, and the way to more. */
export function EvidenceSection({ slug, answer, evidence, canEdit, onChanged }: EvidenceSectionProps) {
  const t = useTranslations('answers');
  const { save } = useSave();
  const [adding, setAdding] = useState(false);
  const { id } = answer;
  if (!canEdit && evidence.length === 0) return null;
  return (
    <section aria-labelledby="answer-evidence" className="border-t border-hairline pt-4">
      <h3 id="answer-evidence" className="mb-2 font-semibold">
        {t('evidence.title')}
      </h3>
      {evidence.length === 0 ? <p className="mb-2 text-sm text-muted">{t('evidence.none')}</p> : null}
      <ul className="mb-3">
        {evidence.map((note) => (
          <li key={note.id} className="flex items-start gap-2 py-1">
            <span className="min-w-0 flex-1 wrap-anywhere">
              <Badge tone={note.kind === 'pain-points' ? 'negative' : 'accent'}>
                {t(`evidence.kind.${note.kind as SharedKind}`)}
              </Badge>{' '}
              {note.text}
              <span className="block text-sm text-muted">
                {note.maps.length === 0
                  ? t('evidence.onNone')
                  : note.maps.map((map) => (
                      <Link
                        key={map.id}
                        href={`/w/${slug}/journeys/${map.id}`}
                        className="touch me-3 underline underline-offset-3"
                      >
                        {map.title}
                      </Link>
                    ))}
              </span>
            </span>
            {canEdit ? (
              <IconButton
                label={t('evidence.unlink', { text: note.text })}
                size="sm"
                onClick={() =>
                  save(
                    () => unlinkAnswerEvidence(slug, { responseId: id, noteId: note.id }),
                    () => onChanged(id),
                  )
                }
              >
                <X aria-hidden />
              </IconButton>
            ) : null}
          </li>
        ))}
      </ul>
      {!canEdit ? null : adding ? (
        <EvidenceForm
          slug={slug}
          answer={answer}
          onDone={async () => {
            await onChanged(id);
            setAdding(false);
          }}
          onCancel={() => setAdding(false)}
        />
      ) : (
        <Button size="sm" onClick={() => setAdding(true)}>
          {t('evidence.make')}
        </Button>
      )}
    </section>
  );
}
