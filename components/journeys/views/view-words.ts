import { holdsNotes } from '@/lib/journeys/notes';
import type { EmotionState, Lane, MapPersona } from '@/lib/journeys/schema';
import type { Canvas, Measured } from '../state/canvas-context';
import { wordsOf } from '../state/emotion-words';
import type { Column } from '../state/view';

type Reader = { canvas: Canvas; measured: Measured; personas: readonly MapPersona[]; states: readonly EmotionState[] };

/** What a lane says at a step, line by line, for whoever reads it instead of looking at it. */
export function saidIn({ canvas, measured, personas, states }: Reader, lane: Lane, column: Column): string[] {
  const { t, vocabulary } = canvas;
  const touchpoints = column.touchpoints.map(({ touchpoint }) => touchpoint);
  if (!column.step) return [];
  if (lane.kind === 'emotion')
    return wordsOf(canvas, personas, column.emotions, states, measured.steps.get(column.key)).lines;
  if (lane.kind === 'touchpoints')
    return touchpoints.map(({ name, momentOfTruth }) => (momentOfTruth ? t('view.decisive', { name }) : name));
  if (lane.kind === 'moments-of-truth') return touchpoints.filter((it) => it.momentOfTruth).map(({ name }) => name);
  if (lane.kind === 'channels') {
    const names = touchpoints.map(({ channelId }) => channelId && vocabulary.channels.get(channelId)?.name);
    return [...new Set(names.filter((name) => typeof name === 'string' && name !== ''))] as string[];
  }
  if (lane.kind === 'departments') return column.departmentIds.flatMap((id) => vocabulary.departments.get(id) ?? []);
  return holdsNotes(lane) ? (column.cards[lane.id] ?? []).map(({ note }) => note.text) : [];
}
