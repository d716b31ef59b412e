import type { MeasuredMap } from '@/lib/insights/schema';
import { type PackedMap, unpack } from '@/lib/journeys/packing';
import type { ChannelKind } from '@/lib/touchpoints/schema';

/** What a page gives the canvas to show. */
export type CanvasContent = {
  map: PackedMap;
  measured: MeasuredMap;
  channels: readonly { id: string; kind: ChannelKind; name: string }[];
  departments: readonly { id: string; name: string }[];
  members: readonly { id: string; name: string }[];
  journeys: readonly { id: string; title: string }[];
  /** The team's own, as far as it has any. */
  emotionWords: readonly string[];
};

export const unpackedContent = (content: CanvasContent) => ({ ...content, map: unpack(content.map) });
