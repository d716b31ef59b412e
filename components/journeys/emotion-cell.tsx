'use client';

import { memo } from 'react';
import { WithScript } from '@/components/ui/with-script';
import { numberText } from '@/lib/format';
import type { MeasuredMap } from '@/lib/insights/schema';
import type { MapPersona, Step } from '@/lib/journeys/schema';
import { type Canvas, useCanvas } from './canvas-context';
import { measuredOffset } from './emotion-curves';
import { EmotionPoint } from './emotion-point';
import { depthOf, emotionWord, partsFrom, signed } from './emotion-scale';
import { Glyph } from './glyph';
import { PersonaMarker } from './persona-line';

const flags = {
  lower: { glyph: 'down', look: 'text-negative' },
  higher: { glyph: 'up', look: 'text-positive' },
  mixed: { glyph: 'parts', look: 'text-muted' },
} as const;

function flagOf(lower: boolean, higher: boolean): keyof typeof flags | null {
  if (lower && higher) return 'mixed';
  return lower ? 'lower' : higher ? 'higher' : null;
}

type Designed = readonly (number | null)[];
export type MeasuredStep = MeasuredMap['steps'][number];

/** All that the picture of a step's emotion says, in words: line by line. */
function wordsOf(
  { t, format, locale }: Canvas,
  personas: readonly MapPersona[],
  designed: Designed,
  step?: MeasuredStep,
) {
  const value = (number: number) =>
    t('emotion.value', { value: signed(locale, number), word: t(`emotion.${emotionWord(number)}`) });
  const lines = personas.map((persona, index) => {
    const point = designed[index] ?? null;
    return t('emotion.designedBy', { persona: persona.name, value: point === null ? t('emotion.gap') : value(point) });
  });
  if (step?.emotion) {
    const { mean, low, high } = step.emotion;
    lines.push(
      t('emotion.measuredIs', {
        value: value(mean),
        low: signed(locale, low),
        high: signed(locale, high),
        n: numberText(locale, step.n ?? 0),
      }),
    );
    if (step.disclosure === 'indicative') lines.push(t('indicative'));
  } else lines.push(step?.n ? t('emotion.tooFew', { n: step.n }) : t('emotion.notMeasured'));
  const side = (which: 'lower' | 'higher') =>
    personas.filter((_, index) => partsFrom(designed[index] ?? null, step?.emotion ?? null) === which);
  const [lower, higher] = [side('lower'), side('higher')];
  const names = (list: readonly MapPersona[]) => format.list(list.map((persona) => persona.name));
  if (lower.length > 0) lines.push(t('emotion.lowerFor', { personas: names(lower) }));
  if (higher.length > 0) lines.push(t('emotion.higherFor', { personas: names(higher) }));
  const flag = flagOf(lower.length > 0, higher.length > 0);
  return { lines, flag };
}

/** Points of the same height stand beside each other. */
function shiftsOf(designed: Designed): number[] {
  return designed.map((value, index) => {
    const twins = designed.flatMap((other, at) => (Math.abs((other ?? 0) - (value ?? 0)) < 0.2 ? [at] : []));
    return (twins.indexOf(index) - (twins.length - 1) / 2) * 18;
  });
}

type EmotionCellProps = {
  personas: readonly MapPersona[];
  step: Step | null;
  designed: Designed;
  measured: MeasuredStep | undefined;
  index: number;
  row: number;
  onPreview(column: string, persona: number, value: number | undefined): void;
};

export const EmotionCell = memo(function EmotionCell(props: EmotionCellProps) {
  const { personas, step, designed, measured, index, row, onPreview } = props;
  const canvas = useCanvas();
  const { lines, flag } = wordsOf(canvas, personas, designed, measured);
  const shifts = shiftsOf(designed);
  if (!step) return <div role="gridcell" className="map-cell map-emotion" />;
  const emotion = measured?.emotion;
  return (
    <div
      role="gridcell"
      aria-label={lines.join('; ')}
      data-nav={`emotion-${step.id}`}
      data-row={row}
      data-col={index}
      tabIndex={-1}
      className="map-cell map-emotion hint-host hint-anchor"
    >
      <div data-plot className="map-plot">
        {emotion ? (
          <div
            aria-hidden
            className="map-measured"
            style={
              {
                '--depth': depthOf(emotion.mean),
                '--top': depthOf(emotion.high),
                '--bottom': 1 - depthOf(emotion.low),
                '--offset': measuredOffset,
              } as React.CSSProperties
            }
          />
        ) : null}
        {personas.map((persona, at) => {
          const value = designed[at] ?? null;
          const shift = shifts[at] ?? 0;
          if (canvas.editable) {
            return (
              <EmotionPoint
                key={persona.id}
                persona={persona}
                stepName={step.name}
                value={value}
                shift={shift}
                onPreview={(next) => onPreview(step.id, at, next)}
                onSet={(next) =>
                  canvas.store.dispatch({
                    kind: 'set-emotion',
                    stepId: step.id,
                    personaId: persona.id,
                    state: 'as-is',
                    value: next,
                  })
                }
              />
            );
          }
          return value === null ? null : (
            <span
              key={persona.id}
              aria-hidden
              className="map-point"
              style={{ '--depth': depthOf(value), '--shift': `${shift}px` } as React.CSSProperties}
            >
              <PersonaMarker colour={persona.colour} className="size-3.5" />
            </span>
          );
        })}
      </div>
      <div aria-hidden className="map-flag">
        {flag ? (
          <span className={`inline-flex items-center gap-1 font-medium ${flags[flag].look}`}>
            <Glyph name={flags[flag].glyph} className="size-3.5 shrink-0" />
            {canvas.t(`emotion.${flag}`)}
          </span>
        ) : emotion || !measured?.n ? null : (
          <span className="text-muted">{canvas.t('emotion.fewShort', { n: measured.n })}</span>
        )}
      </div>
      <WithScript>
        <span className="hint whitespace-pre-line">{lines.join('\n')}</span>
      </WithScript>
    </div>
  );
});
