'use client';

import { WithScript } from '@/components/ui/with-script';
import type { Lane } from '@/lib/journeys/schema';
import { EmotionAxis } from '../emotion/axis';
import { InlineEditor } from '../parts/inline-editor';
import { ItemTools } from '../parts/item-tools';
import { useCanvas, useEditing, useSelected } from '../state/canvas-context';
import { laneName, navOf } from '../state/items';
import { LaneInsert } from './lane-insert';

/** What a row of the map is called; the way to all that can be done to the lane. */
export function LaneLabel({ lane, row }: { lane: Lane; row: number }) {
  const canvas = useCanvas();
  const { t, store, editable } = canvas;
  const item = { kind: 'lane', id: lane.id } as const;
  const nav = navOf(item);
  const editing = useEditing(nav);
  const selected = useSelected(nav);
  const name = laneName(canvas, lane);
  const place = { 'data-nav': nav, 'data-row': row, 'data-col': -1, tabIndex: -1, className: 'map-lane-name' };
  return (
    <div
      role="rowheader"
      aria-label={editable ? name : undefined}
      aria-colindex={1}
      aria-selected={selected}
      className="map-label"
      data-folded={lane.collapsed || undefined}
    >
      {editing ? (
        <InlineEditor
          label={t('laneName')}
          value={lane.name ?? ''}
          placeholder={t(`lane.${lane.kind}`)}
          maxLength={200}
          mayBeEmpty
          onSave={(text) => void store.dispatch({ kind: 'rename-lane', id: lane.id, name: text === '' ? null : text })}
          stop={nav}
          onClose={() => store.edit(null)}
        />
      ) : editable ? (
        <>
          <button type="button" {...place} onClick={() => store.edit(nav)}>
            {name}
          </button>
          <WithScript>
            <ItemTools item={item} name={name} />
            <LaneInsert id={lane.id} name={name} />
          </WithScript>
        </>
      ) : (
        <span {...place}>{name}</span>
      )}
      {lane.kind === 'emotion' && !lane.collapsed ? <EmotionAxis /> : null}
    </div>
  );
}
