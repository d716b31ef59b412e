import { type Html, html } from '../html';
import { type Proof, proofField } from '../proof';
import { wordsOf } from '../words';
import { ours } from './language';

/**
 * What a browser has to work out, or has; who has no script is told before anything is filled in.
 * @param again whether it was sent without that
 */
export function proofPart(proof: Proof | undefined, locale: string, again: boolean): Html | null {
  if (!proof) return null;
  if ('solved' in proof) return html`<input type="hidden" name="${proofField}" value="${proof.solved}">`;
  const words = wordsOf(locale);
  return html`<noscript><p class="e">${ours(words.needsScript, locale)}</p></noscript><input type="hidden" name="${proofField}" data-challenge="${proof.challenge}" data-wait="${words.working}"${again ? html` data-again` : null}>`;
}
