import type { FormContent, Question } from '@/db/schema/form-content';
import type { Problem } from '@/lib/feedback/content/answering';
import { isScale } from '@/lib/feedback/content/path';
import { said } from '@/lib/feedback/content/piping';
import { longest } from '@/lib/feedback/content/schema';
import { asTyped } from '../draft';
import { type Html, html } from '../html';
import { wordsOf } from '../words';
import { scale } from './scale';

export type Shown = {
  question: Question;
  content: FormContent;
  locale: string;
  fields: URLSearchParams;
  problem: Problem | undefined;
  /** Whether it is the one that the page is about: its text is then the page's heading. */
  first: boolean;
};

const error = (id: string, message: string): Html => html`<p class="e" id="${id}" role="alert">${message}</p>`;

function message({ question, fields, locale, problem }: Shown): Html | null {
  if (!problem) return null;
  const over = asTyped(fields.get(question.id) ?? '').length - longest.answer;
  return error(`${question.id}-error`, wordsOf(locale).problems[problem](over));
}

/** One question with what was answered to it so far. */
export function questionPart(shown: Shown): Html {
  const { question, content, locale, fields, problem, first } = shown;
  const words = wordsOf(locale);
  const { id } = question;
  const title = said(question.title, locale, content);
  const told = message(shown);
  const help = said(question.help, locale, content);
  const describedBy = problem ? html` aria-invalid="true" aria-describedby="${id}-error"` : null;
  if (isScale(question)) {
    const chosen = fields.get(id) ?? '';
    const heading = first ? html`<h1 id="${id}-title">${title}</h1>` : html`<span id="${id}-title">${title}</span>`;
    return html`<fieldset role="radiogroup" aria-labelledby="${id}-title"${question.required ? html` aria-required="true"` : null}${describedBy}><legend>${heading}</legend>
${help ? html`<p class="help">${help}</p>` : null}${told}${scale({ question, content, locale, chosen, focus: told !== null })}
${question.notApplicable ? html`<label class="na"><input type="radio" name="${id}" value="na"${chosen === 'na' ? html` checked` : null}><span>${words.notApplicable}</span></label>` : null}</fieldset>`;
  }
  if (question.type === 'statement')
    return html`<div class="statement">${first ? html`<h1>${title}</h1>` : html`<p>${title}</p>`}<p>${help}</p></div>`;
  const optional = question.required ? null : html` <small>(${words.optional})</small>`;
  const label = html`${title}${optional}`;
  return html`<div class="why"><label for="${id}">${first ? html`<h1>${label}</h1>` : label}</label>${help ? html`<p class="help">${help}</p>` : null}${told}<textarea id="${id}" name="${id}" rows="4" placeholder=" "${describedBy}${problem ? html` autofocus` : null}>
${asTyped(fields.get(id) ?? '')}</textarea></div>`;
}
