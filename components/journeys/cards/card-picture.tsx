'use client';

import { Glyph } from '@/components/ui/glyph';
import { fileAddress } from '@/lib/files/rules';
import { noteIcon } from '@/lib/journeys/notes';
import type { Note } from '@/lib/journeys/schema';
import { useCanvas } from '../state/canvas-context';

/** The image over its caption, or the picture that was chosen. */
export function CardPicture({ note }: { note: Note }) {
  const { slug } = useCanvas();
  const icon = noteIcon(note.icon);
  return (
    <>
      {note.kind === 'images' && note.fileId ? (
        // biome-ignore lint/performance/noImgElement: only the app itself may ask for a workspace's files
        <img src={fileAddress(slug, note.fileId, 320)} alt="" loading="lazy" className="map-card-image" />
      ) : null}
      {icon ? <Glyph name={icon} className="map-card-icon" /> : null}
    </>
  );
}
