import { takeAnswer } from './answer';
import { hasAnswered } from './answered';
import { contextIn, fieldsOfAddress } from './context';
import { logoOf } from './logo';
import { formPage } from './page/form';
import { notice, shutPage, thanksPage } from './page/notices';
import { challengeFor } from './proof';
import { failed, languageFor } from './reach';
import { recalled } from './recall';
import { shown, shownLately } from './shown';
import { stateOf } from './state';
import { mintSubmission } from './submission';
import { formOf, targetOf } from './turns';

/** The customer's form at /f/[token]: shows it, takes an answer, and says thank you once the answer is committed. */
export async function answerForm(request: Request, token: string): Promise<Response> {
  if (request.method === 'POST') return takeAnswer(request, token);
  return shownLately(request, token) ?? showForm(request, token);
}

async function showForm(request: Request, token: string): Promise<Response> {
  const query = new URL(request.url).searchParams;
  const wish = query.get('lang');
  try {
    const target = await targetOf(token);
    const form = target && (await formOf(target));
    if (!form) return notice(404, 'missing', languageFor(request, wish));
    const workspaceName = target.workspace;
    const locale = languageFor(request, wish, form.content.languages);
    const logo = query.get('logo');
    if (logo !== null) {
      return (await logoOf(target, form, logo)) ?? notice(404, 'missing', languageFor(request, wish));
    }
    const thanks = query.get('thanks');
    if (thanks === 'recorded' || thanks === 'already') {
      const answers = await recalled(target, form.id, query.get('of') ?? '');
      return thanksPage(form, workspaceName, locale, thanks, query.get('ending'), answers);
    }
    const state = stateOf(form);
    const shut = state !== 'open' ? state : hasAnswered(request, form) ? 'answered' : form.spent;
    if (shut) return shutPage(form, shut, workspaceName, locale);
    const submission = mintSubmission(form.linkId, form.versionId);
    const page = { token, form, workspaceName, locale, submission, brought: fieldsOfAddress(query, form.content) };
    if (form.proofOfWork) return formPage({ ...page, proof: { challenge: await challengeFor(submission) } });
    if (contextIn(page.brought, form.content)) return formPage(page);
    const name = `${form.linkId} ${form.versionId} ${locale} ${form.oncePerBrowser} ${workspaceName}`;
    return await shown(request, token, form, name, (own) => formPage({ ...page, submission: own }));
  } catch (error) {
    return notice(failed('form.show', error), 'unavailable', languageFor(request, wish), { 'retry-after': '5' });
  }
}
