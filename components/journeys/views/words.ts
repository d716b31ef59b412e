import { holdsNotes } from '@/lib/journeys/notes';
import type { Lane } from '@/lib/journeys/schema';
import { wordsOf } from '../state/emotion-words';
import type { Column } from '../state/view';
import type { Reader } from './use-reader';

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
    const channels = touchpoints.flatMap(({ channelId }) => (channelId && vocabulary.channels.get(channelId)) || []);
    return [...new Set(channels.map(({ name }) => name))];
  }
  if (lane.kind === 'departments') return column.departmentIds.flatMap((id) => vocabulary.departments.get(id) ?? []);
  return holdsNotes(lane) ? (column.cards[lane.id] ?? []).map(({ note }) => note.text) : [];
}
