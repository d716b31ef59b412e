import { and, eq } from 'drizzle-orm';
import { type FormContent, forms, formVersions, responses } from '@/db/schema/feedback';
import type { Scope } from '@/db/scope';
import type { Metric } from '@/lib/insights/statistics/histogram';

/** A form as a customer sees it: one version of what it asks. */
export type AskedForm = {
  id: string;
  touchpointId: string;
  metric: Metric;
  status: 'open' | 'closed';
  versionId: string;
  wordings: FormContent['wordings'];
};

/**
 * A form with the version that a customer had on the screen, else with the one that is asked now.
 * @returns null when the form does not exist in this workspace
 */
export async function askedForm(scope: Scope, formId: string, versionId: string | null): Promise<AskedForm | null> {
  const [form] = await scope.tx
    .select({
      id: forms.id,
      touchpointId: forms.touchpointId,
      metric: forms.metric,
      status: forms.status,
      versionId: formVersions.id,
      content: formVersions.content,
    })
    .from(forms)
    .innerJoin(
      formVersions,
      scope.of(
        formVersions,
        eq(formVersions.formId, forms.id),
        eq(formVersions.id, versionId ?? forms.currentVersionId),
      ),
    )
    .where(scope.of(forms, eq(forms.id, formId)));
  if (!form) return versionId === null ? null : askedForm(scope, formId, null);
  const { content, ...known } = form;
  return { ...known, wordings: content.wordings };
}

/** Whether this submission of the form is stored already. */
export async function isRecorded(scope: Scope, formId: string, submissionId: string): Promise<boolean> {
  const found = await scope.tx
    .select({ id: responses.id })
    .from(responses)
    .where(scope.of(responses, and(eq(responses.formId, formId), eq(responses.submissionId, submissionId))));
  return found.length > 0;
}
