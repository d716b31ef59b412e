import type { EmotionState, Note } from '@/lib/journeys/schema';
import type { Canvas } from '../state/canvas-context';
import { emotionText } from '../state/emotion-words';
import { laneName } from '../state/items';
import type { Column, MapView } from '../state/view';

/** What the map shows by a number only. `about`: what it belongs to; `text`: paragraph by paragraph. */
type PrintNote = { readonly key: string; readonly about: string; readonly text: readonly string[] };

type Reader = Pick<Canvas, 't' | 'locale' | 'emotionWords' | 'vocabulary'>;

/** What a card does not show: its details, its source, and an address as it is to be typed. */
function hidden({ t, vocabulary }: Reader, note: Note): string[] {
  const { details, evidenceSource, link, ownerId } = note;
  if (!details && !evidenceSource && !link) return [];
  const owner = ownerId && vocabulary.members.get(ownerId);
  return [
    details,
    [evidenceSource && t('paper.source', { source: evidenceSource }), link, owner && t('card.ownedBy', { name: owner })]
      .filter(Boolean)
      .join(' · '),
  ].filter((it) => it !== '');
}

function ofEmotion(reader: Reader, { step, emotions }: Column, view: MapView, states: readonly EmotionState[]) {
  const { t } = reader;
  return view.personas.flatMap(({ id, name }, index) =>
    states.flatMap((state): PrintNote[] => {
      const point = emotions[state][index];
      if (!step || !point?.comment) return [];
      const said = t(`emotion.designedBy.${state}`, { persona: name, value: emotionText(reader, point.value) });
      return [
        {
          key: `point ${step.id} ${id} ${state}`,
          about: t('paper.about', { step: step.name, what: said }),
          text: [point.comment],
        },
      ];
    }),
  );
}

/**
 * All that paper would not tell, in the order in which the map is read: step by step, and in a step from lane to lane. A
 * note that stands in several places comes once.
 */
export function printNotes(reader: Reader, view: MapView, states: readonly EmotionState[]): PrintNote[] {
  const { t } = reader;
  const found = new Map<string, PrintNote>();
  for (const column of view.columns) {
    for (const lane of view.lanes) {
      if (lane.collapsed) continue;
      if (lane.kind === 'emotion') {
        for (const note of ofEmotion(reader, column, view, states)) found.set(note.key, note);
      }
      for (const { note } of column.cards[lane.id] ?? []) {
        const text = hidden(reader, note);
        const key = `note ${note.id}`;
        if (text.length === 0 || found.has(key)) continue;
        const what = t('paper.card', { lane: laneName(reader, lane), text: note.text });
        found.set(key, { key, about: t('paper.about', { step: column.step?.name ?? '', what }), text });
      }
    }
  }
  return [...found.values()];
}
