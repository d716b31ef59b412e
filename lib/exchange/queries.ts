import { asc, desc, eq, gt } from 'drizzle-orm';
import { importRefusals, imports } from '@/db/schema/exchange';
import { formLinks, forms, formVersions } from '@/db/schema/feedback';
import { touchpoints } from '@/db/schema/touchpoints';
import { workspaces } from '@/db/schema/workspaces';
import { anyOf, isUuid, type Scope } from '@/db/scope';
import { answerCounts } from './reports/answered';

export type ImportRow = typeof imports.$inferSelect;

/** One import; null where the workspace has none with this id. */
export async function findImport(scope: Scope, id: string): Promise<ImportRow | null> {
  if (!isUuid(id)) return null;
  const [found] = await scope.tx
    .select()
    .from(imports)
    .where(scope.of(imports, eq(imports.id, id)));
  return found ?? null;
}

/** The latest imports, newest first. */
export const listImports = (scope: Scope) =>
  scope.tx
    .select({
      id: imports.id,
      name: imports.name,
      status: imports.status,
      rows: imports.rows,
      rowsRefused: imports.rowsRefused,
      answersStored: imports.answersStored,
      createdAt: imports.createdAt,
    })
    .from(imports)
    .where(scope.of(imports))
    .orderBy(desc(imports.createdAt))
    .limit(50);

export type ImportProgress = NonNullable<Awaited<ReturnType<typeof importProgress>>>;

/** How far an import has come; null where the workspace has none with this id. */
export async function importProgress(scope: Scope, id: string) {
  const found = await findImport(scope, id);
  return found && { status: found.status, rows: found.rows, rowsDone: found.rowsDone };
}

/** Rows of a file that are not taken, in the order of the file, after the line `after`. */
export const refusedRows = (scope: Scope, importId: string, after: number, limit: number) =>
  scope.tx
    .select({
      line: importRefusals.line,
      reason: importRefusals.reason,
      column: importRefusals.column,
      value: importRefusals.value,
    })
    .from(importRefusals)
    .where(scope.of(importRefusals, eq(importRefusals.importId, importId), gt(importRefusals.line, after)))
    .orderBy(asc(importRefusals.line))
    .limit(limit);

/** The forms that were ever published, each where it is asked and as it is asked now. */
export const askedAt = (scope: Scope) =>
  scope.tx
    .select({
      linkId: formLinks.id,
      formId: forms.id,
      name: forms.name,
      touchpointId: touchpoints.id,
      touchpointName: touchpoints.name,
      versionId: formVersions.id,
      content: formVersions.content,
    })
    .from(formLinks)
    .innerJoin(forms, scope.of(forms, eq(forms.id, formLinks.formId)))
    .innerJoin(touchpoints, scope.of(touchpoints, eq(touchpoints.id, formLinks.touchpointId)))
    .innerJoin(formVersions, scope.of(formVersions, eq(formVersions.id, forms.currentVersionId)))
    .where(scope.of(formLinks))
    .orderBy(asc(touchpoints.name), asc(forms.name), asc(formLinks.id));
export type AskedAt = Awaited<ReturnType<typeof askedAt>>[number];

/** Versions of forms by their id, as they were asked. */
export const versionsOf = (scope: Scope, versionIds: readonly string[]) =>
  scope.tx
    .select({ versionId: formVersions.id, id: formVersions.formId, content: formVersions.content })
    .from(formVersions)
    .where(scope.of(formVersions, anyOf(formVersions.id, versionIds)));

/** The time zone of the scope's workspace. */
export async function timeZoneOf(scope: Scope): Promise<string> {
  const [found] = await scope.tx
    .select({ timeZone: workspaces.timeZone })
    .from(workspaces)
    .where(eq(workspaces.id, scope.workspaceId));
  return found?.timeZone ?? 'UTC';
}

/** What can be exported: forms and touchpoints with their completed answers, by name. */
export async function exportable(scope: Scope) {
  const [counts, formNames, touchpointNames] = await Promise.all([
    answerCounts(scope),
    scope.tx.select({ id: forms.id, name: forms.name }).from(forms).where(scope.of(forms)).orderBy(asc(forms.name)),
    scope.tx
      .select({ id: touchpoints.id, name: touchpoints.name })
      .from(touchpoints)
      .where(scope.of(touchpoints))
      .orderBy(asc(touchpoints.name)),
  ]);
  const sum = (key: 'formId' | 'touchpointId', id: string) =>
    counts.filter((one) => one[key] === id).reduce((n, one) => n + one.n, 0);
  return {
    forms: formNames.map((form) => ({ ...form, n: sum('formId', form.id) })).filter(({ n }) => n > 0),
    touchpoints: touchpointNames.map((one) => ({ ...one, n: sum('touchpointId', one.id) })).filter(({ n }) => n > 0),
  };
}
