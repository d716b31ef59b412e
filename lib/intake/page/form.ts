import type { AskedForm } from '@/lib/feedback/queries';
import { type Locale, locales } from '@/lib/i18n/locales';
import { type Draft, type Problem, WHY_LIMIT } from '../draft';
import { type Html, html } from '../html';
import { mintSubmission } from '../submission';
import { words } from '../words';
import { pageResponse } from './document';
import { scale } from './scale';

type FormPage = {
  token: string;
  form: AskedForm;
  workspaceName: string;
  locale: Locale;
  /** What was sent and could not be taken, with the reason: the page shows it again. */
  draft?: Draft;
  problem?: Problem | 'stale';
};

/** The languages in which a form can be answered. */
export const languagesOf = (form: AskedForm): Locale[] => locales.filter((locale) => form.wordings[locale]);

/**
 * Where a form is sent. Not the address of the page itself: a browser drops a page from its history's cache when it posts
 * to that page's address, and going back would then bring a new page with a new submission.
 */
export const answerAddress = (token: string): string => `/f/${token}?answer`;

/** The form, empty or with what was typed. A refused draft keeps its submission, so that it stays one answer. */
export function formPage({ token, form, workspaceName, locale, draft, problem }: FormPage): Response {
  const said = words[locale];
  const wording = form.wordings[locale];
  if (!wording) throw new Error('A form is shown in one of its languages');
  const keeps = draft && problem !== 'stale' ? draft.submission : mintSubmission(form.id, form.versionId);
  const chosen = draft?.score ?? '';
  const over = (draft?.why.length ?? 0) - WHY_LIMIT;
  const scoreError = problem === 'no-score' ? error('score-error', said.noScore) : null;
  const whyError = problem === 'why-too-long' ? error('why-error', said.whyTooLong(over)) : null;
  const main = html`<form method="post" action="${answerAddress(token)}">${problem === 'stale' ? error('stale', said.stale) : null}
<input type="hidden" name="submission" value="${keeps}"><input type="hidden" name="lang" value="${locale}">
<fieldset role="radiogroup" aria-labelledby="question" aria-required="true"${scoreError ? html` aria-invalid="true" aria-describedby="score-error"` : null}><legend><h1 id="question">${wording.question}</h1></legend>
${scoreError}${scale({ metric: form.metric, wording, locale, chosen, focus: scoreError !== null })}
<label class="na"><input type="radio" name="score" value="na"${chosen === 'na' ? html` checked` : null}><span>${said.notApplicable}</span></label></fieldset>
<div class="why"><label for="why">${wording.why} <small>(${said.optional})</small></label>${whyError}<textarea id="why" name="why" rows="4" placeholder=" "${whyError ? html` aria-invalid="true" aria-describedby="why-error" autofocus` : null}>
${draft?.why}</textarea></div>
<button>${said.send}</button></form>`;
  return pageResponse(
    problem ? 422 : 200,
    {
      locale,
      languages: languagesOf(form),
      workspaceName,
      title: problem ? `${said.errorTitle}: ${wording.question}` : wording.question,
      progress: 'under-way',
      main,
      footer: said.privacy(workspaceName),
    },
    // Not "no-store": going back must show this very page with its submission id, not a new one.
    { 'cache-control': 'private, no-cache', vary: 'accept-language' },
  );
}

const error = (id: string, message: string): Html => html`<p class="e" id="${id}" role="alert">${message}</p>`;
