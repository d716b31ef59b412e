import type { ContactField, ContactQuestion, NumberQuestion } from '@/db/schema/form-content';
import { asTyped } from '../draft';
import { type Html, html } from '../html';
import { wordsOf } from '../words';
import { ours } from './language';
import { describedBy, type Shown, stateOf } from './question';

const typed = ({ question, fields }: Shown) => asTyped(fields.get(question.id) ?? '');

/** A text as long as it gets; what the browser knows of the customer is no answer to it. */
export function textInput(shown: Shown): Html {
  const { id, type } = shown.question;
  return type === 'short-text'
    ? html`<input class="t" dir="auto" id="${id}" name="${id}" value="${typed(shown)}"${stateOf(shown)}>`
    : html`<textarea class="t" dir="auto" id="${id}" name="${id}" rows="4" placeholder=" "${stateOf(shown)}>
${typed(shown)}</textarea>`;
}

function limitOf({ min, max }: NumberQuestion, locale: string): string | null {
  const words = wordsOf(locale);
  if (min !== null && max !== null) return words.between(min, max);
  if (min !== null) return words.atLeast(min);
  return max === null ? null : words.atMost(max);
}

/** A text, with the keys for numbers: a browser's own number field throws away what it does not take for one. */
export function numberInput(shown: Shown<NumberQuestion>): Html {
  const { question, locale } = shown;
  const limit = limitOf(question, locale);
  return html`${limit ? html`<p class="help" id="${question.id}-hint">${ours(limit, locale)}</p>` : null}<input class="t short" id="${question.id}" name="${question.id}" inputmode="${question.min !== null && question.min >= 0 ? 'decimal' : 'text'}" autocomplete="off" value="${typed(shown)}"${stateOf(shown, limit !== null)}>`;
}

export const dateInput = (shown: Shown): Html =>
  html`<input class="t short" type="date" id="${shown.question.id}" name="${shown.question.id}" value="${typed(shown)}"${stateOf(shown)}>`;

const filledIn: Record<ContactField, { type: string; by: string }> = {
  name: { type: 'text', by: 'name' },
  email: { type: 'email', by: 'email' },
  phone: { type: 'tel', by: 'tel' },
  company: { type: 'text', by: 'organization' },
};

export function contactParts(shown: Shown<ContactQuestion>): Html {
  const { question, fields, locale, problem, focus } = shown;
  const words = wordsOf(locale);
  const wrong = problem === 'no-email' ? 'email' : question.fields[0];
  return html`<div class="parts">${question.fields.map((field) => {
    const name = `${question.id}.${field}`;
    const { type, by } = filledIn[field];
    const here = field === wrong;
    return html`<label><span>${ours(words.contact[field], locale)}</span><input class="t" dir="auto" type="${type}" name="${name}" autocomplete="${by}" value="${asTyped(fields.get(name) ?? '')}"${problem && here ? html` aria-invalid="true"${describedBy(shown)}` : null}${focus && here ? html` autofocus` : null}></label>`;
  })}</div>`;
}

/** A box to tick; what is agreed to is the question above it, and is read with it. */
export function agreement(shown: Shown): Html {
  const { question, fields, locale } = shown;
  const { id } = question;
  return html`<label class="o"><input type="checkbox" name="${id}" value="yes" aria-labelledby="${id}-yes ${id}-title"${fields.get(id) === 'yes' ? html` checked` : null}${stateOf(shown)}><span id="${id}-yes">${ours(wordsOf(locale).agree, locale)}</span></label>`;
}
