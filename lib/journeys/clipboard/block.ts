import type { DesignedEmotion, JourneyMap, Lane, LaneKind, Note, Touchpoint } from '../schema';

/** What can be copied, moved and removed as one. */
export type MapItem = { kind: 'phase' | 'step' | 'lane' | 'placement' | 'card'; id: string };

/** What stands in a cell: a card, a touchpoint, or a text that came from elsewhere. */
export type Entry = { note: Note; span: number } | { touchpoint: Touchpoint } | { text: string };
/** `row` and `column` count from the upper left corner of what was copied. */
export type Cell = { row: number; column: number; entries: Entry[] };
type CopiedCards = { laneId: string; kind: LaneKind; entries: Entry[] };
export type CopiedStep = {
  name: string;
  linkedJourneyId: string | null;
  touchpoints: Touchpoint[];
  cards: CopiedCards[];
  emotions: Omit<DesignedEmotion, 'stepId'>[];
};
export type CopiedPhase = { name: string; steps: CopiedStep[] };
/** `stepId` counts on the map that the lane came from, `column` on any other. */
export type CopiedLane = Pick<Lane, 'kind' | 'name'> & {
  cells: { stepId: string; column: number; entries: Entry[] }[];
};

export type Content =
  | { what: 'cells'; cells: Cell[] }
  | { what: 'steps'; steps: CopiedStep[] }
  | { what: 'phases'; phases: CopiedPhase[] }
  | { what: 'lanes'; lanes: CopiedLane[] };

/** A part of a map on its way to another place. */
export type Block = {
  /** The workspace's address: what a part refers to exists there only. */
  workspace: string;
  journeyId: string;
  /** Cut out: what its cards say goes on as the same notes, where it is put first. */
  cut: boolean;
  content: Content;
};

/** What an entry says, in one text. */
export const entryText = (entry: Entry): string =>
  'note' in entry ? entry.note.text : 'touchpoint' in entry ? entry.touchpoint.name : entry.text;

/** The notes of a cell in their order, with the steps that they span. */
export const entriesOf = (map: JourneyMap, laneId: string, stepId: string): Entry[] =>
  map.cards
    .filter((card) => card.laneId === laneId && card.stepId === stepId)
    .flatMap((card) => {
      const note = map.notes.find((it) => it.id === card.noteId);
      return note ? [{ note, span: card.span }] : [];
    });
