'use client';

import { type KeyboardEvent, useId, useMemo, useRef, useState } from 'react';
import { Dialog } from '@/components/ui/dialog';
import { Glyph } from '@/components/ui/glyph';
import { Kbd } from '@/components/ui/kbd';
import type { Hand } from '../editing/hand';
import { useCanvas } from '../state/canvas-context';
import { type Command, commandsOf, matching } from './commands';

const mostShown = 40;

/** What can be done, found by typing its name. */
export function CommandPalette({ hand, onClose }: { hand: Hand; onClose(): void }) {
  const canvas = useCanvas();
  const { t } = canvas;
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const commands = useMemo(() => commandsOf(canvas, hand), [canvas, hand]);
  const found = matching(commands, typed).slice(0, mostShown);
  const active = Math.min(at, found.length - 1);

  const run = (command: Command | undefined) => {
    if (!command) return;
    // Closed first: the focus is back on the map when the command takes it.
    list.current?.closest('dialog')?.close();
    onClose();
    command.run();
  };
  const walk = (to: number) => {
    const next = (to + found.length) % Math.max(1, found.length);
    setAt(next);
    list.current?.children[next]?.scrollIntoView({ block: 'nearest' });
  };
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown') walk(active + 1);
    else if (event.key === 'ArrowUp') walk(active - 1);
    else if (event.key === 'Enter') run(found[active]);
    else return;
    event.preventDefault();
  };
  return (
    <Dialog open onClose={onClose} title={t('palette.title')} closeLabel={t('keys.close')}>
      <input
        data-autofocus
        role="combobox"
        aria-label={t('palette.label')}
        aria-expanded="true"
        aria-controls={`${id}-list`}
        aria-activedescendant={found[active] ? `${id}-${active}` : undefined}
        aria-autocomplete="list"
        autoComplete="off"
        placeholder={t('palette.placeholder')}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setAt(0);
        }}
        onKeyDown={press}
      />
      <div ref={list} id={`${id}-list`} role="listbox" aria-label={t('palette.title')} className="map-commands">
        {found.map((command, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the focus and the keys
          <div
            key={command.key}
            id={`${id}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === active}
            className="map-menu-item"
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => run(command)}
          >
            <Glyph name={command.glyph} className="size-4 shrink-0 text-muted" />
            <span className="min-w-0 flex-1">{command.label}</span>
            {command.about ? <span className="max-w-2/5 truncate text-sm text-muted">{command.about}</span> : null}
            {command.keys ? <Kbd>{command.keys}</Kbd> : null}
          </div>
        ))}
      </div>
      {found.length === 0 ? <p className="py-3 text-muted">{t('palette.none')}</p> : null}
      <span role="status" className="sr-only">
        {t('palette.count', { count: found.length })}
      </span>
    </Dialog>
  );
}
