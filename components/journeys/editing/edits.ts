import { v7 as uuidv7 } from 'uuid';
import { newNote } from '@/lib/journeys/notes';
import type { Note, NoteKind, Touchpoint } from '@/lib/journeys/schema';
import type { CanvasCore } from '../state/canvas-core';
import { columnOf } from '../state/grid-model';
import { navOf } from '../state/items';
import type { Item } from '../state/moves';

const now = () => new Date().toISOString();

/** The neighbour after `id`, before which something new stands; null at the end or without `id`. */
function after(ids: readonly string[], id: string | null): string | null {
  const at = id === null ? -1 : ids.indexOf(id);
  return at < 0 ? null : (ids[at + 1] ?? null);
}

/** Everything that adds to the map. What is new bears a name at once, which is typed over. */
export function editsOf({ store, t }: Pick<CanvasCore, 'store' | 't'>) {
  const map = () => store.getState().map;
  /** Where the view shows it. */
  const name = (item: Item) => {
    const nav = navOf(item);
    if (columnOf(store.getState().view, nav) >= 0) store.edit(nav);
  };
  return {
    addPhase(afterId: string | null) {
      const before = after(
        map().phases.map((it) => it.id),
        afterId,
      );
      const phase = { id: uuidv7(), name: t('newPhase') };
      const step = { id: uuidv7(), phaseId: phase.id, name: t('newStep'), linkedJourneyId: null };
      const taken = store.dispatchAll([
        { kind: 'add-phase', phase, before },
        { kind: 'add-step', step, before: null },
      ]);
      if (taken === 0) return;
      name({ kind: 'phase', id: phase.id });
    },
    addStep(phaseId: string, afterId: string | null) {
      const siblings = map().steps.filter((it) => it.phaseId === phaseId);
      const before = after(
        siblings.map((it) => it.id),
        afterId,
      );
      const step = { id: uuidv7(), phaseId, name: t('newStep'), linkedJourneyId: null };
      if (store.dispatch({ kind: 'add-step', step, before })) name({ kind: 'step', id: step.id });
    },
    addTouchpoint(stepId: string, existing: Touchpoint | null, name: string) {
      const touchpoint = existing ?? {
        id: uuidv7(),
        name,
        channelId: null,
        departmentIds: [],
        momentOfTruth: false,
        evidence: 'assumed' as const,
        evidenceSince: now(),
      };
      const onMap = map().touchpoints.some((it) => it.id === touchpoint.id);
      const placement = { id: uuidv7(), stepId, touchpointId: touchpoint.id };
      store.dispatch({ kind: 'add-touchpoint', placement, touchpoint: onMap ? null : touchpoint, before: null });
    },
    /** @param existing a note of the workspace that is to stand here too; else a new one says `text` and `more` */
    addCard(
      { id: laneId, kind }: { id: string; kind: NoteKind },
      stepId: string,
      text: string,
      existing: Note | null = null,
      more: Partial<Note> = {},
    ) {
      const note = existing ?? { ...newNote(uuidv7(), kind, text, now()), ...more };
      const onMap = map().notes.some((it) => it.id === note.id);
      const card = { id: uuidv7(), laneId, stepId, span: 1, noteId: note.id };
      store.dispatch({ kind: 'add-card', card, note: onMap ? null : note, before: null });
      return card.id;
    },
  };
}
