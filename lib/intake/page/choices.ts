import type { ChoiceQuestion, MatrixQuestion, RankingQuestion } from '@/db/schema/form-content';
import { said } from '@/lib/feedback/content/piping';
import { asTyped } from '../draft';
import { type Html, html } from '../html';
import { wordsOf } from '../words';
import { inOurs, ours, theirs } from './language';
import type { Shown } from './question';

const focusOn = (here: boolean) => (here ? html` autofocus` : null);

/** One of several, or several of them, each on a line of its own; the last may be a text of one's own. */
export function choiceList({ question, content, locale, fields, focus, problem }: Shown<ChoiceQuestion>): Html {
  const { id, other, choices } = question;
  const words = wordsOf(locale);
  const chosen = fields.getAll(id);
  const type = question.type === 'single' ? 'radio' : 'checkbox';
  const wantsText = problem === 'no-other';
  const line = (value: string, label: Html | string, here: boolean) =>
    html`<label class="o"><input type="${type}" name="${id}" value="${value}"${chosen.includes(value) ? html` checked` : null}${focusOn(here)}><span>${label}</span></label>`;
  const own = html`<div class="o own">${line('other', ours(words.other, locale), false)}<input class="t" name="${id}.other" dir="auto" aria-label="${words.otherText}"${inOurs(locale)} value="${asTyped(fields.get(`${id}.other`) ?? '')}"${wantsText ? html` aria-invalid="true"` : null}${focusOn(focus && wantsText)}></div>`;
  return html`<div class="list">${choices.map((choice, index) => line(choice.id, theirs(choice.label, { content, locale }), focus && !wantsText && index === 0))}${other ? own : null}</div>`;
}

/** A place for each of them, picked from a list: that works by keys, by touch and with nothing running. */
export function rankingList({ question, content, locale, fields, focus }: Shown<RankingQuestion>): Html {
  const words = wordsOf(locale);
  const places = question.choices.map((_, index) => `${index + 1}`);
  return html`<div class="rank">${question.choices.map((choice, index) => {
    const name = `${question.id}.${choice.id}`;
    const given = fields.get(name);
    const place = words.place(said(choice.label, locale, content));
    return html`<label class="r"><span>${theirs(choice.label, { content, locale })}</span><select class="t" name="${name}" aria-label="${place}"${inOurs(locale)}${focusOn(focus && index === 0)}><option value="">–</option>${places.map((place) => html`<option${place === given ? html` selected` : null}>${place}</option>`)}</select></label>`;
  })}</div>`;
}

/** Columns up to which rows are drawn as a table where there is room. */
const mostColumns = 5;

/** A question in a row: each is a group of radio buttons with labels of its own, which a wide screen draws as a table. */
export function matrixRows({ question, content, locale, fields, focus, problem }: Shown<MatrixQuestion>): Html {
  const { id, rows, choices } = question;
  const label = (text: (typeof rows)[number]['label']) => theirs(text, { content, locale });
  const wide = choices.length <= mostColumns;
  const given = rows.map((row) => fields.get(`${id}.${row.id}`));
  const unanswered = problem === 'not-all-rows' ? given.findIndex((one) => !one) : 0;
  const head = html`<div class="head" aria-hidden="true"><span></span>${choices.map((choice) => html`<span>${label(choice.label)}</span>`)}</div>`;
  return html`<div class="m${wide ? ' wide' : ''}">${wide ? head : null}${rows.map((row, at) => {
    const name = `${id}.${row.id}`;
    return html`<div class="row" role="radiogroup" aria-labelledby="${name}"><span class="of" id="${name}">${label(row.label)}</span>${choices.map((choice, index) => html`<label class="k"><input type="radio" name="${name}" value="${choice.id}"${given[at] === choice.id ? html` checked` : null}${focusOn(focus && at === unanswered && index === 0)}><span>${label(choice.label)}</span></label>`)}</div>`;
  })}</div>`;
}
