import type { Answers } from '@/db/schema/form-content';
import { endingOf } from '@/lib/feedback/content/path';
import { said as textIn } from '@/lib/feedback/content/piping';
import type { AskedForm } from '@/lib/feedback/queries';
import { asTyped, type Draft } from '../draft';
import { type Html, html } from '../html';
import type { FormState } from '../state';
import { type PageName, wordsOf } from '../words';
import { pageResponse } from './document';
import { answerAddress } from './form';

/** A friendly page for what is not a form: what happened, and what to do. */
export function notice(status: number, name: PageName, locale: string, headers?: Record<string, string>): Response {
  const { title, text } = wordsOf(locale).pages[name];
  return pageResponse(
    status,
    { locale, title, progress: 'lost', main: html`<h1>${title}</h1><p>${text}</p>` },
    headers,
  );
}

export type Thanks = 'recorded' | 'already';

/** Where a stored answer arrives: a page that can be reloaded without sending anything. */
export function thanksPage(
  form: AskedForm,
  workspaceName: string,
  locale: string,
  thanks: Thanks,
  answers: Answers = {},
): Response {
  const said = wordsOf(locale);
  const title =
    thanks === 'already'
      ? said.already
      : textIn(endingOf(form.content, answers)?.title ?? {}, locale, form.content) || said.recorded;
  return pageResponse(200, {
    locale,
    languages: [locale],
    workspaceName,
    title,
    progress: 'done',
    main: html`<div role="status"><h1>${title}</h1></div><p>${thanks === 'already' ? said.alreadyText : said.recorded} ${said.mayClose}</p>`,
    footer: said.privacy(workspaceName),
  });
}

/** What was typed, to be kept by whoever typed it. */
function keptTexts({ content }: AskedForm, { fields }: Draft, locale: string): Html | null {
  const texts = content.questions.flatMap((question) => {
    const text = fields.get(question.id) ?? '';
    return question.type.endsWith('-text') && text.trim() !== '' ? [{ question, text }] : [];
  });
  if (texts.length === 0) return null;
  return html`<dl>${texts.map(({ question, text }) => html`<dt>${textIn(question.title, locale, content)}</dt><dd>${text}</dd>`)}</dl>`;
}

/** The form takes no answers now; what was sent meanwhile is given back. */
export function shutPage(
  form: AskedForm,
  state: Exclude<FormState, 'open'>,
  workspaceName: string,
  locale: string,
  draft?: Draft,
): Response {
  const words = wordsOf(locale);
  const kept = draft ? keptTexts(form, draft, locale) : null;
  const { title, text } = words.pages[kept ? 'closedUnsent' : state];
  const status = state === 'closed' ? 410 : 403;
  return pageResponse(status, {
    locale,
    languages: draft ? [locale] : form.content.languages,
    workspaceName,
    title,
    progress: 'lost',
    main: html`<h1>${title}</h1><p>${text}</p>${kept}`,
  });
}

/** What was typed can be read and gone on with; choices travel along. */
const keptField = (name: string, value: string, label: string): Html =>
  value.length > 12
    ? html`<div class="why"><label for="k-${name}">${label}</label><textarea id="k-${name}" name="${name}" rows="4">
${value}</textarea></div>`
    : html`<input type="hidden" name="${name}" value="${value}">`;

/**
 * The answer could not be stored. The form itself may be out of reach as well, so the page carries what was sent: the
 * choices as they stand, the texts to go on writing, and the submission id that makes trying again safe.
 */
export function unsentPage(token: string, locale: string, draft: Draft, status: 500 | 503): Response {
  const said = wordsOf(locale);
  const { title, text } = said.pages.unsent;
  const sent = [...draft.fields].filter(([name]) => name !== 'submission' && name !== 'lang');
  return pageResponse(
    status,
    {
      locale,
      title,
      progress: 'lost',
      main: html`<form method="post" action="${answerAddress(token)}"><div role="alert"><h1>${title}</h1></div><p>${text}</p>
<input type="hidden" name="submission" value="${draft.submission}"><input type="hidden" name="lang" value="${locale}">
${sent.map(([name, value]) => keptField(name, asTyped(value), said.yourText))}<button autofocus>${said.retry}</button></form>`,
    },
    status === 503 ? { 'retry-after': '5' } : {},
  );
}
