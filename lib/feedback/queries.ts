import { asc, desc, eq, inArray, max, or, sql } from 'drizzle-orm';
import { type FormContent, forms, formVersions, responses, scoreRollups, scoresCounted } from '@/db/schema/feedback';
import { touchpoints } from '@/db/schema/touchpoints';
import { anyOf, isUuid, type Scope } from '@/db/scope';
import { grouped } from '@/lib/grouping';
import { locales } from '@/lib/i18n/locales';
import { disclosure } from '@/lib/insights/statistics/disclosure';
import { type Metric, SCALES } from '@/lib/insights/statistics/histogram';
import { formLink, qrPath } from './links';
import { defaultWordings } from './wordings';

/** A form as a customer sees it: one version of what it asks. */
export type AskedForm = {
  id: string;
  touchpointId: string;
  metric: Metric;
  status: 'open' | 'closed';
  versionId: string;
  wordings: FormContent['wordings'];
};

type WantedForm = { formId: string; versionId: string | null };

/**
 * Forms, in the order given, each with the version that a customer had on the screen, else with the one that is asked now.
 * @returns null for a form that does not exist in this workspace
 */
export async function askedForms(scope: Scope, wanted: readonly WantedForm[]): Promise<(AskedForm | null)[]> {
  const distinct = <T>(list: readonly (T | null)[]) => [...new Set(list)].filter((one): one is T => one !== null);
  const rows = await scope.tx
    .select({
      id: forms.id,
      touchpointId: forms.touchpointId,
      metric: forms.metric,
      status: forms.status,
      currentVersionId: forms.currentVersionId,
      versionId: formVersions.id,
      content: formVersions.content,
    })
    .from(forms)
    .innerJoin(formVersions, scope.of(formVersions, eq(formVersions.formId, forms.id)))
    .where(
      scope.of(
        forms,
        anyOf(forms.id, distinct(wanted.map(({ formId }) => formId))),
        or(
          eq(formVersions.id, forms.currentVersionId),
          anyOf(formVersions.id, distinct(wanted.map(({ versionId }) => versionId))),
        ),
      ),
    );
  const known = new Map<string, AskedForm>();
  for (const { content, currentVersionId, ...row } of rows) {
    const form = { ...row, wordings: content.wordings };
    known.set(`${row.id} ${row.versionId}`, form);
    if (row.versionId === currentVersionId) known.set(row.id, form);
  }
  return wanted.map(({ formId, versionId }) => known.get(`${formId} ${versionId}`) ?? known.get(formId) ?? null);
}

/** Which of these submissions are stored already. */
export async function recordedAmong(
  scope: Scope,
  submissions: readonly { formId: string; submissionId: string }[],
): Promise<Set<string>> {
  if (submissions.length === 0) return new Set();
  const each = <K extends 'formId' | 'submissionId'>(key: K) => [...new Set(submissions.map((one) => one[key]))];
  const found = await scope.tx
    .select({ id: responses.submissionId })
    .from(responses)
    .where(
      scope.of(
        responses,
        inArray(responses.formId, each('formId')),
        inArray(responses.submissionId, each('submissionId')),
      ),
    );
  return new Set(found.map(({ id }) => id));
}

/** Scored answers of each form, and the workspace's day of the last one: from the roll-ups, so growing data costs nothing. */
async function answerCounts(scope: Scope, touchpointId?: string) {
  const rows = await scope.tx
    .select({ formId: scoreRollups.formId, n: sql<string>`sum(${scoresCounted})`, lastDay: max(scoreRollups.day) })
    .from(scoreRollups)
    .where(scope.of(scoreRollups, touchpointId ? eq(scoreRollups.touchpointId, touchpointId) : undefined))
    .groupBy(scoreRollups.formId);
  return new Map(rows.map(({ formId, n, lastDay }) => [formId, { n: Number(n), lastDay }]));
}

const formColumns = {
  id: forms.id,
  touchpointId: forms.touchpointId,
  touchpointName: touchpoints.name,
  metric: forms.metric,
  status: forms.status,
  token: forms.token,
  versionId: formVersions.id,
  content: formVersions.content,
};

const selectForms = (scope: Scope, touchpointId?: string) =>
  scope.tx
    .select(formColumns)
    .from(forms)
    .innerJoin(touchpoints, scope.of(touchpoints, eq(touchpoints.id, forms.touchpointId)))
    .innerJoin(formVersions, scope.of(formVersions, eq(formVersions.id, forms.currentVersionId)))
    .where(scope.of(forms, touchpointId ? eq(forms.touchpointId, touchpointId) : undefined))
    .orderBy(asc(touchpoints.name), asc(forms.id));

/** Whether what single customers said may be shown: nothing about people below five answers. */
const opens = (n: number): boolean => disclosure(n) !== 'hidden';

export type FormRow = Awaited<ReturnType<typeof formList>>[number];

/**
 * Every form of the workspace by touchpoint. `n` counts scored answers; `lastDay` is a day of the workspace's time zone,
 * null below the privacy floor.
 */
export async function formList(scope: Scope) {
  const [rows, counts] = await Promise.all([selectForms(scope), answerCounts(scope)]);
  return rows.map(({ content, token, ...form }) => {
    const { n, lastDay } = counts.get(form.id) ?? { n: 0, lastDay: null };
    return {
      ...form,
      link: formLink(token),
      languages: locales.filter((locale) => content.wordings[locale]),
      n,
      lastDay: opens(n) ? lastDay : null,
    };
  });
}

export type Answer = Awaited<ReturnType<typeof recentAnswers>>[number];

const answerColumns = {
  id: responses.id,
  formId: responses.formId,
  score: responses.score,
  answers: responses.answers,
  locale: responses.locale,
  createdAt: responses.createdAt,
};

const aboutAnswer = { touchpointId: touchpoints.id, touchpointName: touchpoints.name, metric: forms.metric };

type Stored = Pick<typeof responses.$inferSelect, 'answers' | 'createdAt'> & { metric: Metric };

const asAnswer = <Row extends Stored>({ answers, createdAt, metric, ...row }: Row) => ({
  ...row,
  metric,
  why: answers.why ?? null,
  highest: SCALES[metric].max,
  createdAt: createdAt.toISOString(),
});

/** The latest answers in the workspace, newest first, of the forms among these that have enough of them. */
export async function recentAnswers(scope: Scope, rows: readonly FormRow[], limit = 20) {
  const formIds = rows.filter((form) => opens(form.n)).map((form) => form.id);
  if (formIds.length === 0) return [];
  const found = await scope.tx
    .select({ ...answerColumns, ...aboutAnswer })
    .from(responses)
    .innerJoin(forms, scope.of(forms, eq(forms.id, responses.formId)))
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
    .where(scope.of(responses, eq(responses.touchpointId, forms.touchpointId), eq(responses.formId, forms.id)))
    .orderBy(desc(responses.createdAt))
    .limit(10)
    .as('latest');
  const { id, formId, score, answers, locale, createdAt } = latest;
  const found = await scope.tx
    .select({ id, formId, score, answers, locale, createdAt, ...aboutAnswer })
    .from(forms)
    .innerJoin(touchpoints, scope.of(touchpoints, eq(touchpoints.id, forms.touchpointId)))
    .crossJoinLateral(latest)
    .where(scope.of(forms, eq(forms.touchpointId, touchpointId)))
    .orderBy(desc(createdAt), desc(id));
  return grouped(found.map(asAnswer), (answer) => answer.formId);
}

export type TouchpointForms = NonNullable<Awaited<ReturnType<typeof touchpointForms>>>;

/**
 * The forms of one touchpoint with link, QR code, wording and latest answers; null for a touchpoint of another workspace.
 * `answers` is null below the privacy floor.
 */
export async function touchpointForms(scope: Scope, touchpointId: string) {
  if (!isUuid(touchpointId)) return null;
  const [[touchpoint], rows, counts, latest] = await Promise.all([
    scope.tx
      .select({ id: touchpoints.id, name: touchpoints.name })
      .from(touchpoints)
      .where(scope.of(touchpoints, eq(touchpoints.id, touchpointId))),
    selectForms(scope, touchpointId),
    answerCounts(scope, touchpointId),
    latestByForm(scope, touchpointId),
  ]);
  if (!touchpoint) return null;
  return {
    ...touchpoint,
    forms: rows.map(({ content, token, touchpointName: _, ...form }) => {
      const n = counts.get(form.id)?.n ?? 0;
      return {
        ...form,
        link: formLink(token),
        qr: qrPath(formLink(token)),
        wordings: content.wordings,
        usualWordings: defaultWordings[form.metric],
        n,
        answers: opens(n) ? (latest.get(form.id) ?? []) : null,
      };
    }),
  };
}
