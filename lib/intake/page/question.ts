import type { Answers, FormContent, Question, Text } from '@/db/schema/form-content';
import type { Problem } from '@/lib/feedback/content/answering';
import { isScale } from '@/lib/feedback/content/path';
import { piped, said } from '@/lib/feedback/content/piping';
import { longest } from '@/lib/feedback/content/schema';
import { asTyped } from '../draft';
import { type Html, html } from '../html';
import { wordsOf } from '../words';
import { choiceList, matrixRows, rankingList } from './choices';
import { agreement, contactParts, dateInput, numberInput, textInput } from './inputs';
import { ours, theirs } from './language';
import { scale } from './scale';

type Asking = { content: FormContent; locale: string; fields: URLSearchParams; answers: Answers };

export type Shown<Q extends Question = Question> = Asking & {
  question: Q;
  problem: Problem | undefined;
  /** Whether it is the one that the page is about: its text is then the page's heading. */
  first: boolean;
  /** Whether it is where one goes on by keys. */
  focus: boolean;
};

/** A text of the team's in the customer's language, with what was answered before. */
const spoken = (text: Text, { content, locale, answers }: Asking) =>
  piped(said(text, locale, content), content, answers, locale);

/** The same as it stands on the page. */
const shownText = (text: Text, asking: Asking) => theirs(text, asking, spoken(text, asking));

export const titleOf = (question: Question, asking: Asking): string => spoken(question.title, asking);

/** The ids of what says more about a question, for the one that is being answered. */
export function describedBy({ question, problem, ...asking }: Shown, hint = false): Html | null {
  const ids = [
    spoken(question.help, asking) && `${question.id}-help`,
    hint && `${question.id}-hint`,
    problem && `${question.id}-error`,
  ].filter(Boolean);
  return ids.length > 0 ? html` aria-describedby="${ids.join(' ')}"` : null;
}

/** What a control of its own says of itself. */
export const stateOf = (shown: Shown, hint = false): Html =>
  html`${'required' in shown.question && shown.question.required ? html` aria-required="true"` : null}${shown.problem ? html` aria-invalid="true"` : null}${describedBy(shown, hint)}${shown.focus ? html` autofocus` : null}`;

function message({ question, fields, locale, problem }: Shown): Html | null {
  if (!problem) return null;
  const text = 'other' in question ? fields.get(`${question.id}.other`) : fields.get(question.id);
  const told = wordsOf(locale).problems[problem](asTyped(text ?? '').length - longest.answer);
  return html`<p class="e" id="${question.id}-error" role="alert">${ours(told, locale)}</p>`;
}

/** A question's controls, and what holds them together: a group of several, a label of one, or nothing. */
function controlOf(shown: Shown): { control: Html; around: 'group' | 'radiogroup' | 'label' | null } {
  const { question } = shown;
  if (isScale(question)) return { control: scale({ ...shown, question }), around: 'radiogroup' };
  switch (question.type) {
    case 'single':
      return { control: choiceList({ ...shown, question }), around: 'radiogroup' };
    case 'multiple':
      return { control: choiceList({ ...shown, question }), around: 'group' };
    case 'ranking':
      return { control: rankingList({ ...shown, question }), around: 'group' };
    case 'matrix':
      return { control: matrixRows({ ...shown, question }), around: 'group' };
    case 'contact':
      return { control: contactParts({ ...shown, question }), around: 'group' };
    case 'number':
      return { control: numberInput({ ...shown, question }), around: 'label' };
    case 'date':
      return { control: dateInput(shown), around: 'label' };
    case 'short-text':
    case 'long-text':
      return { control: textInput(shown), around: 'label' };
    case 'consent':
      return { control: agreement(shown), around: null };
    case 'statement':
      return { control: html``, around: null };
  }
}

/** "Does not apply" beside controls that are no radio buttons; those have it as one more. */
function notApplicable({ question, fields, locale }: Shown): Html | null {
  if (question.type === 'statement' || !question.notApplicable) return null;
  const said = wordsOf(locale).notApplicable;
  const radio = isScale(question) || question.type === 'single';
  const ticked = fields.get(`${question.id}.na`) || (radio && fields.get(question.id) === 'na');
  const input = radio
    ? html`type="radio" name="${question.id}" value="na"`
    : html`type="checkbox" name="${question.id}.na" value="1"`;
  return html`<label class="na"><input ${input}${ticked ? html` checked` : null}><span>${ours(said, locale)}</span></label>`;
}

/** One question with what was answered to it so far. */
export function questionPart(shown: Shown): Html {
  const { question, first, locale, problem } = shown;
  const { id } = question;
  const { control, around } = controlOf(shown);
  const optional = question.type !== 'statement' && !question.required;
  const text = html`${shownText(question.title, shown)}${optional ? html` <small>(${ours(wordsOf(locale).optional, locale)})</small>` : null}`;
  const label = around === 'label' ? html`<label for="${id}">${text}</label>` : text;
  const heading = first ? html`<h1 id="${id}-title">${label}</h1>` : html`<h2 id="${id}-title">${label}</h2>`;
  const help = shownText(question.help, shown);
  const about = html`${help ? html`<p class="help" id="${id}-help">${help}</p>` : null}${message(shown)}`;
  if (around !== 'group' && around !== 'radiogroup')
    return html`<div class="q">${heading}${about}${control}${notApplicable(shown)}</div>`;
  const radios = around === 'radiogroup' && 'required' in question;
  const state = html`${radios ? html` role="radiogroup"${question.required ? html` aria-required="true"` : null}${problem ? html` aria-invalid="true"` : null}` : null}${describedBy(shown)}`;
  return html`<fieldset class="q" aria-labelledby="${id}-title"${state}><legend>${heading}</legend>${about}${control}
${notApplicable(shown)}</fieldset>`;
}
