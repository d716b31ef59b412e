'use client';

import { Suspense, useState } from 'react';
import { Glyph } from '@/components/ui/glyph';
import { later } from '@/components/ui/later';
import { useCanvas } from '../state/canvas-context';

const LaneMenu = later(() => import('./lane-menu').then((file) => file.LaneMenu));

/** Between two rows: one more lane there. */
export function LaneInsert({ id, name }: { id: string; name: string }) {
  const { t } = useCanvas();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  return (
    <>
      <button
        type="button"
        tabIndex={-1}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        aria-label={t('lanes.addBelow', { name })}
        title={t('lanes.add')}
        className="map-insert"
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        <Glyph name="plus" className="size-3.5" />
      </button>
      <Suspense>{anchor ? <LaneMenu anchor={anchor} after={id} onClose={() => setAnchor(null)} /> : null}</Suspense>
    </>
  );
}
