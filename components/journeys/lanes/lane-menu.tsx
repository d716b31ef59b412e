'use client';

import { useId } from 'react';
import { laneActionsOf } from '../editing/lane-actions';
import { MenuItem, MenuPopover } from '../parts/menu-popover';
import { useCanvas } from '../state/canvas-context';
import { laneName } from '../state/items';
import { canBeAdded, type LaneGroup, laneGlyph, laneGroupNames, laneGroups } from '../state/lane-kinds';

/** The kinds of one group that this map can take. */
function Group({ name, after }: { name: LaneGroup; after?: string }) {
  const canvas = useCanvas();
  const { t, store } = canvas;
  const id = useId();
  const kinds = laneGroups[name].filter((kind) => canBeAdded(store.getState().map, kind));
  if (kinds.length === 0) return null;
  return (
    <div role="group" aria-labelledby={id}>
      <div id={id} className="map-menu-head">
        {t(`lanes.group.${name}`)}
      </div>
      {kinds.map((kind) => (
        <MenuItem
          key={kind}
          glyph={laneGlyph(kind)}
          label={t(`lane.${kind}`)}
          hint={t(`lanes.about.${kind}`)}
          onChoose={() => laneActionsOf(canvas).addLane(kind, after)}
        />
      ))}
    </div>
  );
}

type LaneMenuProps = {
  anchor: HTMLElement;
  /** The lane below which a new one comes; without it, below the last. */
  after?: string;
  onClose(): void;
};

/** The lanes that are hidden, to be shown again, and every kind of lane that can be added. */
export function LaneMenu({ anchor, after, onClose }: LaneMenuProps) {
  const canvas = useCanvas();
  const { t, store } = canvas;
  const id = useId();
  const hidden = store.getState().map.lanes.filter((lane) => lane.hidden);
  return (
    <MenuPopover
      anchor={anchor}
      label={t('lanes.add')}
      onClose={(lost) => {
        if (lost) (anchor.closest('.map-label')?.querySelector<HTMLElement>('[data-nav]') ?? anchor).focus();
        onClose();
      }}
    >
      {hidden.length > 0 ? (
        <div role="group" aria-labelledby={id}>
          <div id={id} className="map-menu-head">
            {t('lanes.hidden')}
          </div>
          {hidden.map((lane) => (
            <MenuItem
              key={lane.id}
              glyph="eye"
              label={t('lanes.showAgain', { name: laneName(canvas, lane) })}
              onChoose={() => laneActionsOf(canvas).showLane(lane.id)}
            />
          ))}
        </div>
      ) : null}
      {laneGroupNames.map((name) => (
        <Group key={name} name={name} after={after} />
      ))}
    </MenuPopover>
  );
}
