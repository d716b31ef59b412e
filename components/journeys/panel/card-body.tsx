'use client';

import { Button } from '@/components/ui/button';
import type { Card, Note } from '@/lib/journeys/schema';
import { useCanvas } from '../state/canvas-context';
import { CardFacts } from './card-facts';
import { CardFields } from './card-fields';
import { CardUses } from './card-uses';

/** What stands in a card's panel below its text. */
export function CardBody({ card, note }: { card: Card; note: Note }) {
  const { t, editable, act, openCard } = useCanvas();
  const remove = () => {
    openCard(null);
    act((editing) => editing.remove({ kind: 'card', id: card.id }));
  };
  return (
    <div className="flex flex-col gap-7">
      {editable ? <CardFields card={card} note={note} /> : <CardFacts note={note} />}
      <CardUses noteId={note.id} />
      {editable ? (
        <div>
          <Button variant="outline" onClick={remove}>
            {t('card.remove')}
          </Button>
          <p className="mt-1.5 text-sm text-muted">{t('card.removeHint')}</p>
        </div>
      ) : null}
    </div>
  );
}
