'use client';

import dynamic from 'next/dynamic';
import { useSearchParams } from 'next/navigation';
import { useFormatter, useTranslations } from 'next-intl';
import { type ReactNode, useMemo, useState } from 'react';
import type { MeasuredMap } from '@/lib/insights/schema';
import type { JourneyMap } from '@/lib/journeys/schema';
import { type Canvas, CanvasContext, MeasuredContext, OpenTouchpointContext } from './canvas-context';
import { CanvasStore } from './canvas-store';
import type { ChannelKind } from './glyph';
import { JourneyHead } from './journey-head';
import { useLiveRegion } from './live-region';
import { MapGrid } from './map-grid';
import type { Item } from './moves';
import { openTouchpoint } from './panel-address';
import { PrintVariables } from './print-variables';
import { useMeasuredMap } from './use-measured-map';
import { useUndoKeys } from './use-page-keys';
import { useSaving } from './use-saving';
import './map.css';
import './emotion.css';
import './phone.css';
import './print.css';

const ItemMenu = dynamic(() => import('./item-menu').then((file) => file.ItemMenu), { ssr: false });
const RefusedNotice = dynamic(() => import('./refused-notice').then((file) => file.RefusedNotice));
const TouchpointPanel = dynamic(() => import('./touchpoint-panel').then((file) => file.TouchpointPanel));

export type JourneyCanvasProps = {
  slug: string;
  timeZone: string;
  editable: boolean;
  userId: string;
  map: JourneyMap;
  measured: MeasuredMap;
  channels: readonly { id: string; kind: ChannelKind; name: string }[];
  departments: readonly { id: string; name: string }[];
  /** The map's pictures, drawn by the server. */
  symbols: ReactNode;
};

/** A journey map, alive: what is done to it shows at once and is saved behind the hand. */
export function JourneyCanvas(props: JourneyCanvasProps) {
  const { slug, timeZone, editable, userId, map, measured: first, channels, departments, symbols } = props;
  const t = useTranslations('map');
  const format = useFormatter();
  const [store] = useState(() => new CanvasStore(map));
  const [menu, setMenu] = useState<{ item: Item; anchor: HTMLElement } | null>(null);
  const { announce, region } = useLiveRegion();
  const measured = useMeasuredMap(slug, first, map.id);
  const saving = useSaving({ slug, userId, map, editable }, store);
  const touchpointId = useSearchParams().get('touchpoint');

  const canvas = useMemo<Canvas>(
    () => ({
      slug,
      timeZone,
      editable,
      store,
      t,
      format,
      announce,
      openTouchpoint,
      openMenu: (item, anchor) => setMenu({ item, anchor }),
      vocabulary: {
        channels: new Map(channels.map((channel) => [channel.id, channel])),
        departments: new Map(departments.map((department) => [department.id, department.name])),
      },
    }),
    [slug, timeZone, editable, store, t, format, announce, channels, departments],
  );
  useUndoKeys(canvas);

  return (
    <CanvasContext value={canvas}>
      <MeasuredContext value={measured}>
        {symbols}
        <PrintVariables>
          <JourneyHead saving={saving} />
          {saving.refused.length > 0 ? <RefusedNotice saving={saving} /> : null}
          <div className="map-scroll">
            <OpenTouchpointContext value={touchpointId}>
              <MapGrid />
            </OpenTouchpointContext>
          </div>
        </PrintVariables>
        {region}
        {menu ? <ItemMenu {...menu} onClose={() => setMenu(null)} /> : null}
        {touchpointId ? <TouchpointPanel key={touchpointId} id={touchpointId} /> : null}
      </MeasuredContext>
    </CanvasContext>
  );
}
