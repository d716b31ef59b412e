'use client';

import { useSearchParams } from 'next/navigation';
import { lazy, Suspense, useState } from 'react';
import { useCanvas, useCanvasState, useEditing } from './canvas-context';
import { EmotionChoice } from './emotion-choice';
import { FactsButton } from './facts-button';
import { HeadButton } from './head-button';
import { InlineEditor } from './inline-editor';
import { JourneyMarks } from './journey-marks';
import { MapLegend } from './map-legend';
import { SaveStatus } from './save-status';
import { useFindKey } from './use-find-key';
import { step, useHelpKey } from './use-page-keys';
import type { Saving } from './use-saving';
import { ViewBar } from './view-bar';
import { ViewButton } from './view-button';

const JourneyFacts = lazy(() => import('./journey-facts').then((file) => ({ default: file.JourneyFacts })));
const FindBar = lazy(() => import('./find-bar').then((file) => ({ default: file.FindBar })));
const ShortcutsDialog = lazy(() => import('./shortcuts-dialog').then((file) => ({ default: file.ShortcutsDialog })));

export function JourneyHead({ saving }: { saving: Saving }) {
  const canvas = useCanvas();
  const { t, store, editable } = canvas;
  const title = useCanvasState(store, (it) => it.map.title);
  const facts = useSearchParams().has('facts');
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
          <h1 className="min-w-0 text-xl max-md:w-full font-semibold wrap-anywhere">
            {editable ? (
              <button
                type="button"
                data-nav="title"
                className="map-name"
                onClick={() => store.edit('title')}
                onKeyDown={(event) => event.key === 'F2' && store.edit('title')}
              >
                {title}
              </button>
            ) : (
              title
            )}
          </h1>
        )}
        <JourneyMarks />
        <div className="no-print ms-auto flex items-center gap-1">
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
          <HeadButton label={t('find.open')} glyph="search" onPress={() => setFinding(true)} />
          <ViewButton />
          <FactsButton />
          <HeadButton label={t('print')} glyph="print" onPress={() => window.print()} />
          <HeadButton label={t('keys.open')} glyph="keys" onPress={() => setShortcuts(true)} />
        </div>
        <EmotionChoice />
        <MapLegend />
        <ViewBar />
        <Suspense>{finding ? <FindBar onClose={() => setFinding(false)} /> : null}</Suspense>
        <Suspense>{shortcuts ? <ShortcutsDialog onClose={() => setShortcuts(false)} /> : null}</Suspense>
      </header>
      <Suspense>{facts ? <JourneyFacts /> : null}</Suspense>
    </>
  );
}
