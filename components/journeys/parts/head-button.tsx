'use client';

import type { ComponentProps } from 'react';
import { Glyph, type GlyphName } from '@/components/ui/glyph';
import { HereLink } from './here-link';
import { Waits } from './waits';

const look =
  'grid size-9 place-items-center rounded-md text-muted hover:bg-sunken hover:text-ink aria-disabled:opacity-40 pointer-coarse:size-11';

type HeadButtonProps = {
  label: string;
  glyph: GlyphName;
  off?: boolean;
  /** It may be pressed before there is script for it. */
  early?: boolean;
  onPress(): void;
};

/** A button that is off keeps its place in the tab order: whoever undid the last step does not lose the focus. */
export function HeadButton({ label, glyph, off, early, onPress }: HeadButtonProps) {
  return (
    <>
      <button
        type="button"
        aria-label={label}
        title={label}
        aria-disabled={off || undefined}
        data-glyph={glyph}
        className={look}
        onClick={off ? undefined : onPress}
        popoverTarget={early ? `map-waits-${glyph}` : undefined}
      >
        <Glyph name={glyph} />
      </button>
      {early ? <Waits id={`map-waits-${glyph}`} /> : null}
    </>
  );
}

type HeadLinkProps = Pick<HeadButtonProps, 'label' | 'glyph'> & Pick<ComponentProps<typeof HereLink>, 'href' | 'onGo'>;

/** The same for what has an address. */
export function HeadLink({ label, glyph, ...link }: HeadLinkProps) {
  return (
    <HereLink aria-label={label} title={label} data-glyph={glyph} className={look} {...link}>
      <Glyph name={glyph} />
    </HereLink>
  );
}
