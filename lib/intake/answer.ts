import { endingOf } from '@/lib/feedback/content/path';
import { isPiped } from '@/lib/feedback/content/piping';
import type { AskedForm } from '@/lib/feedback/queries';
import { answeredCookie, hasAnswered } from './answered';
import { readFields } from './body';
import { readDraft } from './draft';
import { waitFor } from './limits';
import { formPage } from './page/form';
import { notice, shutPage, unsentPage } from './page/notices';
import { challengeFor, isProof, proofField } from './proof';
import { failed, languageFor } from './reach';
import { recallOf } from './recall';
import { reply } from './reply';
import type { Outcome } from './store';
import { mintSubmission, readSubmission } from './submission';
import { stored, targetOf } from './turns';

type Stored = Extract<Outcome, { kind: 'recorded' | 'already' }>;

/** Takes a sent form. Whatever does not end in a stored answer gives back everything that was typed. */
export async function takeAnswer(request: Request, token: string): Promise<Response> {
  const body = await readFields(request);
  if (!body.ok) {
    return notice(body.status, body.status === 413 ? 'tooLarge' : 'wrongType', languageFor(request, null));
  }
  const draft = readDraft(body.fields);
  const localeOf = (form: AskedForm) => languageFor(request, draft.language, form.content.languages);
  const wait = waitFor(request.headers.get('x-forwarded-for') ?? '', token);
  if (wait > 0) return unsentPage(token, languageFor(request, draft.language), draft, 429, wait);
  try {
    const target = await targetOf(token);
    if (!target) return notice(404, 'missing', languageFor(request, draft.language));
    // The reply leaves this function only after the commit, whatever it says.
    const submission = readSubmission(target.id, draft.submission);
    const answeredBefore = (form: AskedForm) => hasAnswered(request, form);
    const proof = draft.fields.get(proofField) ?? '';
    const proved = await isProof(draft.submission, proof);
    const outcome = await stored({ target, submission, draft, proved, localeOf, answeredBefore });
    if (outcome.kind === 'missing') return notice(404, 'missing', languageFor(request, draft.language));
    const { form } = outcome;
    const [locale, workspaceName] = [localeOf(form), target.workspace];
    if (outcome.kind === 'shut') return shutPage(form, outcome.state, workspaceName, locale, draft);
    if (outcome.kind === 'shown') {
      const { at, problems } = outcome;
      const page = { token, form, workspaceName, locale, draft, at, problems };
      const next = problems === 'stale' ? mintSubmission(form.linkId, form.versionId) : draft.submission;
      if (!form.proofOfWork) return formPage({ ...page, submission: next });
      const asked = proved ? { solved: proof } : { challenge: await challengeFor(next) };
      return formPage({ ...page, submission: next, proof: asked });
    }
    return thankYou(token, outcome, locale, submission?.id ?? '');
  } catch (error) {
    return unsentPage(token, languageFor(request, draft.language), draft, failed('form.store', error));
  }
}

/** Elsewhere, so that reloading the thanks sends nothing. */
function thankYou(token: string, { kind, form, answers }: Stored, locale: string, submissionId: string): Response {
  const ending = endingOf(form.content, answers);
  const says = new URLSearchParams({ thanks: kind, lang: locale, ending: ending?.id ?? '' });
  if (isPiped(ending?.title, ending?.text, ending?.next?.label)) says.set('of', recallOf(form.linkId, submissionId));
  const location = `/f/${token}?${says}`;
  return reply(null, 303, {
    location,
    'cache-control': 'no-store',
    ...(form.oncePerBrowser ? { 'set-cookie': answeredCookie(form) } : {}),
  });
}
