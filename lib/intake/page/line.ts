import { type Html, html } from '../html';

/** Stops that are told apart on a phone. */
const mostStops = 12;

/** The line to the last question and arrival, travelled up to where one is; what it draws is said in words above it. */
export function progressLine(at: number, of: number, said: Html | string): Html {
  const part = (stop: number) => `${((100 * stop) / of).toFixed(1)}%`;
  const stops = of <= mostStops ? Array.from({ length: of + 1 }, (_, stop) => stop) : [0, at, of];
  return html`<div><p class="step">${said}</p><svg class="way" aria-hidden="true"><line x1="0" x2="100%" y1="7" y2="7"/><line class="on" x1="0" x2="${part(at)}" y1="7" y2="7"/>${[...new Set(stops)].map((stop) => html`<circle cx="${part(stop)}" cy="7" r="5.5"${stop <= at ? html` class="on"` : null}/>`)}</svg></div>`;
}
