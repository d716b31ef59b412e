'use client';

import { useSearchParams } from 'next/navigation';
import { useFormatter, useLocale, useTranslations } from 'next-intl';
import { lazy, Suspense, useEffect, useLayoutEffect, useMemo, useState } from 'react';
import type { MeasuredMap } from '@/lib/insights/schema';
import { type PackedMap, unpack } from '@/lib/journeys/packing';
import { afterLoad } from './after-load';
import {
  type Canvas,
  CanvasContext,
  MeasuredContext,
  measuredOf,
  OpenCardContext,
  OpenTouchpointContext,
} from './canvas-context';
import { CanvasStore } from './canvas-store';
import { emotionWordsOf } from './emotion-words';
import type { ChannelKind } from './glyph';
import { JourneyHead } from './journey-head';
import { LaneAdd } from './lane-add';
import { useLiveRegion } from './live-region';
import { MapGrid } from './map-grid';
import type { Item } from './moves';
import { loadPickers } from './new-card';
import { openCard, openTouchpoint } from './panel-address';
import { PanelPlace } from './panel-place';
import { PrintVariables } from './print-variables';
import { useNarrowing } from './use-narrowing';
import { useUndoKeys } from './use-page-keys';
import { useSaving } from './use-saving';
import './map.css';
import './head.css';
import './lanes.css';
import './cards.css';
import './note-cards.css';
import './tools.css';
import './panel.css';
import './emotion.css';
import './emotion-points.css';
import './view.css';
import './phone.css';
import './print.css';

let editing: typeof import('./editing') | undefined;
async function loadEditing() {
  editing ??= await import('./editing');
  return editing;
}
const loadPanel = () => import('./touchpoint-panel');
const TouchpointPanel = lazy(() => loadPanel().then((file) => ({ default: file.TouchpointPanel })));
const loadCardPanel = () => import('./card-panel');
const CardPanel = lazy(() => loadCardPanel().then((file) => ({ default: file.CardPanel })));
const StepLink = lazy(() => import('./step-link').then((file) => ({ default: file.StepLink })));
const LiveMeasures = lazy(() => import('./live-measures').then((file) => ({ default: file.LiveMeasures })));
const ItemMenu = lazy(() => import('./item-menu').then((file) => ({ default: file.ItemMenu })));
const Spreadsheet = lazy(async () => {
  await afterLoad();
  return { default: (await import('./spreadsheet')).Spreadsheet };
});
const MapFiles = lazy(async () => {
  await afterLoad();
  return { default: (await import('./map-files')).MapFiles };
});
const RefusedNotice = lazy(() => import('./refused-notice').then((file) => ({ default: file.RefusedNotice })));

export type JourneyCanvasProps = {
  slug: string;
  timeZone: string;
  editable: boolean;
  userId: string;
  /** CanvasContent as JSON: one text, where React would look at each of its thousands of values, here and there. */
  content: string;
};

export type CanvasContent = {
  map: PackedMap;
  measured: MeasuredMap;
  channels: readonly { id: string; kind: ChannelKind; name: string }[];
  departments: readonly { id: string; name: string }[];
  members: readonly { id: string; name: string }[];
  journeys: readonly { id: string; title: string }[];
  /** The team's own, as far as it has any. */
  emotionWords: readonly string[];
};

const unpacked = (content: CanvasContent) => ({ ...content, map: unpack(content.map) });

/** A journey map, alive: what is done to it shows at once and is saved behind the hand. */
export function JourneyCanvas(props: JourneyCanvasProps) {
  const { slug, timeZone, editable, userId, content } = props;
  const {
    map,
    measured: first,
    channels,
    departments,
    members,
    journeys,
    emotionWords,
  } = useMemo(() => unpacked(JSON.parse(content)), [content]);
  const t = useTranslations('map');
  const format = useFormatter();
  const locale = useLocale();
  const [answers, setAnswers] = useState(first);
  const narrowing = useNarrowing({ channels, departments, measured: answers });
  const [store] = useState(() => new CanvasStore(map, narrowing));
  useLayoutEffect(() => store.narrow(narrowing), [store, narrowing]);
  const [menu, setMenu] = useState<{ item: Item; anchor: HTMLElement } | null>(null);
  const { announce, region } = useLiveRegion();
  const measured = useMemo(() => measuredOf(answers), [answers]);
  const [alive, setAlive] = useState(false);
  const saving = useSaving({ slug, userId, map, editable }, store);
  const [linking, setLinking] = useState<string | null>(null);
  const address = useSearchParams();
  const touchpointId = address.get('touchpoint');
  const cardId = touchpointId ? null : address.get('card');

  const canvas = useMemo(() => {
    const made: Canvas = {
      slug,
      locale,
      timeZone,
      editable,
      store,
      t,
      format,
      announce,
      emotionWords: emotionWordsOf(t, emotionWords),
      openTouchpoint,
      openCard,
      linkStep: setLinking,
      openMenu: (item, anchor) => setMenu({ item, anchor }),
      // At once where it can be: what is typed next must find its field.
      act: (run) => {
        if (editing) run(editing.editingOf(made));
        else void loadEditing().then(({ editingOf }) => run(editingOf(made)));
      },
      vocabulary: {
        channels: new Map(channels.map((channel) => [channel.id, channel])),
        departments: new Map(departments.map((department) => [department.id, department.name])),
        members: new Map(members.map((member) => [member.id, member.name])),
        journeys: new Map(journeys.map((journey) => [journey.id, journey.title])),
      },
    };
    return made;
  }, [
    slug,
    locale,
    timeZone,
    editable,
    store,
    t,
    format,
    announce,
    channels,
    departments,
    members,
    journeys,
    emotionWords,
  ]);
  useEffect(() => {
    setAlive(true);
    void loadPanel();
    void loadCardPanel();
    if (editable) void Promise.all([loadEditing(), loadPickers()]);
  }, [editable]);
  useUndoKeys(canvas);

  return (
    <CanvasContext value={canvas}>
      <MeasuredContext value={measured}>
        <PrintVariables>
          <JourneyHead saving={saving} />
          <Suspense>{saving.refused.length > 0 ? <RefusedNotice saving={saving} /> : null}</Suspense>
          <div className="map-scroll">
            <OpenTouchpointContext value={touchpointId}>
              <OpenCardContext value={cardId}>
                <MapGrid />
              </OpenCardContext>
            </OpenTouchpointContext>
            <LaneAdd />
          </div>
        </PrintVariables>
        {region}
        <Suspense>
          {alive ? (
            <LiveMeasures slug={slug} journeyId={map.id} first={first} moves={saving.moves} onMeasured={setAnswers} />
          ) : null}
        </Suspense>
        <Suspense>{alive ? <Spreadsheet /> : null}</Suspense>
        <Suspense>{alive && editable ? <MapFiles /> : null}</Suspense>
        <Suspense>{menu ? <ItemMenu {...menu} onClose={() => setMenu(null)} /> : null}</Suspense>
        <Suspense>{linking ? <StepLink stepId={linking} onClose={() => setLinking(null)} /> : null}</Suspense>
        <PanelPlace id={cardId}>{cardId ? <CardPanel key={cardId} id={cardId} /> : null}</PanelPlace>
        <PanelPlace id={touchpointId}>
          {touchpointId ? <TouchpointPanel key={touchpointId} id={touchpointId} /> : null}
        </PanelPlace>
      </MeasuredContext>
    </CanvasContext>
  );
}
