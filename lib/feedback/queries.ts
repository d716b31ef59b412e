import { asc, count, desc, eq, inArray, max, or, type Placeholder, sql } from 'drizzle-orm';
import { formLinks, forms, formVersions, responses, scoreRollups, scoresCounted } from '@/db/schema/feedback';
import type { Answers, FormContent } from '@/db/schema/form-content';
import { touchpoints } from '@/db/schema/touchpoints';
import type { formStatuses } from '@/db/schema/values';
import { anyOf, isUuid, kept, listed, type Scope } from '@/db/scope';
import { grouped } from '@/lib/grouping';
import { disclosure } from '@/lib/insights/statistics/disclosure';
import { SCALES } from '@/lib/insights/statistics/histogram';
import { mainQuestion } from './content/path';
import { said } from './content/piping';
import { formLink, qrPath } from './links';

/** A form as a customer sees it: one version of what it asks, at a touchpoint. */
export type AskedForm = {
  id: string;
  linkId: string;
  touchpointId: string;
  status: (typeof formStatuses)[number];
  opensAt: Date | null;
  closesAt: Date | null;
  quota: number | null;
  oncePerBrowser: boolean;
  oncePerLink: boolean;
  proofOfWork: boolean;
  versionId: string;
  content: FormContent;
};

type WantedForm = { linkId: string; versionId: string | null };

const selectAsked = kept((scope, value: (name: 'links' | 'versions') => Placeholder) =>
  scope.tx
    .select({
      id: forms.id,
      linkId: formLinks.id,
      touchpointId: formLinks.touchpointId,
      status: forms.status,
      opensAt: forms.opensAt,
      closesAt: forms.closesAt,
      quota: forms.quota,
      oncePerBrowser: forms.oncePerBrowser,
      oncePerLink: forms.oncePerLink,
      proofOfWork: forms.proofOfWork,
      currentVersionId: forms.currentVersionId,
      versionId: formVersions.id,
      content: formVersions.content,
    })
    .from(formLinks)
    .innerJoin(forms, scope.of(forms, eq(forms.id, formLinks.formId)))
    .innerJoin(formVersions, scope.of(formVersions, eq(formVersions.formId, forms.id)))
    .where(
      scope.of(
        formLinks,
        anyOf(formLinks.id, value('links')),
        or(eq(formVersions.id, forms.currentVersionId), anyOf(formVersions.id, value('versions'))),
      ),
    ),
);

/**
 * Forms, in the order given, each with the version that a customer had on the screen, else with the one that is asked now.
 * @returns null for one that does not exist in this workspace, or was never published
 */
export async function askedForms(scope: Scope, wanted: readonly WantedForm[]): Promise<(AskedForm | null)[]> {
  const distinct = (list: readonly (string | null)[]) => listed(new Set(list.filter((one) => one !== null)));
  const rows = await selectAsked(scope, {
    links: distinct(wanted.map(({ linkId }) => linkId)),
    versions: distinct(wanted.map(({ versionId }) => versionId)),
  });
  const known = new Map<string, AskedForm>();
  for (const { currentVersionId, ...form } of rows) {
    known.set(`${form.linkId} ${form.versionId}`, form);
    if (form.versionId === currentVersionId) known.set(form.linkId, form);
  }
  return wanted.map(({ linkId, versionId }) => known.get(`${linkId} ${versionId}`) ?? known.get(linkId) ?? null);
}

/** Which of these submissions are stored already. */
export async function recordedAmong(
  scope: Scope,
  submissions: readonly { submissionId: string }[],
): Promise<Set<string>> {
  if (submissions.length === 0) return new Set();
  const ids = submissions.map(({ submissionId }) => submissionId);
  const found = await scope.tx
    .select({ id: responses.id })
    .from(responses)
    .where(scope.of(responses, anyOf(responses.id, ids)));
  return new Set(found.map(({ id }) => id));
}

/** What was answered to a form by one submission; null where it is not stored, or not any more. */
export async function storedAnswers(scope: Scope, formId: string, submissionId: string): Promise<Answers | null> {
  const [stored] = await scope.tx
    .select({ answers: responses.answers })
    .from(responses)
    .where(scope.of(responses, eq(responses.id, submissionId), eq(responses.formId, formId)));
  return stored?.answers ?? null;
}

/** Scored answers of each question at each touchpoint, from the roll-ups. */
async function answerCounts(scope: Scope) {
  const rows = await scope.tx
    .select({
      questionId: scoreRollups.questionId,
      touchpointId: scoreRollups.touchpointId,
      n: sql<string>`sum(${scoresCounted})`,
    })
    .from(scoreRollups)
    .where(scope.of(scoreRollups))
    .groupBy(scoreRollups.questionId, scoreRollups.touchpointId);
  const counts = new Map(rows.map((row) => [`${row.questionId} ${row.touchpointId}`, row]));
  return (content: FormContent, at: string) => {
    const main = mainQuestion(content);
    const count = main && counts.get(`${main.id} ${main.touchpointId ?? at}`);
    return { n: Number(count?.n ?? 0) };
  };
}

const formColumns = {
  id: forms.id,
  linkId: formLinks.id,
  name: forms.name,
  touchpointId: formLinks.touchpointId,
  status: forms.status,
  token: formLinks.token,
  draft: forms.draft,
  published: formVersions.content,
};

/** The forms of a touchpoint, drafts too. */
const selectForms = (scope: Scope, touchpointId: string) =>
  scope.tx
    .select(formColumns)
    .from(formLinks)
    .innerJoin(forms, scope.of(forms, eq(forms.id, formLinks.formId)))
    .leftJoin(formVersions, scope.of(formVersions, eq(formVersions.id, forms.currentVersionId)))
    .where(scope.of(formLinks, eq(formLinks.touchpointId, touchpointId)))
    .orderBy(asc(forms.id));

/** Whether what single customers said may be shown: nothing about people below five answers. */
const opens = (n: number): boolean => disclosure(n) !== 'hidden';

export type FormRow = Awaited<ReturnType<typeof formList>>[number];

/**
 * Every form of the workspace by name, drafts too. `metric` is that of its first score, null where it asks for none; `n`
 * counts completed answers; `lastAnswer` is null below the privacy floor.
 */
export async function formList(scope: Scope) {
  const [rows, links, counts] = await Promise.all([
    scope.tx
      .select({
        id: forms.id,
        name: forms.name,
        status: forms.status,
        draft: forms.draft,
        published: formVersions.content,
      })
      .from(forms)
      .leftJoin(formVersions, scope.of(formVersions, eq(formVersions.id, forms.currentVersionId)))
      .where(scope.of(forms))
      .orderBy(asc(forms.name), asc(forms.id)),
    scope.tx
      .select({ formId: formLinks.formId, id: touchpoints.id, name: touchpoints.name })
      .from(formLinks)
      .innerJoin(touchpoints, scope.of(touchpoints, eq(touchpoints.id, formLinks.touchpointId)))
      .where(scope.of(formLinks))
      .orderBy(asc(touchpoints.name), asc(touchpoints.id)),
    scope.tx
      .select({ formId: responses.formId, n: count(), last: max(responses.createdAt) })
      .from(responses)
      .where(scope.of(responses))
      .groupBy(responses.formId),
  ]);
  const at = grouped(links, ({ formId }) => formId);
  const answered = new Map(counts.map((one) => [one.formId, one]));
  return rows.map(({ draft, published, ...form }) => {
    const content = published ?? draft;
    const { n, last } = answered.get(form.id) ?? { n: 0, last: null };
    return {
      ...form,
      touchpoints: (at.get(form.id) ?? []).map(({ id, name }) => ({ id, name })),
      metric: mainQuestion(content)?.type ?? null,
      languages: content.languages,
      n,
      lastAnswer: opens(n) && last ? last.toISOString() : null,
    };
  });
}

/** Every touchpoint at which a form can stand, by name. */
export const formPlaces = (scope: Scope) =>
  scope.tx
    .select({ id: touchpoints.id, name: touchpoints.name })
    .from(touchpoints)
    .where(scope.of(touchpoints))
    .orderBy(asc(touchpoints.name), asc(touchpoints.id));

export type Answer = Awaited<ReturnType<typeof recentAnswers>>[number];

const answerColumns = {
  id: responses.id,
  formId: responses.formId,
  metric: responses.metric,
  score: responses.score,
  answers: responses.answers,
  locale: responses.locale,
  createdAt: responses.createdAt,
};

const aboutAnswer = { touchpointId: touchpoints.id, touchpointName: touchpoints.name };

type Stored = Pick<typeof responses.$inferSelect, 'answers' | 'metric' | 'createdAt'>;

const asAnswer = <Row extends Stored>({ answers, createdAt, ...row }: Row) => ({
  ...row,
  why: Object.values(answers).find((answer) => typeof answer === 'string') ?? null,
  highest: row.metric && SCALES[row.metric].max,
  createdAt: createdAt.toISOString(),
});

/** The latest answers in the workspace, newest first, of the forms among these that have enough of them. */
export async function recentAnswers(scope: Scope, rows: readonly Pick<FormRow, 'id' | 'n'>[], limit = 20) {
  const formIds = rows.filter((form) => opens(form.n)).map((form) => form.id);
  if (formIds.length === 0) return [];
  const found = await scope.tx
    .select({ ...answerColumns, ...aboutAnswer })
    .from(responses)
    .innerJoin(touchpoints, scope.of(touchpoints, eq(touchpoints.id, responses.touchpointId)))
    .where(scope.of(responses, inArray(responses.formId, formIds)))
    .orderBy(desc(responses.createdAt), desc(responses.id))
    .limit(limit);
  return found.map(asAnswer);
}

/** The ten latest answers to each form of a touchpoint, newest first, whether they may be shown or not. */
async function latestByForm(scope: Scope, touchpointId: string) {
  // Ordered as the touchpoint's index is and by nothing else, so that ten are read for each form and not all.
  const latest = scope.tx
    .select(answerColumns)
    .from(responses)
    .where(
      scope.of(responses, eq(responses.touchpointId, formLinks.touchpointId), eq(responses.formId, formLinks.formId)),
    )
    .orderBy(desc(responses.createdAt))
    .limit(10)
    .as('latest');
  const { id, formId, metric, score, answers, locale, createdAt } = latest;
  const found = await scope.tx
    .select({ id, formId, metric, score, answers, locale, createdAt, ...aboutAnswer })
    .from(formLinks)
    .innerJoin(touchpoints, scope.of(touchpoints, eq(touchpoints.id, formLinks.touchpointId)))
    .crossJoinLateral(latest)
    .where(scope.of(formLinks, eq(formLinks.touchpointId, touchpointId)))
    .orderBy(desc(createdAt), desc(id));
  return grouped(found.map(asAnswer), (answer) => answer.formId);
}

export type TouchpointForms = NonNullable<Awaited<ReturnType<typeof touchpointForms>>>;

/**
 * The forms of one touchpoint with link, QR code and latest answers; null for a touchpoint of another workspace.
 * `answers` is null below the privacy floor.
 */
export async function touchpointForms(scope: Scope, touchpointId: string) {
  if (!isUuid(touchpointId)) return null;
  const [[touchpoint], rows, countOf, latest] = await Promise.all([
    scope.tx
      .select({ id: touchpoints.id, name: touchpoints.name })
      .from(touchpoints)
      .where(scope.of(touchpoints, eq(touchpoints.id, touchpointId))),
    selectForms(scope, touchpointId),
    answerCounts(scope),
    latestByForm(scope, touchpointId),
  ]);
  if (!touchpoint) return null;
  return {
    ...touchpoint,
    forms: rows.map(({ draft, published, token, ...form }) => {
      const content = published ?? draft;
      const { n } = countOf(content, touchpointId);
      const [first] = content.questions;
      return {
        ...form,
        metric: mainQuestion(content)?.type ?? null,
        title: first ? said(first.title, content.languages[0] ?? '', content) : form.name,
        language: content.languages[0],
        link: formLink(token),
        qr: qrPath(formLink(token)),
        n,
        answers: opens(n) ? (latest.get(form.id) ?? []) : null,
      };
    }),
  };
}
