import { eq } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import { formLinks, forms } from '@/db/schema/feedback';
import { tokens } from '@/db/schema/workspaces';
import { anyOf, type Scope } from '@/db/scope';
import { hashToken } from '@/lib/auth/tokens';
import { notFound, Refusal } from '@/lib/errors';
import { freeName } from '@/lib/naming';
import { isConfirmed } from '@/lib/reading';
import { renewed } from './content/copying';
import { createDraft } from './mutations';
import { countHoldings } from './reports/holdings';
import { stillOpen } from './rules';
import { type FormCopy, type FormRemoval, longestName } from './schema';

/**
 * Makes a draft that asks what another form's draft asks, at the same touchpoints by links of its own. Its answers are
 * counted by themselves from the first one on; dates are left out, as they were the other's.
 * @throws Refusal 404 for a form of another workspace
 */
export async function copyForm(scope: Scope, { id, name }: FormCopy): Promise<{ id: string }> {
  const { quota, oncePerBrowser, oncePerLink, proofOfWork, draft } = forms;
  const [[original], links, named] = await Promise.all([
    scope.tx
      .select({ draft, limits: { quota, oncePerBrowser, oncePerLink, proofOfWork } })
      .from(forms)
      .where(scope.of(forms, eq(forms.id, id))),
    scope.tx
      .select({ touchpointId: formLinks.touchpointId })
      .from(formLinks)
      .where(scope.of(formLinks, eq(formLinks.formId, id))),
    scope.tx.select({ name: forms.name }).from(forms).where(scope.of(forms)),
  ]);
  if (!original) throw notFound();
  const taken = named.map((one) => one.name);
  const copy = await createDraft(scope, {
    name: freeName(name, taken, longestName),
    content: renewed(original.draft, uuidv7),
    touchpointIds: links.map(({ touchpointId }) => touchpointId),
  });
  await scope.tx
    .update(forms)
    .set(original.limits)
    .where(scope.of(forms, eq(forms.id, copy.id)));
  return { id: copy.id };
}

/**
 * Removes a form with its links, its answers and what was noted on them. Nothing brings them back.
 * @param responses how many completed answers whoever confirms was told of
 * @throws Refusal 404 for a form of another workspace, 409 where more answers have come meanwhile or may come, 422 where there are
 * answers and the name typed is not its name
 */
export async function deleteForm(scope: Scope, { id, confirmation, responses }: FormRemoval): Promise<{ id: string }> {
  // Whoever stores an answer holds on to the form: after this there is nobody left who does.
  const [form] = await scope.tx
    .select({ name: forms.name, status: forms.status })
    .from(forms)
    .where(scope.of(forms, eq(forms.id, id)))
    .for('update');
  if (!form) throw notFound();
  const [held, links] = await Promise.all([
    countHoldings(scope, id),
    scope.tx
      .select({ token: formLinks.token })
      .from(formLinks)
      .where(scope.of(formLinks, eq(formLinks.formId, id))),
  ]);
  if (held.responses > responses) {
    throw new Refusal('formManage.moreAnswers', { status: 409, values: { n: held.responses - responses } });
  }
  if (held.responses + held.partials > 0 && !isConfirmed(confirmation, form.name)) {
    throw new Refusal('formManage.differs', { field: 'confirmation', values: { name: form.name } });
  }
  // Answers that come while many are deleted would wait for that, and everybody else's behind them.
  if (held.responses > 0 && form.status === 'published') throw new Refusal(stillOpen, { status: 409 });
  if (links.length > 0) {
    const hashes = links.map(({ token }) => hashToken(token));
    await scope.tx.delete(tokens).where(anyOf(tokens.tokenHash, hashes));
  }
  await scope.tx.delete(forms).where(scope.of(forms, eq(forms.id, id)));
  return { id };
}
