import { inWorkspace, type Scope } from '@/db/scope';
import { findToken, type LinkTarget } from '@/lib/auth/tenant-tokens';
import { recordResponses } from '@/lib/feedback/mutations';
import { askedForm, isRecorded } from '@/lib/feedback/queries';
import type { Locale } from '@/lib/i18n/locales';
import { readFields } from './body';
import { type Draft, readAnswer, readDraft } from './draft';
import { formPage, languagesOf } from './page/form';
import { closedPage, notice, type Thanks, unsentPage } from './page/notices';
import { failed, inTime, languageFor } from './reach';
import { readSubmission } from './submission';

/** Takes a sent form. Whatever does not end in a stored answer gives back everything that was typed. */
export async function takeAnswer(request: Request, token: string): Promise<Response> {
  const body = await readFields(request);
  if (!body.ok) {
    return notice(body.status, body.status === 413 ? 'tooLarge' : 'wrongType', languageFor(request, null));
  }
  const draft = readDraft(body.fields);
  try {
    const target = await inTime(findToken('form', token));
    if (!target) return notice(404, 'missing', languageFor(request, draft.language));
    // The reply leaves this function only after the commit, whatever it says.
    return await inTime(
      inWorkspace(target.workspaceId, 'write', (scope) => store(scope, request, token, target, draft)),
    );
  } catch (error) {
    return unsentPage(token, languageFor(request, draft.language), draft, failed('form.store', error));
  }
}

async function store(
  scope: Scope,
  request: Request,
  token: string,
  { id: formId, timeZone, workspace: workspaceName }: LinkTarget,
  draft: Draft,
): Promise<Response> {
  const submission = readSubmission(formId, draft.submission);
  const form = await askedForm(scope, formId, submission?.versionId ?? null);
  if (!form) return notice(404, 'missing', languageFor(request, draft.language));
  const locale = languageFor(request, draft.language, languagesOf(form));
  if (form.status === 'closed') {
    // A retry of what was stored before the form closed is no new answer.
    const recorded = submission && (await isRecorded(scope, formId, submission.id));
    return recorded ? thankYou(token, locale, 'already') : closedPage(form, workspaceName, locale, draft);
  }
  const again = { token, form, workspaceName, locale, draft };
  if (!submission) return formPage({ ...again, problem: 'stale' });
  const answer = readAnswer(form.metric, draft);
  if (!answer.ok) return formPage({ ...again, problem: answer.problem });
  const fresh = await recordResponses(scope, timeZone, [
    {
      formId,
      formVersionId: form.versionId,
      touchpointId: form.touchpointId,
      metric: form.metric,
      submissionId: submission.id,
      locale,
      score: answer.score,
      why: answer.why,
    },
  ]);
  return thankYou(token, locale, fresh.size > 0 ? 'recorded' : 'already');
}

/** Elsewhere, so that reloading the thanks sends nothing. */
function thankYou(token: string, locale: Locale, thanks: Thanks): Response {
  const location = `/f/${token}?thanks=${thanks}&lang=${locale}`;
  return new Response(null, { status: 303, headers: { location, 'cache-control': 'no-store' } });
}
