'use client';

import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import { Button } from '@/components/ui/button';
import { useCanvas } from '../state/canvas-context';

type ViewWayProps = {
  title: string;
  tools?: ReactNode;
  onKeyDown?(event: KeyboardEvent): void;
  onClose(): void;
  children: ReactNode;
};

/** The map in another way, over all of the window, until Esc or its button leaves it. */
export function ViewWay({ title, tools, onKeyDown, onClose, children }: ViewWayProps) {
  const { t } = useCanvas();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} aria-label={title} className="map-way" onClose={onClose} onKeyDown={onKeyDown}>
      <div className="map-way-head">
        <p className="min-w-0 truncate font-semibold">{title}</p>
        {tools}
        <Button size="sm" onClick={() => dialog.current?.close()}>
          {t('view.leave')}
        </Button>
      </div>
      {children}
    </dialog>
  );
}
