'use client';

import type { Card, Note } from '@/lib/journeys/schema';

export function CardBody({ note }: { card: Card; note: Note }) {
  return <p className="whitespace-pre-line">{note.details}</p>;
}
