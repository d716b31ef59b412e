'use client';

import { SelectField } from '@/components/ui/select-field';
import { TextField } from '@/components/ui/text-field';
import type { Card, Note } from '@/lib/journeys/schema';
import { CardFile } from '../cards/card-file';
import { DraftField } from '../parts/draft-field';
import { JourneySelect } from '../parts/journey-select';
import { JourneyTags } from '../parts/journey-tags';
import { useCanvas, useCanvasState } from '../state/canvas-context';
import { widest } from '../state/moves';
import { completedAddress, useAddressFault } from './address-fault';
import { CardLook } from './card-look';
import { EvidenceFields } from './evidence-fields';

export function CardFields({ card, note }: { card: Card; note: Note }) {
  const { t, store, vocabulary } = useCanvas();
  const addressFault = useAddressFault();
  const most = useCanvasState(store, ({ map }) => widest(map, card));
  const known = useCanvasState(store, ({ map }) => map.notes);
  const set = (changes: Partial<Note>, gesture: string | null = null) =>
    void store.dispatch({ kind: 'edit-note', id: note.id, changes }, gesture);
  const shown = note.kind === 'images' || note.kind === 'files';
  const left = note.ownerId !== null && !vocabulary.members.has(note.ownerId);
  const link = (
    <DraftField
      name="link"
      label={t('card.link')}
      placeholder={t('card.linkExample')}
      inputMode="url"
      maxLength={2000}
      value={note.link ?? ''}
      fault={addressFault}
      onLost={(text) => store.refuse({ kind: 'edit-note', id: note.id, changes: { link: text } }, 'errors.link')}
      onSave={(text, gesture) => set({ link: text === '' ? null : completedAddress(text) }, gesture)}
    />
  );
  const journey = (
    <JourneySelect
      label={t('stepLink.label')}
      value={note.linkedJourneyId}
      onChange={(linkedJourneyId) => set({ linkedJourneyId })}
    />
  );
  return (
    <section aria-label={t('card.fields')} className="flex flex-col gap-4">
      {/* What such a card is made for stands first. */}
      {shown ? <CardFile note={note} onChange={set} /> : null}
      {note.kind === 'files' ? link : null}
      {note.kind === 'journeys' ? journey : null}
      <DraftField
        name="details"
        label={t('card.details')}
        multiline
        maxLength={10_000}
        value={note.details}
        onSave={(details, gesture) => set({ details }, gesture)}
      />
      <EvidenceFields evidence={note.evidence} evidenceSince={note.evidenceSince} onChange={set} />
      <DraftField
        name="evidenceSource"
        label={t('card.source')}
        placeholder={t('card.sourceExample')}
        maxLength={500}
        value={note.evidenceSource}
        onSave={(evidenceSource, gesture) => set({ evidenceSource }, gesture)}
      />
      <CardLook icon={note.icon} colour={note.colour} onChange={set} />
      <JourneyTags
        tags={note.tags}
        known={[...new Set(known.flatMap((one) => one.tags))].sort()}
        onChange={(tags) => set({ tags })}
      />
      <div className="grid grid-cols-2 gap-3">
        <SelectField
          name="owner"
          label={t('card.owner')}
          value={note.ownerId ?? ''}
          options={[
            { value: '', label: t('card.nobody') },
            ...(left ? [{ value: note.ownerId ?? '', label: t('card.left') }] : []),
            ...[...vocabulary.members].map(([value, label]) => ({ value, label })),
          ]}
          onChange={({ target }) => set({ ownerId: target.value === '' ? null : target.value })}
        />
        <TextField
          key={card.span}
          type="number"
          name="span"
          label={t('card.span')}
          min={1}
          max={most}
          defaultValue={Math.min(card.span, most)}
          onChange={({ target }) => {
            const span = target.valueAsNumber;
            if (!Number.isInteger(span) || span < 1 || span > most || span === card.span) return;
            store.dispatch({ kind: 'set-span', id: card.id, span }, `span ${card.id}`);
          }}
        />
      </div>
      {note.kind === 'files' ? null : link}
      {shown ? null : <CardFile note={note} onChange={set} />}
      {note.kind === 'journeys' ? null : journey}
    </section>
  );
}
