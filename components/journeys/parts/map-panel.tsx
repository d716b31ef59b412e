'use client';

import type { ComponentProps, MouseEvent } from 'react';
import { Panel } from '@/components/ui/panel';

type MapPanelProps = Omit<ComponentProps<typeof Panel>, 'closeHref'> & { onClose(): void };

/** A panel of the map. Its way out is a link, so that it works without script; with script the page is not asked for again. */
export function MapPanel({ onClose, ...panel }: MapPanelProps) {
  const close = (event: MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link?.matches('[data-panel-close], [aria-hidden=true]') || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    onClose();
  };
  return (
    <div onClickCapture={close}>
      <Panel {...panel} closeHref="?" />
    </div>
  );
}
