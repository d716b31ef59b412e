'use client';

import { Glyph } from '@/components/ui/glyph';
import type { ViewSettings } from '@/lib/views/schema';
import { type Canvas, useCanvas, useCanvasState } from '../state/canvas-context';
import { laneName } from '../state/items';
import { showView } from './address';
import { OutOfSight } from './out-of-sight';

type Group = keyof Omit<ViewSettings, 'onlyPain'>;
const groups = ['lanes', 'personas', 'channels', 'departments', 'evidence'] as const satisfies Group[];

function namesOf({ t, store, vocabulary }: Canvas, group: Group, ids: readonly string[]): string[] {
  const { map } = store.getState();
  const named = (id: string): string | undefined => {
    if (group === 'lanes') {
      const lane = map.lanes.find((it) => it.id === id);
      return lane && laneName({ t }, lane);
    }
    if (group === 'personas') return map.personas.find((it) => it.id === id)?.name;
    if (group === 'channels') return vocabulary.channels.get(id)?.name;
    if (group === 'departments') return vocabulary.departments.get(id);
    return t(`key.${id as 'assumed' | 'researched' | 'measured'}`);
  };
  return ids.flatMap((id) => named(id) ?? []);
}

/** How much of the map is shown and by which choices: a press takes one of them back. */
export function ViewNarrowed({ settings }: { settings: ViewSettings }) {
  const canvas = useCanvas();
  const { t, store, format } = canvas;
  const shown = useCanvasState(store, (state) => state.view.columns.length);
  const all = useCanvasState(store, (state) => state.map.steps.length);
  const { onlyPain, ...lists } = settings;
  const part = shown < all ? t('view.part', { shown, all }) : t('view.some');
  const chip = (name: string, rest: ViewSettings) => (
    <button
      key={name}
      type="button"
      aria-label={t('view.drop', { name })}
      className="map-view-chip no-print"
      onClick={() => showView(rest)}
    >
      <span className="truncate">{name}</span>
      <Glyph name="close" className="size-3.5 shrink-0" />
    </button>
  );
  return (
    <div className="map-view-bar">
      <span role="status">{shown === 0 ? t('view.nothing') : part}</span>
      {onlyPain ? chip(t('view.onlyPain'), lists) : null}
      {groups.map((group) => {
        const { [group]: ids, ...rest } = settings;
        const names = ids ? namesOf(canvas, group, ids) : [];
        if (names.length === 0) return null;
        return chip(t('view.group', { group: t(`view.${group}`), names: format.list(names, { type: 'unit' }) }), rest);
      })}
      <button type="button" className="map-view-all no-print" onClick={() => showView({})}>
        {t('view.all')}
      </button>
      <OutOfSight key={JSON.stringify(settings)} />
    </div>
  );
}
