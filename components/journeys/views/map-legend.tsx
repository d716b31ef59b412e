'use client';

import { dayText } from '@/lib/format';
import { useEmotionShown } from '../emotion/shown';
import { evidences } from '../parts/evidence-mark';
import { HereLink } from '../parts/here-link';
import { PersonaSample, stroke } from '../parts/persona-line';
import { useCanvas, useCanvasState, useMeasured } from '../state/canvas-context';
import { openFacts } from '../state/panel-address';

/** Whose curves these are, how they are drawn and what the marks on cards say; it is printed with the map. */
export function MapLegend() {
  const { t, store, locale, editable } = useCanvas();
  const { days, touchpoints } = useMeasured();
  // Below the privacy floor there is no n to tell, and yet an answer.
  const isMeasured = [...touchpoints.values()].some(({ n }) => n !== 0);
  const personas = useCanvasState(store, (state) => state.view.personas);
  const { states } = useEmotionShown();
  return (
    <ul aria-label={t('legend')} className="map-legend">
      {personas.map((persona) => (
        <li key={persona.id}>
          <PersonaSample colour={persona.colour} state={states[0]} />
          <span className="font-medium">{persona.name}</span>
        </li>
      ))}
      {personas.length === 0 && editable ? (
        <li className="no-print">
          <HereLink href="?facts=open" onGo={() => openFacts(true)}>
            {t('emotion.addPersona')}
          </HereLink>
        </li>
      ) : null}
      {/* On the screen the choice beside it says which one it is. */}
      <li className="map-legend-states" data-one={states.length === 1 || undefined}>
        {states.map((state) => (
          <span key={state} className="flex items-center gap-1.5">
            <svg viewBox="0 0 28 12" aria-hidden className="h-3 w-7 shrink-0">
              <path d="M0 6H28" className="stroke-ink" strokeDasharray="6 4" fill="none" {...stroke[state]} />
            </svg>
            {t(`emotion.${state}`)}
          </span>
        ))}
      </li>
      {isMeasured ? (
        <li>
          <svg viewBox="0 0 40 12" aria-hidden className="h-3 w-10 shrink-0">
            <path d="M0 3H40V9H0Z" className="fill-ink/10" />
            <path d="M0 6H40" className="stroke-ink" strokeWidth="2.5" />
            <circle cx="20" cy="6" r="3.5" className="fill-ink" />
          </svg>
          <span className="font-medium">{t('measured')}</span>
          <span className="text-muted">
            {t('withInterval', { from: dayText(locale, days.from), to: dayText(locale, days.to) })}
          </span>
        </li>
      ) : null}
      <li className="text-muted">
        <ul className="map-legend-marks">
          {evidences.map((evidence) => (
            <li key={evidence}>
              <span aria-hidden className="map-evidence" data-evidence={evidence} />
              {t(`key.${evidence}`)}
            </li>
          ))}
        </ul>
      </li>
    </ul>
  );
}
