'use client';

import { useCanvas } from '../state/canvas-context';

/**
 * What a button of the page opens until its script is there: the browser does it by itself, and keeps by it what was
 * pressed.
 */
export function Waits({ id }: { id: string }) {
  const { t } = useCanvas();
  return (
    <span id={id} popover="auto" role="status" className="float popover map-waits">
      {t('waits')}
    </span>
  );
}

/** Presses what was pressed then. */
export function pressAgain(): void {
  const { id } = document.querySelector('.map-waits:popover-open') ?? {};
  if (id) document.querySelector<HTMLElement>(`[popovertarget=${id}]`)?.click();
}
