'use client';

import { useSearchParams } from 'next/navigation';
import { Suspense, useState } from 'react';
import { later } from '@/components/ui/later';
import { useFindKey } from '../commands/use-find-key';
import { EmotionChoice } from '../emotion/choice';
import { FactsButton } from '../facts/facts-button';
import { HeadButton } from '../parts/head-button';
import { InlineEditor } from '../parts/inline-editor';
import { Waits } from '../parts/waits';
import { printNow } from '../print/now';
import { SaveStatus } from '../saving/save-status';
import type { Saving } from '../saving/use-saving';
import { useCanvas, useCanvasState, useEditing } from '../state/canvas-context';
import { step, useHelpKey } from '../state/use-page-keys';
import { ViewBar } from '../views/bar';
import { ViewButton } from '../views/button';

// Both are only read: the server draws them, and what keeps them true comes after the page.
const JourneyMarks = later(() => import('../facts/journey-marks').then((file) => file.JourneyMarks));
const MapLegend = later(() => import('../views/map-legend').then((file) => file.MapLegend));
const JourneyFacts = later(() => import('../facts/journey-facts').then((file) => file.JourneyFacts));
// Elements that never change: what the server drew stands until its code is there, whatever else is drawn anew.
const marks = (
  <Suspense>
    <JourneyMarks />
  </Suspense>
);
const legend = (
  <Suspense>
    <MapLegend />
  </Suspense>
);
/** On a phone these go away with the map as it is scrolled; its name and its tools stay. */
export const mapLead = (
  <div className="map-lead">
    {marks}
    <EmotionChoice />
    {legend}
  </div>
);
const facts = (
  <Suspense>
    <JourneyFacts />
  </Suspense>
);
const HeadParts = later(() => import('../commands/head-parts').then((file) => file.HeadParts));

type JourneyHeadProps = {
  saving: Saving;
  /** Whether a press does something already. */
  alive: boolean;
};

export function JourneyHead({ saving, alive }: JourneyHeadProps) {
  const canvas = useCanvas();
  const { t, store, editable } = canvas;
  const title = useCanvasState(store, (it) => it.map.title);
  const factsOpen = useSearchParams().has('facts');
  const history = useCanvasState(store, (it) => it.history);
  const editing = useEditing('title');
  const [shortcuts, setShortcuts] = useState(false);
  const [finding, setFinding] = useState(false);
  useHelpKey(setShortcuts);
  useFindKey(setFinding);
  return (
    <>
      <header className="map-top">
        {editing ? (
          <div className="min-w-0 flex-1">
            <InlineEditor
              label={t('title')}
              value={title}
              maxLength={200}
              className="text-xl font-semibold"
              onSave={(name) => void store.dispatch({ kind: 'rename-journey', title: name })}
              stop="title"
              onClose={() => store.edit(null)}
            />
          </div>
        ) : (
          <h1 className="min-w-0 text-xl font-semibold wrap-anywhere">
            {editable ? (
              <>
                <button
                  type="button"
                  data-nav="title"
                  className="map-name"
                  onClick={() => store.edit('title')}
                  onKeyDown={(event) => event.key === 'F2' && store.edit('title')}
                  popoverTarget={alive ? undefined : 'map-waits-title'}
                >
                  {title}
                </button>
                {alive ? null : <Waits id="map-waits-title" />}
              </>
            ) : (
              title
            )}
          </h1>
        )}
        {marks}
        <div className="no-print ms-auto flex flex-wrap items-center justify-end gap-x-1 max-md:gap-x-0">
          {editable ? (
            <>
              <SaveStatus saving={saving} />
              <HeadButton
                label={t('undo')}
                glyph="undo"
                off={history.done.length === 0}
                onPress={() => step(canvas, 'undo')}
              />
              <HeadButton
                label={t('redo')}
                glyph="redo"
                off={history.undone.length === 0}
                onPress={() => step(canvas, 'redo')}
              />
            </>
          ) : null}
          <HeadButton label={t('find.open')} glyph="search" early={!alive} onPress={() => setFinding(true)} />
          <ViewButton alive={alive} />
          <FactsButton />
          <HeadButton label={t('print')} glyph="print" early={!alive} onPress={() => void printNow()} />
          <HeadButton
            label={t('palette.open')}
            glyph="more"
            early={!alive}
            onPress={() => canvas.act(({ command }) => command())}
          />
          <HeadButton label={t('keys.open')} glyph="keys" early={!alive} onPress={() => setShortcuts(true)} />
        </div>
        <span aria-hidden className="map-top-break" />
        <EmotionChoice />
        {legend}
        <ViewBar />
        <Suspense>
          {finding || shortcuts ? <HeadParts find={finding && setFinding} keys={shortcuts && setShortcuts} /> : null}
        </Suspense>
      </header>
      {factsOpen ? facts : null}
    </>
  );
}
