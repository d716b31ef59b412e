import { count } from 'drizzle-orm';
import { forms, responses } from '@/db/schema/feedback';
import { anyOf, type Scope } from '@/db/scope';
import type { AskedForm } from './queries';

/** Why there is no room for one more answer: the form has as many as it takes, or the link has its one. */
export type Spent = 'full' | 'used';

type Limited = Pick<AskedForm, 'id' | 'touchpointId' | 'quota' | 'oncePerLink'>;

const isLimited = ({ quota, oncePerLink }: Limited): boolean => quota !== null || oncePerLink;
const idsOf = (given: readonly Limited[]) => [...new Set(given.filter(isLimited).map(({ id }) => id))];

/** How many answers forms have, all in all and by each of their links. */
async function answersOf(scope: Scope, formIds: readonly string[]): Promise<Map<string, number>> {
  const rows = await scope.tx
    .select({ formId: responses.formId, touchpointId: responses.touchpointId, n: count() })
    .from(responses)
    .where(scope.of(responses, anyOf(responses.formId, formIds)))
    .groupBy(responses.formId, responses.touchpointId);
  const counts = new Map<string, number>();
  for (const { formId, touchpointId, n } of rows) {
    counts.set(formId, (counts.get(formId) ?? 0) + n);
    counts.set(linkOf({ id: formId, touchpointId }), n);
  }
  return counts;
}

/** A form stands at a touchpoint by one link. */
const linkOf = ({ id, touchpointId }: Pick<Limited, 'id' | 'touchpointId'>) => `${id} ${touchpointId}`;

function spent(form: Limited, counts: ReadonlyMap<string, number>): Spent | null {
  if (form.oncePerLink && (counts.get(linkOf(form)) ?? 0) > 0) return 'used';
  return form.quota !== null && (counts.get(form.id) ?? 0) >= form.quota ? 'full' : null;
}

/** Why each of these forms takes no more answers at this moment, in their order; null for one that has room. */
export async function spentForms(scope: Scope, given: readonly (Limited | null)[]): Promise<(Spent | null)[]> {
  const ids = idsOf(given.filter((form) => form !== null));
  const counts = ids.length > 0 ? await answersOf(scope, ids) : new Map<string, number>();
  return given.map((form) => form && spent(form, counts));
}

/**
 * How many answers forms still take. Those with a limit are locked until the transaction ends, so that of many who answer
 * at once no more get in than there is room for.
 */
export async function lockRoom(scope: Scope, given: readonly Limited[]) {
  const ids = idsOf(given);
  const limits = new Map<string, Pick<Limited, 'quota' | 'oncePerLink'>>();
  let counts = new Map<string, number>();
  if (ids.length > 0) {
    const limited = await scope.tx
      .select({ id: forms.id, quota: forms.quota, oncePerLink: forms.oncePerLink })
      .from(forms)
      .where(scope.of(forms, anyOf(forms.id, ids)))
      .orderBy(forms.id)
      .for('update');
    for (const { id, ...limit } of limited) limits.set(id, limit);
    // After the lock: whoever held it has stored by now.
    counts = await answersOf(scope, ids);
  }
  const taken = new Set<string>();
  return {
    /** Takes room for one more, where there is some; the same submission takes room once. @returns why there is none, else null */
    take(form: Limited, submissionId: string): Spent | null {
      const limit = limits.get(form.id);
      if (!limit || taken.has(submissionId)) return null;
      const reason = spent({ ...form, ...limit }, counts);
      if (reason) return reason;
      for (const name of [form.id, linkOf(form)]) counts.set(name, (counts.get(name) ?? 0) + 1);
      taken.add(submissionId);
      return null;
    },
  };
}
