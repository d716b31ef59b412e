'use client';

import { useSearchParams } from 'next/navigation';
import { useFormatter, useLocale, useTranslations } from 'next-intl';
import { Suspense, useEffect, useLayoutEffect, useMemo, useState } from 'react';
import { afterLoad } from '@/components/ui/after-load';
import { insist, later } from '@/components/ui/later';
import { loadPickers } from '../cards/pickers';
import { loadCommentEditor } from '../emotion/cell';
import { firstTouch } from '../grid/early-hand';
import { MapGrid } from '../grid/map-grid';
import { PanelPlace } from '../panel/panel-place';
import { useLiveRegion } from '../parts/live-region';
import { pressAgain } from '../parts/waits';
import { PrintPage } from '../print/page';
import { useSaving } from '../saving/use-saving';
import {
  type Canvas,
  CanvasContext,
  MeasuredContext,
  measuredOf,
  OpenCardContext,
  OpenTouchpointContext,
} from '../state/canvas-context';
import { CanvasStore, loadTaking } from '../state/canvas-store';
import { unpackedContent } from '../state/content';
import { emotionWordsOf } from '../state/emotion-words';
import type { Item } from '../state/moves';
import { openCard, openTouchpoint } from '../state/panel-address';
import { useNarrowing } from '../views/use-narrowing';
import { JourneyHead, mapLead } from './journey-head';
import './map.css';
import './head.css';
import '../lanes/lanes.css';
import '../cards/cards.css';
import '../cards/note-cards.css';
import './tools.css';
import '../panel/panel.css';
import '../emotion/emotion.css';
import '../emotion/points.css';
import './view.css';
import './phone.css';
import '../print/print.css';

let editing: typeof import('../editing/editing') | undefined;
async function loadEditing() {
  editing ??= await insist(() => import('../editing/editing'));
  return editing;
}
const loadPanel = () => import('../panel/touchpoint-panel');
const TouchpointPanel = later(() => loadPanel().then((file) => file.TouchpointPanel));
const loadCardPanel = () => import('../panel/card-panel');
const CardPanel = later(() => loadCardPanel().then((file) => file.CardPanel));
const StepLink = later(() => import('../panel/step-link').then((file) => file.StepLink));
const LiveMeasures = later(() => import('./live-measures').then((file) => file.LiveMeasures));
const ItemMenu = later(() => import('../commands/item-menu').then((file) => file.ItemMenu));
const Spreadsheet = later(async () => {
  await Promise.race([afterLoad(), firstTouch]);
  return (await import('../grid/spreadsheet')).Spreadsheet;
});
const LaneAdd = later(() => import('../lanes/lane-add').then((file) => file.LaneAdd));
// An element that never changes: what the server drew stands until its code is there.
const laneAdd = (
  <Suspense>
    <LaneAdd />
  </Suspense>
);
const ToldNotices = later(() => import('../saving/told-notices').then((file) => file.ToldNotices));

type JourneyCanvasProps = {
  slug: string;
  timeZone: string;
  editable: boolean;
  userId: string;
  /** CanvasContent as JSON: one text, where React would look at each of its thousands of values, here and there. */
  content: string;
};

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
  } = useMemo(() => unpackedContent(JSON.parse(content)), [content]);
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
    pressAgain();
    setAlive(true);
    void loadPanel();
    void loadCardPanel();
    if (editable) void Promise.all([loadTaking(), loadEditing(), loadPickers(), loadCommentEditor()]);
  }, [editable]);

  return (
    <CanvasContext value={canvas}>
      <MeasuredContext value={measured}>
        <PrintPage>
          <JourneyHead saving={saving} alive={alive} />
          <Suspense>{saving.told ? <ToldNotices saving={saving} /> : null}</Suspense>
          <div className="map-scroll">
            {mapLead}
            <OpenTouchpointContext value={touchpointId}>
              <OpenCardContext value={cardId}>
                <MapGrid />
              </OpenCardContext>
            </OpenTouchpointContext>
            {laneAdd}
          </div>
        </PrintPage>
        {region}
        <Suspense>
          {alive ? (
            <LiveMeasures slug={slug} journeyId={map.id} first={first} moves={saving.moves} onMeasured={setAnswers} />
          ) : null}
        </Suspense>
        <Suspense>{alive ? <Spreadsheet /> : null}</Suspense>
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
