import type { GlyphName } from '@/components/ui/glyph';
import { holdsNotes } from '@/lib/journeys/notes';
import type { JourneyMap, LaneKind } from '@/lib/journeys/schema';

/** All kinds of lanes as they are offered: what the customer goes through, the organisation behind it, what one adds. */
export const laneGroups = {
  experience: ['actions', 'thoughts', 'goals', 'emotion', 'pain-points', 'wow-moments'],
  touchpoints: ['touchpoints', 'channels', 'departments', 'moments-of-truth', 'metrics'],
  improvement: ['opportunities', 'systems', 'journeys'],
  content: ['text', 'images', 'files'],
} as const satisfies Record<string, readonly LaneKind[]>;

export type LaneGroup = keyof typeof laneGroups;
export const laneGroupNames = Object.keys(laneGroups) as LaneGroup[];

const glyphs: Record<LaneKind, GlyphName> = {
  touchpoints: 'other',
  channels: 'web',
  departments: 'people',
  'moments-of-truth': 'star',
  metrics: 'chart',
  emotion: 'heart',
  actions: 'person',
  thoughts: 'quote',
  goals: 'target',
  'pain-points': 'alert',
  opportunities: 'idea',
  'wow-moments': 'zap',
  text: 'document',
  images: 'image',
  files: 'link',
  systems: 'system',
  journeys: 'journey',
};

export const laneGlyph = (kind: LaneKind): GlyphName => glyphs[kind];

/** Whether one more lane of this kind would show something else: what follows from the map is told once. */
export const canBeAdded = (map: JourneyMap, kind: LaneKind): boolean =>
  !map.lanes.some((lane) => lane.kind === kind && !holdsNotes(lane));
