'use client';

import { Glyph } from '@/components/ui/glyph';
import { Switch } from '@/components/ui/switch';
import type { Touchpoint } from '@/lib/journeys/schema';
import type { TouchpointDetails } from '@/lib/touchpoints/queries';
import { useCanvas } from '../state/canvas-context';
import { EvidenceFields } from './evidence-fields';
import { TouchpointDepartments } from './touchpoint-departments';

type TouchpointFactsProps = { id: string; touchpoint: Touchpoint | undefined; details: TouchpointDetails | undefined };

function Channel({ id, channelId, fallback }: { id: string; channelId: string | null; fallback: string | undefined }) {
  const { t, store, editable, vocabulary } = useCanvas();
  const channel = channelId ? vocabulary.channels.get(channelId) : undefined;
  if (editable) {
    return (
      <select
        aria-label={t('panel.channel')}
        value={channelId ?? ''}
        className="min-h-8 py-1 pointer-coarse:min-h-11"
        onChange={(event) =>
          store.dispatch({ kind: 'set-channel', id, channelId: event.target.value === '' ? null : event.target.value })
        }
      >
        <option value="">{t('panel.noChannel')}</option>
        {[...vocabulary.channels].map(([key, { name }]) => (
          <option key={key} value={key}>
            {name}
          </option>
        ))}
      </select>
    );
  }
  return (
    <span className="flex items-center gap-1.5">
      <Glyph name={channel?.kind ?? 'other'} />
      {channel?.name ?? fallback ?? t('panel.noChannel')}
    </span>
  );
}

/** What the touchpoint is, how well founded that is, and who is behind it. */
export function TouchpointFacts({ id, touchpoint, details }: TouchpointFactsProps) {
  const { t, format, store, editable, timeZone, slug } = useCanvas();
  const onMap = touchpoint !== undefined;
  const known = touchpoint ?? details;
  if (!known) return <div className="h-40 animate-breathe rounded-md bg-sunken" />;
  const channelId = touchpoint ? touchpoint.channelId : (details?.channel?.id ?? null);
  return (
    <section className="flex flex-col gap-4">
      {details?.description ? <p className="whitespace-pre-line">{details.description}</p> : null}
      <dl className="map-facts">
        <dt>{t('panel.channel')}</dt>
        <dd>
          <Channel id={id} channelId={channelId} fallback={details?.channel?.name} />
        </dd>
        {editable && onMap ? null : (
          <>
            <dt>{t('panel.evidence')}</dt>
            <dd>
              {t(`evidence.${known.evidence}`, {
                since: format.dateTime(new Date(known.evidenceSince), { dateStyle: 'long', timeZone }),
              })}
            </dd>
          </>
        )}
        <dt>{t('panel.behind')}</dt>
        <dd>
          <TouchpointDepartments
            id={id}
            editable={editable && onMap}
            departmentIds={touchpoint ? touchpoint.departmentIds : (details?.departments ?? []).map((it) => it.id)}
          />
        </dd>
      </dl>
      {editable ? (
        <a
          href={`/w/${slug}/settings#vocabulary`}
          className="touch self-start text-sm text-accent underline-offset-3 hover:underline"
        >
          {t('panel.vocabulary')}
        </a>
      ) : null}
      {editable && touchpoint ? (
        <EvidenceFields
          evidence={touchpoint.evidence}
          evidenceSince={touchpoint.evidenceSince}
          onChange={(founded, gesture) => store.dispatch({ kind: 'set-evidence', id, ...founded }, gesture)}
        />
      ) : null}
      <Switch
        label={t('panel.star')}
        hint={t('panel.starHint')}
        checked={known.momentOfTruth}
        disabled={!editable || !onMap}
        onChange={(event) => store.dispatch({ kind: 'set-moment-of-truth', id, momentOfTruth: event.target.checked })}
      />
    </section>
  );
}
