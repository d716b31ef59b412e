import {
  type Anchor,
  anchorAt,
  forgetZoom,
  mapRoom,
  type Spot,
  zoomIn,
  zoomLevel,
  zoomOn,
  zoomOut,
  zoomTo,
  zoomToPhase,
} from './zoom';

const keys: Readonly<Record<string, () => void>> = {
  Equal: zoomIn,
  NumpadAdd: zoomIn,
  Minus: zoomOut,
  NumpadSubtract: zoomOut,
  Digit0: zoomOn,
  Numpad0: zoomOn,
};

/** Alt, which neither the browser nor the map takes, with plus, minus and 0; with Shift, 0 is for the phase. */
function press(event: KeyboardEvent): void {
  const key = keys[event.code];
  if (!key || !event.altKey || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  if (key === zoomOn && event.shiftKey) zoomToPhase();
  else key();
}

/** Several moves of a hand come in one frame; the map is drawn for the last of them. */
function oncePerFrame(): (draw: () => void) => void {
  let waiting: (() => void) | null = null;
  return (draw) => {
    if (!waiting) {
      requestAnimationFrame(() => {
        const last = waiting;
        waiting = null;
        last?.();
      });
    }
    waiting = draw;
  };
}

/** Two fingers: how far apart they are, and the point between them. */
function handOf({ touches: [a, b] }: TouchEvent): { apart: number; at: Spot } | null {
  if (!a || !b) return null;
  return {
    apart: Math.max(1, Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY)),
    at: { x: (a.clientX + b.clientX) / 2, y: (a.clientY + b.clientY) / 2 },
  };
}

/** Safari tells a pinch on a trackpad by events of its own. */
type Gesture = UIEvent & { scale: number; clientX: number; clientY: number };

/** Listens for the keys, and for a pinch: of two fingers on the screen, or on a trackpad, where it comes as a wheel with Ctrl. */
export function listenForZoom(): () => void {
  const place = mapRoom();
  const over = new AbortController();
  const { signal } = over;
  const active = { signal, passive: false } as const;
  document.addEventListener('keydown', press, { signal });

  let turned = 1;
  const soon = oncePerFrame();
  const turn = (event: WheelEvent) => {
    if (!event.ctrlKey) return;
    event.preventDefault();
    turned *= Math.exp(-Math.max(-60, Math.min(60, event.deltaY)) / 200);
    const at = { x: event.clientX, y: event.clientY };
    soon(() => {
      const by = turned;
      turned = 1;
      zoomTo(zoomLevel() * by, at, anchorAt(at));
    });
  };
  place?.addEventListener('wheel', turn, active);

  let begun: { apart: number; level: number; at: Spot; anchor: Anchor | null } | null = null;
  const lay = (event: TouchEvent) => {
    const hand = event.touches.length === 2 ? handOf(event) : null;
    if (hand) {
      begun = { ...hand, level: zoomLevel(), anchor: anchorAt(hand.at) };
      return;
    }
    const { at, anchor } = begun ?? {};
    begun = null;
    // Who is that near to the size as it is means that.
    if (at && Math.abs(zoomLevel() - 1) < 0.04) soon(() => zoomTo(1, at, anchor));
  };
  const move = (event: TouchEvent) => {
    const hand = begun && handOf(event);
    if (!begun || !hand) return;
    event.preventDefault();
    const { level, apart, anchor } = begun;
    begun = { ...begun, at: hand.at };
    soon(() => zoomTo((level * hand.apart) / apart, hand.at, anchor));
  };
  place?.addEventListener('touchstart', lay, active);
  place?.addEventListener('touchmove', move, active);
  place?.addEventListener('touchend', lay, { signal });
  place?.addEventListener('touchcancel', lay, { signal });

  let before = 1;
  const gesture = (event: Event) => {
    event.preventDefault();
    const { scale, clientX, clientY } = event as Gesture;
    // On a touch screen the fingers tell it themselves.
    if (begun) return;
    if (event.type === 'gesturestart') before = zoomLevel();
    else soon(() => zoomTo(before * scale, { x: clientX, y: clientY }));
  };
  place?.addEventListener('gesturestart', gesture, active);
  place?.addEventListener('gesturechange', gesture, active);

  place?.parentElement?.setAttribute('data-pinch', '');
  return () => {
    over.abort();
    forgetZoom();
  };
}
