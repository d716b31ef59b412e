import { EMOTION } from '@/lib/insights/emotion-axis';
import { emotionShown } from '../emotion/shown';
import { spotsOf } from '../emotion/spots';
import type { Canvas } from '../state/canvas-context';
import { signed } from '../state/emotion-scale';
import { emotionText } from '../state/emotion-words';
import { goTo, stopAfter } from '../state/focus';

/** Before a step's id: the stop of its curves. */
export const curves = 'emotion-';

/**
 * An emotion is typed as it stands at the axis: 2, 1, 0, or with a minus before it. In a cell of one point it goes there and
 * the focus stays, so that an arrow leads to the next; of several it goes to the first, and the focus with it.
 * @returns what takes a key, and tells whether it was one of these
 */
export function levelKeys(canvas: Canvas) {
  const { t, store, announce, locale, editable } = canvas;
  /** Where a minus was typed last: it counts for the next key there. */
  let below: EventTarget | null = null;
  /** The cell in which a level was typed just now: as after a text, Tab leads to the next one. */
  let typed: EventTarget | null = null;

  const set = (stepId: string, index: number, value: number, told: boolean) => {
    const { view } = store.getState();
    const column = view.columns.find(({ step }) => step?.id === stepId);
    const { states } = emotionShown(new URLSearchParams(window.location.search));
    const spot = column && spotsOf(view.personas, states, column.emotions)[index];
    if (!spot) return;
    const { persona, state, point } = spot;
    if (point?.value !== value) store.dispatch({ kind: 'set-emotion', stepId, personaId: persona.id, state, value });
    // A point that has the focus is read by itself.
    if (told) announce(t(`emotion.designedBy.${state}`, { persona: persona.name, value: emotionText(canvas, value) }));
  };

  return ({ key, target, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean => {
    if (!editable || !(target instanceof HTMLElement) || ctrlKey || metaKey || altKey) return false;
    const cell = target.closest<HTMLElement>(`[data-nav^="${curves}"]`);
    const points = [...(cell?.querySelectorAll<HTMLElement>('[role=slider]') ?? [])];
    const own = points.indexOf(target);
    const [first] = points;
    if (!cell || !first || (target !== cell && own < 0)) return false;
    const beside =
      key === 'Tab' && target === typed ? stopAfter(cell, shiftKey ? 'ArrowLeft' : 'ArrowRight') : undefined;
    if (key !== 'Shift') typed = null;
    if (beside) {
      goTo(beside);
      return true;
    }
    const sign = /^[-−+]$/.test(key);
    const digit = /^\d$/.test(key);
    const minus = below === target;
    if (key !== 'Shift') below = sign && key !== '+' ? target : null;
    if (!digit) return sign;
    const value = minus ? -Number(key) : Number(key);
    if (value < EMOTION.min || value > EMOTION.max) {
      announce(t('emotion.outside', { low: signed(locale, EMOTION.min), high: signed(locale, EMOTION.max) }));
      return true;
    }
    typed = target;
    if (points.length > 1 && own < 0) first.focus();
    set(cell.dataset.nav?.slice(curves.length) ?? '', Math.max(own, 0), value, document.activeElement === cell);
    return true;
  };
}
