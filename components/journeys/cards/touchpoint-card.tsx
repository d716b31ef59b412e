'use client';

import { type MouseEvent, memo } from 'react';
import { Glyph } from '@/components/ui/glyph';
import { StarMark } from '@/components/ui/line/stops';
import { WithScript } from '@/components/ui/with-script';
import { EvidenceMark } from '../parts/evidence-mark';
import { InlineEditor } from '../parts/inline-editor';
import { ItemTools } from '../parts/item-tools';
import { useCanvas, useEditing, useSelected } from '../state/canvas-context';
import { navOf } from '../state/items';
import { onSecondClick } from '../state/second-click';
import type { TouchpointItem } from '../state/view';
import { TouchpointScore } from './touchpoint-score';

type TouchpointCardProps = { item: TouchpointItem; open: boolean; index: number; row: number };

/** A touchpoint on its step. A link, so that its details have an address and open without script too. */
export const TouchpointCard = memo(function TouchpointCard({ item, open, index, row }: TouchpointCardProps) {
  const { t, store, editable, vocabulary, openTouchpoint } = useCanvas();
  const { placement, touchpoint } = item;
  const nav = navOf({ kind: 'placement', id: placement.id });
  const editing = useEditing(nav);
  const selected = useSelected(nav);
  const channel = touchpoint.channelId ? vocabulary.channels.get(touchpoint.channelId) : undefined;

  // The second of two clicks renames: what the first one opened gives way.
  const rename = () => {
    openTouchpoint(null);
    store.edit(nav);
  };
  const click = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    if (event.detail === 2 && editable) rename();
    else {
      openTouchpoint(touchpoint.id);
      if (editable && event.detail === 1) onSecondClick(event.currentTarget, rename);
    }
  };

  if (editing) {
    return (
      <div className="map-card">
        <InlineEditor
          label={t('touchpointName')}
          value={touchpoint.name}
          maxLength={200}
          onSave={(name) => void store.dispatch({ kind: 'rename-touchpoint', id: touchpoint.id, name })}
          stop={nav}
          onClose={() => store.edit(null)}
        />
      </div>
    );
  }
  return (
    <div
      className="map-card"
      data-tools={editable || undefined}
      data-selected={selected || undefined}
      data-star={touchpoint.momentOfTruth || undefined}
    >
      <a
        href={`?touchpoint=${touchpoint.id}`}
        data-nav={nav}
        data-row={row}
        data-col={index}
        tabIndex={-1}
        aria-current={open || undefined}
        className="map-card-link"
        onClick={click}
      >
        <Glyph name={channel?.kind ?? 'other'} title={channel?.name} className="map-card-icon" />
        <span className="map-card-name">{touchpoint.name}</span>
        {touchpoint.momentOfTruth ? <StarMark label={t('momentOfTruth')} className="map-card-icon" /> : null}
        <EvidenceMark evidence={touchpoint.evidence} since={touchpoint.evidenceSince} />
        <TouchpointScore touchpointId={touchpoint.id} />
      </a>
      <WithScript>
        <ItemTools item={{ kind: 'placement', id: placement.id }} name={touchpoint.name} />
      </WithScript>
    </div>
  );
});
