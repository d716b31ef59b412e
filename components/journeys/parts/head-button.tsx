'use client';

import { Glyph, type GlyphName } from './glyph';

type HeadButtonProps = { label: string; glyph: GlyphName; off?: boolean; onPress(): void };

/** A button that is off keeps its place in the tab order: whoever undid the last step does not lose the focus. */
export function HeadButton({ label, glyph, off, onPress }: HeadButtonProps) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      aria-disabled={off || undefined}
      data-glyph={glyph}
      className="grid size-9 place-items-center rounded-md text-muted hover:bg-sunken hover:text-ink aria-disabled:opacity-40 pointer-coarse:size-11"
      onClick={off ? undefined : onPress}
    >
      <Glyph name={glyph} />
    </button>
  );
}
