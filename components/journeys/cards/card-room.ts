import type { LaneKind, Note } from '@/lib/journeys/schema';
import { line, lines } from '../state/text-room';
import type { Column } from '../state/view';

/** Pixels, as in the style of the cards. */
const image = 118;
const row = 26;
/** What a tag takes beside its letters, and a line of them beside the tags. */
const tag = { frame: 20, letter: 7 };

/** How high what a card shows beside its text is, in pixels: its image, its tags and owner, where it leads to. */
export function besideText(note: Note, width: number): number {
  const tags = note.tags.reduce((sum, it) => sum + tag.frame + it.length * tag.letter, note.ownerId ? 24 : 0);
  const leads = [note.link, note.kind === 'images' ? null : note.fileId, note.linkedJourneyId].filter(Boolean).length;
  const pictured = note.kind === 'images' && note.fileId ? image : 0;
  return pictured + leads * row + (tags > 0 ? row * Math.ceil(tags / Math.max(60, width - 20)) : 0);
}

/** Heights of what a lane shows that follows from the step's touchpoints, one below the other; null for other lanes. */
export function followingHeights(kind: LaneKind, { touchpoints }: Column, width: number): number[] | null {
  const named = (name: string, room: number) => line * lines(name, Math.max(40, width - room));
  switch (kind) {
    case 'channels':
      return [...new Set(touchpoints.flatMap(({ touchpoint }) => touchpoint.channelId ?? []))].map(() => row);
    case 'moments-of-truth':
      return touchpoints
        .filter(({ touchpoint }) => touchpoint.momentOfTruth)
        .map((it) => named(it.touchpoint.name, 44));
    case 'metrics':
      // Two lines for the figure: in a narrow column it takes both.
      return touchpoints.map(({ touchpoint }) => named(touchpoint.name, 20) + 34);
    default:
      return null;
  }
}
