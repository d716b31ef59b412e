import type { Answers, Text } from '@/db/schema/form-content';
import { isUuid } from '@/db/scope';
import { endingOf } from '@/lib/feedback/content/path';
import { inWords, piped, said as textIn } from '@/lib/feedback/content/piping';
import type { AskedForm } from '@/lib/feedback/queries';
import { answerIn, asTyped, type Draft, trap } from '../draft';
import { type Html, html } from '../html';
import { proofField } from '../proof';
import { drafts } from '../script/packed/drafts';
import type { Shut } from '../state';
import { type PageName, privacyOf, wordsOf } from '../words';
import { brandOf } from './brand';
import { pageResponse } from './document';
import { answerAddress } from './form';
import { ours, theirs } from './language';

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
  endingId: string | null = null,
  /** What is put into its texts; without it, what else to say stands there. */
  answers: Answers = {},
): Response {
  const words = wordsOf(locale);
  const { content } = form;
  const again = thanks === 'already';
  const ending = content.endings.find(({ id }) => id === endingId) ?? endingOf(content, {});
  const said = (text: Text) => piped(textIn(text, locale, content), content, answers, locale);
  const shown = (text: Text) => theirs(text, { content, locale }, said(text));
  const theirTitle = (!again && ending && said(ending.title)) || null;
  const ourTitle = again ? words.already : words.recorded;
  const text = again || !ending ? '' : shown(ending.text);
  const next = ending?.next && /^https?:/i.test(ending.next.address) ? ending.next : null;
  return pageResponse(200, {
    locale,
    languages: [locale],
    workspaceName,
    brand: brandOf(content.look),
    title: theirTitle ?? ourTitle,
    progress: 'done',
    // From here one may go back to a form that is no page of its own any more.
    scripts: [drafts],
    main: html`<div role="status"><h1>${ending && theirTitle ? shown(ending.title) : ours(ourTitle, locale)}</h1></div>${text ? html`<p class="pre">${text}</p>` : null}<p>${ours(`${again ? words.alreadyText : words.recorded}${next ? '' : ` ${words.mayClose}`}`, locale)}</p>
${next ? html`<a class="next" href="${next.address}" rel="noreferrer">${shown(next.label)}</a>` : null}`,
    footer: ours(privacyOf(form, workspaceName, locale), locale),
  });
}

/** What was answered, to be kept by whoever did. */
function keptAnswers({ content }: AskedForm, { fields }: Draft, locale: string): Html | null {
  const say = (text: Text) => textIn(text, locale, content);
  const given = content.questions.flatMap((question) => {
    const words = inWords(question, answerIn(question, fields), say);
    return words === '' ? [] : [{ question, words }];
  });
  if (given.length === 0) return null;
  return html`<dl>${given.map(({ question, words }) => html`<dt>${theirs(question.title, { content, locale }, piped(say(question.title), content, {}, locale))}</dt><dd>${words}</dd>`)}</dl>`;
}

/** Gone is what takes answers from nobody any more; a second answer is in conflict with the first. */
function statusOf(state: Shut, sent: boolean): number {
  if (state === 'closed' || state === 'full' || state === 'used') return 410;
  return state === 'answered' && sent ? 409 : 403;
}

/** The form takes no answers now; what was sent meanwhile is given back. */
export function shutPage(form: AskedForm, state: Shut, workspaceName: string, locale: string, draft?: Draft): Response {
  const words = wordsOf(locale);
  const kept = draft ? keptAnswers(form, draft, locale) : null;
  const lasting = state !== 'closed' && state !== 'paused' && state !== 'not-yet';
  // What has been so for long is called what it is; what has changed just now is said to have.
  const { title } = words.pages[kept && !lasting ? 'closedUnsent' : state];
  const { text } = words.pages[kept ? 'closedUnsent' : state];
  return pageResponse(statusOf(state, draft !== undefined), {
    locale,
    languages: draft ? [locale] : form.content.languages,
    workspaceName,
    brand: brandOf(form.content.look),
    title,
    progress: state === 'answered' && !kept ? 'done' : 'lost',
    main: html`<h1>${ours(title, locale)}</h1><p>${ours(text, locale)}</p>${kept}`,
  });
}

/** What was typed can be read and gone on with; choices, and what is nobody's text, travel along. */
const keptField = (name: string, value: string, label: string): Html =>
  value.length > 12 && !isUuid(value) && name !== proofField && !name.startsWith('context.')
    ? html`<div class="q"><label for="k-${name}">${label}</label><textarea class="t" id="k-${name}" name="${name}" rows="4">
${value}</textarea></div>`
    : html`<input type="hidden" name="${name}" value="${value}">`;

/**
 * The answer could not be stored. The form itself may be out of reach as well, so the page carries what was sent: the
 * choices as they stand, the texts to go on writing, and the submission id that makes trying again safe.
 */
export function unsentPage(
  token: string,
  locale: string,
  draft: Draft,
  status: 429 | 500 | 503,
  /** Seconds after which trying again helps. */
  wait = 5,
): Response {
  const said = wordsOf(locale);
  const { title, text } = said.pages[status === 429 ? 'crowded' : 'unsent'];
  const own = new Set(['submission', 'lang', 'speak', trap]);
  const sent = [...draft.fields].filter(([name]) => !own.has(name));
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
    status === 500 ? {} : { 'retry-after': `${wait}` },
  );
}
