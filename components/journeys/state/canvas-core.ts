import type { useTranslations } from 'next-intl';
import type { CanvasStore } from './canvas-store';

type Translate = ReturnType<typeof useTranslations<'map'>>;

/** What whoever changes the map needs of the canvas. */
export type CanvasCore = {
  store: CanvasStore;
  t: Translate;
  announce(words: string): void;
};
