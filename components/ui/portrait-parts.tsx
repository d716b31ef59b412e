import { STAR_PATH } from './line/stops';
import type { PortraitPlan } from './portrait-plan';

/** Hair is drawn as transit lines are: even strokes, bends of 45 degrees, now and then a stop. */
export function PortraitHair({ kind, className }: { kind: PortraitPlan['hair']; className: string }) {
  switch (kind) {
    case 'cap':
      return <path d="M26 45v-5l12-12h20l12 12v5M33 36l5-4h20l5 4" className={className} strokeWidth="7" />;
    case 'sweep':
      return <path d="M25 48v-8l13-13h24l9 9M30 38h18l8-8" className={className} strokeWidth="7" />;
    case 'bun':
      return (
        <g className={className} strokeWidth="7">
          <path d="M26 43l12-13h20l12 13" />
          <circle cx="48" cy="17" r="7" className="fill-surface" strokeWidth="6" />
        </g>
      );
    case 'curls':
      return (
        <path
          d="M25 44h.1M29 34h.1M37 27h.1M48 24h.1M59 27h.1M67 34h.1M71 44h.1"
          className={className}
          strokeWidth="13"
        />
      );
    case 'tuft':
      return <path d="M36 29l8-12M48 27V14M60 29l8-8" className={className} strokeWidth="6" />;
    case 'long':
      return <path d="M26 52V44L38 29h20l12 15v8" className={className} strokeWidth="7" />;
    case 'fringe':
      return (
        <path d="M25 46v-6l12-12h22l12 12v6M36 30v8M44 28v11M52 28v11M60 30v8" className={className} strokeWidth="6" />
      );
    case 'none':
      return null;
  }
}

export function PortraitEyes({ kind }: { kind: PortraitPlan['eyes'] }) {
  switch (kind) {
    case 'dots':
      return <path d="M39 52h.1M57 52h.1" strokeWidth="7" />;
    case 'stops':
      return (
        <path
          d="M39 47.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9ZM57 47.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9Z"
          className="fill-none"
          strokeWidth="3"
        />
      );
    case 'smile':
      return <path d="M35 53l4-4 4 4M53 53l4-4 4 4" className="fill-none" strokeWidth="3.5" />;
    case 'glasses':
      return (
        <g strokeWidth="3">
          <path
            d="M38 45.5a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13ZM58 45.5a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13ZM44.5 52h7"
            className="fill-none"
          />
          <path d="M38 52h.1M58 52h.1" strokeWidth="4" />
        </g>
      );
    case 'wink':
      return (
        <g>
          <path d="M39 52h.1" strokeWidth="7" />
          <path d="M53 52.5h8" strokeWidth="3.5" />
        </g>
      );
  }
}

export function PortraitMouth({ kind }: { kind: PortraitPlan['mouth'] }) {
  switch (kind) {
    case 'arc':
      return <path d="M40 63c4 5 12 5 16 0" className="fill-none" strokeWidth="3.5" />;
    case 'small':
      return <path d="M43 64c3 2.5 7 2.5 10 0" className="fill-none" strokeWidth="3.5" />;
    case 'open':
      return <path d="M41 62.5h14a7 7 0 0 1-14 0Z" strokeWidth="1.5" />;
    case 'corner':
      return <path d="M41 65h10l4-3" className="fill-none" strokeWidth="3.5" />;
  }
}

export function PortraitExtra({ kind, className }: { kind: PortraitPlan['extra']; className: string }) {
  switch (kind) {
    case 'earring':
      return <circle cx="72" cy="60" r="4" className={`fill-surface ${className}`} strokeWidth="3" />;
    case 'cheeks':
      return <path d="M33 60h.1M63 60h.1" className="stroke-star" strokeWidth="6" strokeOpacity="0.8" />;
    case 'collar':
      return <path d="M37 79l11 9 11-9" className="stroke-surface" strokeWidth="4" />;
    case 'star':
      return (
        <g transform="translate(66 76)">
          <path d={STAR_PATH} className="fill-star stroke-on-star" strokeWidth="1.25" />
        </g>
      );
    case 'none':
      return null;
  }
}
