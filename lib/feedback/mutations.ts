import { and, desc, eq, isNotNull } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import { formLinks, forms, formVersions } from '@/db/schema/feedback';
import type { FormContent } from '@/db/schema/form-content';
import { touchpoints } from '@/db/schema/touchpoints';
import { users } from '@/db/schema/users';
import { auditEntries, tokens } from '@/db/schema/workspaces';
import { anyOf, type Scope } from '@/db/scope';
import { hashToken } from '@/lib/auth/tokens';
import { notFound, Refusal } from '@/lib/errors';
import type { Metric } from '@/lib/insights/statistics/histogram';
import { isScale } from './content/path';
import { publishingProblems, withSeries } from './content/publishing';
import { standardContent, type Wordings } from './content/standard';
import type { DraftChange, FormSettings, NewDraft, NewForm, StatusChange, TouchpointsChange } from './schema';
import { templateContent } from './templates/contents';
import { formToken } from './tokens';
import { defaultWordings } from './wordings';

/** Of touchpoints, those that are missing get the form; those that are there keep their address. */
async function linkForm(scope: Scope, formId: string, touchpointIds: readonly string[]) {
  const found = await scope.tx
    .select({ id: touchpoints.id })
    .from(touchpoints)
    .where(scope.of(touchpoints, anyOf(touchpoints.id, touchpointIds)));
  if (found.length < new Set(touchpointIds).size) throw notFound();
  const links = found.map(({ id: touchpointId }) => ({ id: uuidv7(), formId, touchpointId, token: formToken() }));
  if (links.length === 0) return [];
  await scope.tx.insert(formLinks).values(scope.rows(links));
  const { workspaceId } = scope;
  await scope.tx
    .insert(tokens)
    .values(
      links.map(({ id, token }) => ({ tokenHash: hashToken(token), kind: 'form' as const, workspaceId, targetId: id })),
    );
  return links;
}

/**
 * Makes a form, as a draft that nobody can answer yet.
 * @throws Refusal 404 when a touchpoint is not of this workspace
 */
export async function createDraft(
  scope: Scope,
  { name, content, touchpointIds }: { name: string; content: FormContent; touchpointIds: readonly string[] },
) {
  const id = uuidv7();
  await scope.tx.insert(forms).values(scope.row({ id, name, status: 'draft' as const, draft: content }));
  return { id, links: await linkForm(scope, id, touchpointIds) };
}

/**
 * Makes a draft of a template, at no touchpoint or some.
 * @throws Refusal 404 when a touchpoint is not of this workspace
 */
export async function startForm(scope: Scope, { name, template, language, touchpointIds }: NewDraft) {
  const { id } = await createDraft(scope, { name, content: templateContent(template, language), touchpointIds });
  return { id };
}

/** The form with its lock: whoever else changes it waits. */
async function lockForm(scope: Scope, id: string) {
  const [form] = await scope.tx
    .select({
      id: forms.id,
      status: forms.status,
      draft: forms.draft,
      revision: forms.draftRevision,
      versionId: forms.currentVersionId,
    })
    .from(forms)
    .where(scope.of(forms, eq(forms.id, id)))
    .for('no key update');
  if (!form) throw notFound();
  return form;
}

/** Says who changed the form last: whoever is told wants to ask them. */
async function changedMeanwhile(scope: Scope, id: string): Promise<Refusal> {
  const [last] = await scope.tx
    .select({ name: users.name })
    .from(auditEntries)
    .innerJoin(users, eq(users.id, auditEntries.actorId))
    .where(scope.of(auditEntries, and(eq(auditEntries.targetId, id), isNotNull(auditEntries.actorId))))
    .orderBy(desc(auditEntries.createdAt), desc(auditEntries.id))
    .limit(1);
  return last
    ? new Refusal('forms.changedBy', { status: 409, values: last })
    : new Refusal('forms.changedMeanwhile', { status: 409 });
}

/**
 * Keeps what the team has made of a form. Customers go on seeing what was published.
 * @param revision the draft that was edited
 * @throws Refusal 404 for a form of another workspace, 409 where somebody else has changed it meanwhile
 */
export async function saveDraft(scope: Scope, { id, revision, content }: DraftChange) {
  const form = await lockForm(scope, id);
  if (form.revision !== revision) throw await changedMeanwhile(scope, id);
  await scope.tx
    .update(forms)
    .set({ draft: content, draftRevision: revision + 1 })
    .where(scope.of(forms, eq(forms.id, id)));
  return { id, revision: revision + 1 };
}

const versionsOf = (scope: Scope, formId: string) =>
  scope.tx
    .select({ number: formVersions.number, content: formVersions.content })
    .from(formVersions)
    .where(scope.of(formVersions, eq(formVersions.formId, formId)))
    .orderBy(desc(formVersions.number));

/** The latest version, with the questions of the draft that it lacks as they were asked last: their series go on counting. */
async function latestVersion(scope: Scope, formId: string, draft: FormContent) {
  const [latest] = await versionsOf(scope, formId).limit(1);
  if (!latest) return null;
  const asked = new Set(latest.content.questions.filter(isScale).map(({ id }) => id));
  const back = new Set(draft.questions.flatMap((one) => (isScale(one) && !asked.has(one.id) ? one.id : [])));
  if (back.size === 0) return latest;
  const earlier = (await versionsOf(scope, formId)).flatMap(({ content }) =>
    content.questions.filter((one) => isScale(one) && back.has(one.id)),
  );
  const { number, content } = latest;
  // Oldest first: of one question the last stands.
  return { number, content: { ...content, questions: [...content.questions, ...earlier.toReversed()] } };
}

/** Of the touchpoints that questions are bound to, whether the workspace has all. */
async function checkBound(scope: Scope, { questions }: FormContent): Promise<void> {
  const bound = new Set(questions.flatMap((one) => ('touchpointId' in one && one.touchpointId) || []));
  if (bound.size === 0) return;
  const found = await scope.tx.$count(touchpoints, scope.of(touchpoints, anyOf(touchpoints.id, [...bound])));
  if (found < bound.size) throw new Refusal('forms.problems.touchpointGone', { status: 409 });
}

/**
 * Asks by the draft from now on: a new version, since a page with the old one may be open somewhere. Answers keep the
 * version that they were given to. A form that was a draft opens; one that is paused or closed stays so.
 * @param revision the draft that was looked at
 * @throws Refusal 404 for a form of another workspace, 409 where it was changed meanwhile, 422 where it lacks something
 */
export async function publishForm(scope: Scope, { id, revision }: { id: string; revision: number }) {
  const form = await lockForm(scope, id);
  if (form.revision !== revision) throw await changedMeanwhile(scope, id);
  const [problem] = publishingProblems(form.draft);
  if (problem) throw new Refusal(`forms.problems.${problem.key}`);
  await checkBound(scope, form.draft);
  const before = await latestVersion(scope, id, form.draft);
  const content = withSeries(before?.content ?? null, form.draft);
  const versionId = uuidv7();
  await scope.tx
    .insert(formVersions)
    .values(scope.row({ id: versionId, formId: id, number: (before?.number ?? 0) + 1, content }));
  await scope.tx
    .update(forms)
    .set({
      currentVersionId: versionId,
      draft: content,
      draftRevision: revision + 1,
      ...(form.status === 'draft' ? { status: 'published' as const } : {}),
    })
    .where(scope.of(forms, eq(forms.id, id)));
  return { id, versionId, content, revision: revision + 1 };
}

/**
 * Pauses a form, closes it, or opens it again. Its links stay what they are.
 * @throws Refusal 404 for a form of another workspace, 409 for one that was never published
 */
export async function setFormStatus(scope: Scope, { id, status }: StatusChange): Promise<{ id: string }> {
  const form = await lockForm(scope, id);
  if (!form.versionId) throw new Refusal('forms.problems.neverPublished', { status: 409 });
  await scope.tx
    .update(forms)
    .set({ status })
    .where(scope.of(forms, eq(forms.id, id)));
  return { id };
}

/** @throws Refusal 404 for a form of another workspace */
export async function changeSettings(scope: Scope, { id, ...settings }: FormSettings): Promise<{ id: string }> {
  const changed = await scope.tx
    .update(forms)
    .set(settings)
    .where(scope.of(forms, eq(forms.id, id)))
    .returning({ id: forms.id });
  if (changed.length === 0) throw notFound();
  return { id };
}

/**
 * Puts a form at these touchpoints. One that stays keeps its address, one that leaves loses it; its answers stay.
 * @throws Refusal 404 for a form or a touchpoint of another workspace
 */
export async function setTouchpoints(scope: Scope, { id, touchpointIds }: TouchpointsChange): Promise<{ id: string }> {
  await lockForm(scope, id);
  const links = await scope.tx
    .select({ id: formLinks.id, touchpointId: formLinks.touchpointId, token: formLinks.token })
    .from(formLinks)
    .where(scope.of(formLinks, eq(formLinks.formId, id)));
  const leaving = links.filter((link) => !touchpointIds.includes(link.touchpointId));
  if (leaving.length > 0) {
    const leavingIds = leaving.map((link) => link.id);
    await scope.tx.delete(formLinks).where(scope.of(formLinks, anyOf(formLinks.id, leavingIds)));
    const hashes = leaving.map(({ token }) => hashToken(token));
    await scope.tx.delete(tokens).where(anyOf(tokens.tokenHash, hashes));
  }
  const there = new Set(links.map(({ touchpointId }) => touchpointId));
  await linkForm(
    scope,
    id,
    touchpointIds.filter((one) => !there.has(one)),
  );
  return { id };
}

/**
 * Makes a form at a touchpoint that asks for one score and its reason, published.
 * @throws Refusal 404 when the touchpoint is not of this workspace
 */
export async function createForm(scope: Scope, input: { touchpointId: string; metric: Metric; wordings: Wordings }) {
  const { touchpointId, metric, wordings } = input;
  const content = standardContent(metric, wordings);
  const [question] = content.questions;
  const name = Object.values(question?.title ?? {})[0] ?? metric;
  const { id, links } = await createDraft(scope, { name, content, touchpointIds: [touchpointId] });
  const published = await publishForm(scope, { id, revision: 0 });
  const [link] = links;
  if (!link) throw notFound();
  const { versionId, content: asked } = published;
  return { id, linkId: link.id, token: link.token, touchpointId, metric, versionId, content: asked };
}

/** A form that asks the metric's usual question in every language, to be put into the team's own words. */
export const makeForm = (scope: Scope, { touchpointId, metric }: NewForm) =>
  createForm(scope, { touchpointId, metric, wordings: defaultWordings[metric] });
