import { eq, inArray } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import { notes } from '@/db/schema/journeys';
import { personas } from '@/db/schema/personas';
import { touchpoints } from '@/db/schema/touchpoints';
import { auditEntries } from '@/db/schema/workspaces';
import type { Scope } from '@/db/scope';
import { standardAnswers } from '@/lib/feedback/content/standard';
import { createForm } from '@/lib/feedback/mutations';
import { type NewResponse, recordResponses } from '@/lib/feedback/recording';
import { defaultWordings } from '@/lib/feedback/wordings';
import { shoeShopTouchpoints } from '@/lib/journeys/templates/shoe-shop/touchpoints';
import { answers } from './answers';
import { sayAims, sayGrounds } from './knowing';
import { IMPROVED, SPAN } from './moments';
import { type Plan, plans } from './plans';
import { questions } from './questions';

const done = 'demo.furnish';
const DAY = 86_400_000;
const daysBefore = (now: Date, days: number) => new Date(now.getTime() - days * DAY);

/** Forms with half a year of answers, and what the team knows by now. Once: what is deleted later stays deleted. */
export async function furnish(scope: Scope, timeZone: string, now: Date): Promise<void> {
  const [before] = await scope.tx
    .select({ id: auditEntries.id })
    .from(auditEntries)
    .where(scope.of(auditEntries, eq(auditEntries.action, done)));
  if (before) return;
  await markResearched(scope, daysBefore(now, SPAN));
  await sayGrounds(scope, now);
  await sayAims(scope);
  const rows: NewResponse[] = [];
  const named = await touchpointsByName(scope);
  for (const [index, plan] of plans.entries()) {
    const touchpointId = named.get(shoeShopTouchpoints[plan.touchpoint].name.en);
    if (touchpointId) rows.push(...(await ask(scope, plan, touchpointId, now, index)));
  }
  await recordResponses(scope, timeZone, rows);
  await tellOfReturns(scope, daysBefore(now, IMPROVED));
  await scope.tx.insert(auditEntries).values(scope.row({ id: uuidv7(), action: done, detail: {} }));
}

/** Interviews came before the map: personas and pain points rest on them, ideas do not yet. */
async function markResearched(scope: Scope, since: Date): Promise<void> {
  const evidence = { evidence: 'researched' as const, evidenceSince: since };
  await scope.tx.update(personas).set(evidence).where(scope.of(personas));
  await scope.tx
    .update(notes)
    .set(evidence)
    .where(scope.of(notes, eq(notes.kind, 'pain-points')));
}

async function touchpointsByName(scope: Scope): Promise<Map<string, string>> {
  const all = await scope.tx
    .select({ id: touchpoints.id, name: touchpoints.name })
    .from(touchpoints)
    .where(scope.of(touchpoints));
  return new Map(all.map(({ id, name }) => [name, id]));
}

async function ask(scope: Scope, plan: Plan, touchpointId: string, now: Date, seed: number): Promise<NewResponse[]> {
  const standard = defaultWordings[plan.metric];
  const asked = questions[plan.touchpoint];
  const wordings = {
    en: { ...standard.en, ...(asked ? { question: asked.en } : {}) },
    nl: { ...standard.nl, ...(asked ? { question: asked.nl } : {}) },
  };
  const form = await createForm(scope, { touchpointId, metric: plan.metric, wordings });
  const start = daysBefore(now, plan.days ?? SPAN);
  await scope.tx
    .update(touchpoints)
    .set({ evidence: 'measured', evidenceSince: start })
    .where(scope.of(touchpoints, eq(touchpoints.id, touchpointId)));
  return answers(plan, now, seed).map(({ score, why, ...answer }) => ({
    ...answer,
    form,
    answers: standardAnswers(form.content, score, why),
  }));
}

/** What changed, where a reader of the map looks for it. */
async function tellOfReturns(scope: Scope, since: Date): Promise<void> {
  const day = new Intl.DateTimeFormat('en', { dateStyle: 'long', timeZone: 'UTC' }).format(since);
  const changed = (['returnsPage', 'faqs', 'returnLabel'] as const).map((key) => shoeShopTouchpoints[key].name.en);
  const description = `Since ${day}: return instructions on one page, and a code on the phone in place of a printed label.`;
  await scope.tx
    .update(touchpoints)
    .set({ description })
    .where(scope.of(touchpoints, inArray(touchpoints.name, changed)));
}
