'use client';

import { Glyph } from '@/components/ui/glyph';
import { WithScript } from '@/components/ui/with-script';
import { typeAhead } from '../state/typed-ahead';

type AddButtonProps = { nav: string; index: number; row: number; label: string; word: string; onAdd(): void };

export function AddButton({ nav, index, row, label, word, onAdd }: AddButtonProps) {
  return (
    <WithScript>
      <button
        type="button"
        data-nav={nav}
        data-row={row}
        data-col={index}
        tabIndex={-1}
        aria-label={label}
        className="map-add"
        onClick={() => {
          typeAhead();
          onAdd();
        }}
      >
        <Glyph name="plus" className="size-3.5 shrink-0" />
        <span>{word}</span>
      </button>
    </WithScript>
  );
}
