import type { AskedForm } from '@/lib/feedback/queries';
import type { Locale } from '@/lib/i18n/locales';
import type { Draft } from '../draft';
import { html } from '../html';
import { type PageName, words } from '../words';
import { pageResponse } from './document';
import { answerAddress, languagesOf } from './form';

/** A friendly page for what is not a form: what happened, and what to do. */
export function notice(status: number, name: PageName, locale: Locale, headers?: Record<string, string>): Response {
  const { title, text } = words[locale].pages[name];
  return pageResponse(
    status,
    { locale, title, progress: 'lost', main: html`<h1>${title}</h1><p>${text}</p>` },
    headers,
  );
}

export type Thanks = 'recorded' | 'already';

/** Where a stored answer arrives: a page that can be reloaded without sending anything. */
export function thanksPage(form: AskedForm, workspaceName: string, locale: Locale, thanks: Thanks): Response {
  const said = words[locale];
  const title = thanks === 'already' ? said.already : (form.wordings[locale]?.thanks ?? said.recorded);
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

export function closedPage(form: AskedForm, workspaceName: string, locale: Locale, draft?: Draft): Response {
  const said = words[locale];
  const { title, text } = said.pages[draft?.why ? 'closedUnsent' : 'closed'];
  const kept = draft?.why ? html`<dl><dt>${said.yourText}</dt><dd>${draft.why}</dd></dl>` : null;
  return pageResponse(410, {
    locale,
    languages: draft ? [locale] : languagesOf(form),
    workspaceName,
    title,
    progress: 'lost',
    main: html`<h1>${title}</h1><p>${text}</p>${kept}`,
  });
}

/**
 * The answer could not be stored. The form itself may be out of reach as well, so the page carries what was sent: the
 * score as it stands, the text to go on writing, and the submission id that makes trying again safe.
 */
export function unsentPage(token: string, locale: Locale, draft: Draft, status: 500 | 503): Response {
  const said = words[locale];
  const { title, text } = said.pages.unsent;
  const score = draft.score === 'na' ? said.notApplicable : draft.score;
  return pageResponse(
    status,
    {
      locale,
      title,
      progress: 'lost',
      main: html`<form method="post" action="${answerAddress(token)}"><div role="alert"><h1>${title}</h1></div><p>${text}</p>
<input type="hidden" name="submission" value="${draft.submission}"><input type="hidden" name="lang" value="${locale}"><input type="hidden" name="score" value="${draft.score}">
${score ? html`<dl><dt>${said.yourScore}</dt><dd>${score}</dd></dl>` : null}
<div class="why"><label for="why">${said.yourText}</label><textarea id="why" name="why" rows="4">
${draft.why}</textarea></div><button autofocus>${said.retry}</button></form>`,
    },
    status === 503 ? { 'retry-after': '5' } : {},
  );
}
