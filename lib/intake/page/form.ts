import { said } from '@/lib/feedback/content/piping';
import type { AskedForm } from '@/lib/feedback/queries';
import type { Draft } from '../draft';
import { html } from '../html';
import type { Problems } from '../store';
import { mintSubmission } from '../submission';
import { wordsOf } from '../words';
import { pageResponse } from './document';
import { questionPart } from './question';

type FormPage = {
  token: string;
  form: AskedForm;
  workspaceName: string;
  locale: string;
  /** What was sent and could not be taken, with the reason: the page shows it again. */
  draft?: Draft;
  problems?: Problems | 'stale';
};

/**
 * Where a form is sent. Not the address of the page itself: a browser drops a page from its history's cache when it posts
 * to that page's address, and going back would then bring a new page with a new submission.
 */
export const answerAddress = (token: string): string => `/f/${token}?answer`;

const nothing = new URLSearchParams();

/** The form, empty or with what was typed. A refused draft keeps its submission, so that it stays one answer. */
export function formPage({ token, form, workspaceName, locale, draft, problems }: FormPage): Response {
  const words = wordsOf(locale);
  const { content } = form;
  const stale = problems === 'stale';
  const keeps = draft && !stale ? draft.submission : mintSubmission(form.linkId, form.versionId);
  const [first] = content.questions;
  const title = first ? said(first.title, locale, content) : form.id;
  const parts = content.questions.map((question) =>
    questionPart({
      question,
      content,
      locale,
      fields: draft?.fields ?? nothing,
      problem: problems && !stale ? problems[question.id] : undefined,
      first: question === first,
    }),
  );
  const main = html`<form method="post" action="${answerAddress(token)}">${stale ? html`<p class="e" id="stale" role="alert">${words.stale}</p>` : null}
<input type="hidden" name="submission" value="${keeps}"><input type="hidden" name="lang" value="${locale}">
${parts}<button>${words.send}</button></form>`;
  return pageResponse(
    problems ? 422 : 200,
    {
      locale,
      languages: content.languages,
      workspaceName,
      title: problems ? `${words.errorTitle}: ${title}` : title,
      progress: 'under-way',
      main,
      footer: words.privacy(workspaceName),
    },
    // Not "no-store": going back must show this very page with its submission id, not a new one.
    { 'cache-control': 'private, no-cache', vary: 'accept-language' },
  );
}
