import { eq } from 'drizzle-orm';
import { forms, partialResponses, responses } from '@/db/schema/feedback';
import { isUuid, type Scope } from '@/db/scope';

export type Holdings = { responses: number; partials: number };

/** How many answers a form has at this moment, completed and begun. */
export async function countHoldings(scope: Scope, id: string): Promise<Holdings> {
  const [completed, begun] = await Promise.all([
    scope.tx.$count(responses, scope.of(responses, eq(responses.formId, id))),
    scope.tx.$count(partialResponses, scope.of(partialResponses, eq(partialResponses.formId, id))),
  ]);
  return { responses: completed, partials: begun };
}

/** What would go with a form; null for one of another workspace. */
export async function formHoldings(scope: Scope, id: string): Promise<Holdings | null> {
  if (!isUuid(id)) return null;
  const [form] = await scope.tx
    .select({ id: forms.id })
    .from(forms)
    .where(scope.of(forms, eq(forms.id, id)));
  return form ? countHoldings(scope, id) : null;
}
