import { useFormatter, useTranslations } from 'next-intl';
import type { FieldEvidence } from '@/db/schema/personas';
import { evidenceState, type PersonaEvidence } from '@/lib/personas/rules';
import { Popover } from '../ui/popover';
import { EvidenceStop } from './evidence-stop';

interface EvidenceNoteProps {
  /** What it is about. */
  label: string;
  own: FieldEvidence | null | undefined;
  whole: PersonaEvidence;
}

const hasMore = (own: FieldEvidence) => own.since !== '' || own.source !== '' || own.link !== '';

/** The stop beside what rests on something of its own; where it is known by what, it opens that. */
export function EvidenceNote({ label, own, whole }: EvidenceNoteProps) {
  const t = useTranslations('personas');
  const format = useFormatter();
  const state = evidenceState(own, whole);
  if (!own?.state && !(own && hasMore(own))) return null;
  if (!hasMore(own)) {
    return (
      <span title={t(`evidence.${state}`)} className="inline-flex min-h-6 items-center">
        <EvidenceStop state={state} />
      </span>
    );
  }
  const day = /^\d{4}-\d\d-\d\d$/.test(own.since) ? new Date(`${own.since}T00:00:00Z`) : null;
  return (
    <Popover
      title={t('ground.title', { label })}
      label={t('ground.read', { label, state: t(`evidence.${state}`) })}
      triggerClass="touch inline-flex size-6 items-center justify-center rounded-sm hover:bg-sunken"
      trigger={<EvidenceStop state={state} quiet />}
    >
      <p className="flex items-center gap-2 text-base font-medium text-ink">
        <EvidenceStop state={state} quiet />
        {t(`evidence.${state}`)}
        {day ? (
          <span className="font-normal text-muted">
            {t('since', { date: format.dateTime(day, { dateStyle: 'medium', timeZone: 'UTC' }) })}
          </span>
        ) : null}
      </p>
      {own.source ? <p className="mt-2 text-base whitespace-pre-line text-ink wrap-anywhere">{own.source}</p> : null}
      {/^https?:\/\//i.test(own.link) ? (
        <p className="mt-2 text-base wrap-anywhere">
          <a href={own.link} target="_blank" rel="noopener noreferrer">
            {own.link.replace(/^https?:\/\//i, '')}
          </a>
        </p>
      ) : null}
    </Popover>
  );
}
