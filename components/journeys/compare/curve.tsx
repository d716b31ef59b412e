import { useLocale, useTranslations } from 'next-intl';
import { measureText } from '@/lib/format';
import type { ComparedCurve, ComparedPoint } from '@/lib/journeys/compare/compared-curves';
import { latest, type Side } from '@/lib/journeys/compare/pairing';
import { curves } from '@/lib/journeys/drawing/drawing';
import type { Step } from '@/lib/journeys/schema';
import { PersonaMarker, personaColour } from '../parts/persona-line';

interface CompareCurveProps {
  curve: ComparedCurve;
  phases: readonly { key: string; name: string; steps: number }[];
}

const unit = 100;
const height = 128;
const pad = 12;
const y = (value: number) => pad + ((2 - value) / 4) * (height - 2 * pad);
/** Two labels of two lines each stand this far apart. */
const apart = 38;

/** One of the two curves: what stands on a column of the other map alone is passed over, a step without a value is a gap. */
function drawn(curve: ComparedCurve, side: Side) {
  const columns = curve.points.flatMap((point, at) => {
    const value = point[side];
    if (point.step[side] === null) return [];
    return [value === null ? null : { x: (at + 0.5) * unit, y: y(value) }];
  });
  const points = columns.filter((point) => point !== null);
  return {
    path: curves(columns)
      .map((piece) => piece.path)
      .join(''),
    // A line of no length with round ends is a dot that stays round however wide the drawing is.
    dots: points.map((point) => `M${point.x},${point.y}h0`).join(''),
    end: points.at(-1)?.y ?? null,
  };
}

/** Where the labels stand beside the ends of the lines, without standing on each other. */
function labelPlaces(a: number | null, b: number | null): Record<Side, number> {
  const [one, other] = [a ?? height / 2, b ?? height / 2];
  if (a === null || b === null || Math.abs(one - other) >= apart) return { a: one, b: other };
  const middle = Math.min(height - apart / 2, Math.max(apart / 2, (one + other) / 2));
  const above = one <= other ? -apart / 2 : apart / 2;
  return { a: middle + above, b: middle - above };
}

function Words({ curve }: { curve: ComparedCurve }) {
  const t = useTranslations('compare.curve');
  const locale = useLocale();
  const { higher, lower, oneSided } = curve;
  const said = (kind: 'higher' | 'lower', [most, ...rest]: readonly ComparedPoint[]) =>
    most && most.a !== null && most.b !== null
      ? t(kind, {
          count: rest.length + 1,
          step: latest<Step>(most.step).name,
          from: measureText(locale, 'emotion', most.a),
          to: measureText(locale, 'emotion', most.b),
        })
      : null;
  const sentences = [
    said('higher', higher),
    said('lower', lower),
    oneSided.length > 0 ? t('oneSided', { count: oneSided.length }) : null,
  ].filter((sentence) => sentence !== null);
  return <p className="text-sm text-pretty">{sentences.length > 0 ? sentences.join(' ') : t('same')}</p>;
}

/** The designed emotion of one persona on both maps: two lines, each named where it ends, and the difference in words. */
export function CompareCurve({ curve, phases }: CompareCurveProps) {
  const t = useTranslations('compare');
  const locale = useLocale();
  const { persona, points, states } = curve;
  const colour = personaColour(persona.colour);
  const lines = {
    a: { ...drawn(curve, 'a'), stroke: 'var(--muted)', width: 1.75, dash: '2 4' },
    b: { ...drawn(curve, 'b'), stroke: colour, width: 2.5, dash: '8 4' },
  };
  const places = labelPlaces(lines.a.end, lines.b.end);
  const sides = (['a', 'b'] as const).filter((side) => lines[side].end !== null);
  const name = { a: t('first'), b: t('second') };
  const width = points.length * unit;
  const label = (side: Side) => (
    <>
      <span className="font-medium" style={{ color: lines[side].stroke }}>
        {name[side]}
      </span>{' '}
      <span className="text-muted">{t(`designed.${states[side]}`)}</span>
    </>
  );
  return (
    <li className="min-w-0">
      <h3 className="mb-1 flex min-w-0 items-center gap-2 font-medium">
        <PersonaMarker colour={persona.colour} className="size-3.5 shrink-0" />
        <span className="min-w-0 wrap-anywhere">{persona.name}</span>
      </h3>
      {sides.length === 0 ? (
        <p className="text-sm text-muted">{t('curve.none')}</p>
      ) : (
        <>
          <Words curve={curve} />
          <p className="mt-2 flex flex-wrap gap-x-4 text-xs sm:hidden">
            {sides.map((side) => (
              <span key={side} className="inline-flex items-center gap-1.5">
                <svg aria-hidden viewBox="0 0 24 8" className="h-2 w-6 shrink-0">
                  <path
                    d="M0 4H24"
                    stroke={lines[side].stroke}
                    strokeWidth={lines[side].width}
                    strokeDasharray={lines[side].dash}
                  />
                </svg>
                <span>{label(side)}</span>
              </span>
            ))}
          </p>
          <div aria-hidden className="mt-2 flex">
            <div className="relative w-8 shrink-0 text-xs text-muted tabular-nums" style={{ height }}>
              {[2, 0, -2].map((value) => (
                <span key={value} className="absolute end-2 -translate-y-1/2" style={{ top: y(value) }}>
                  {value === 0 ? 0 : measureText(locale, 'emotion', value).replace(/[.,]0$/, '')}
                </span>
              ))}
            </div>
            <div className="min-w-0 flex-1 overflow-x-auto">
              <div style={{ minWidth: points.length * 12 }}>
                <svg
                  aria-hidden
                  viewBox={`0 0 ${width} ${height}`}
                  preserveAspectRatio="none"
                  className="block w-full rounded-md border border-hairline bg-surface"
                  style={{ height }}
                  fill="none"
                >
                  <path d={`M0,${y(0)}H${width}`} className="stroke-edge" vectorEffect="non-scaling-stroke" />
                  <path
                    d={phases
                      .map((_, at) => phases.slice(0, at).reduce((sum, phase) => sum + phase.steps, 0) * unit)
                      .map((x) => (x === 0 ? '' : `M${x},0V${height}`))
                      .join('')}
                    className="stroke-hairline"
                    vectorEffect="non-scaling-stroke"
                  />
                  {sides.map((side) => (
                    <g key={side} stroke={lines[side].stroke} strokeLinecap="round">
                      <path
                        d={lines[side].path}
                        strokeWidth={lines[side].width}
                        strokeDasharray={lines[side].dash}
                        strokeLinecap="butt"
                        vectorEffect="non-scaling-stroke"
                      />
                      <path d={lines[side].dots} strokeWidth={side === 'a' ? 5 : 7} vectorEffect="non-scaling-stroke" />
                    </g>
                  ))}
                </svg>
                <div className="mt-1 flex text-xs text-muted">
                  {phases.map((phase) => (
                    <span key={phase.key} className="min-w-0 truncate px-1" style={{ flex: `${phase.steps} 1 0` }}>
                      {phase.name}
                    </span>
                  ))}
                </div>
              </div>
            </div>
            <div className="relative w-44 shrink-0 text-xs leading-4 max-sm:hidden" style={{ height }}>
              {sides.map((side) => (
                <span key={side} className="absolute start-3 -translate-y-1/2" style={{ top: places[side] }}>
                  {label(side)}
                </span>
              ))}
            </div>
          </div>
        </>
      )}
    </li>
  );
}
