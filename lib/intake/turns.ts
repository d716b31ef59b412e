import { isConnectionError, sqlState } from '@/db/client';
import { inWorkspace } from '@/db/scope';
import { findTokens, type LinkTarget } from '@/lib/auth/tenant-tokens';
import { type AskedForm, askedForms } from '@/lib/feedback/queries';
import { type Spent, spentForms } from '@/lib/feedback/quota';
import { log } from '@/lib/log';
import { Gathering } from './gather';
import { Lately } from './lately';
import { inTime } from './reach';
import { stateOf } from './state';
import { type Outcome, type SentAnswer, storeAnswers, storeAtOnce } from './store';

/**
 * One turn of a workspace at a time is cheaper than two in smaller portions, which would wait for each other's roll-ups;
 * several workspaces keep the database busy. A portion is small enough for its statements to be planned once.
 */
const turns = { atOnce: 4, most: 32, longest: 1000 };

const links = new Gathering<string, LinkTarget | null>({
  ...turns,
  work: (_, tokens) => findTokens('form', tokens),
});
/** A form, and why it has no room for one more answer at this moment. */
export type OpenForm = AskedForm & { spent: Spent | null };

const readings = new Gathering<string, OpenForm | null>({
  ...turns,
  work: (workspaceId, ids) =>
    inWorkspace(workspaceId, 'read', async (scope) => {
      const found = await askedForms(
        scope,
        ids.map((linkId) => ({ linkId, versionId: null })),
      );
      const spent = await spentForms(scope, found);
      return found.map((form, at) => form && { ...form, spent: spent[at] ?? null });
    }),
});
/** Where addresses lead; one that was taken back is gone after as long. */
const targets = new Lately<LinkTarget>({ lasts: 5000, most: 5000 });
/** Forms as they are asked now, by link: in the second after a change one may still be shown as it was. */
const current = new Lately<OpenForm>({ lasts: 1000, most: 5000 });
/** Forms as they were asked, by link and version. Whether they still take answers the database says, in the same turn. */
const asked = new Lately<AskedForm>({ lasts: 5000, most: 5000 });
const nameOf = (linkId: string, versionId: string) => `${linkId} ${versionId}`;

/** How the database says that an answer was stored before, a form is closed, or others write the same rows. */
const foreseen = new Set(['23505', '22012', '40P01', '40001']);

async function writeTogether(workspaceId: string, sent: readonly SentAnswer[]): Promise<readonly Outcome[]> {
  const known = sent.map(({ target, submission }) => submission && asked.get(nameOf(target.id, submission.versionId)));
  if (known.every((form) => form && form.quota === null && !form.oncePerLink && stateOf(form) === 'open')) {
    try {
      // Not tried again the same way: whatever it met is in its way again.
      const done = await inWorkspace(workspaceId, 'write', (scope) => storeAtOnce(scope, sent, known), null, 1);
      if (done) return done;
    } catch (error) {
      if (isConnectionError(error)) throw error;
      if (!foreseen.has(sqlState(error) ?? '')) log.fault('intake.at-once', error);
    }
  }
  const outcomes = await inWorkspace(workspaceId, 'write', (scope) => storeAnswers(scope, sent));
  for (const outcome of outcomes)
    if ('form' in outcome) asked.set(nameOf(outcome.form.linkId, outcome.form.versionId), outcome.form);
  return outcomes;
}

const writings = new Gathering<SentAnswer, Outcome>({ ...turns, work: writeTogether });

/** Where a form's address leads; null for one that was never given out. @throws Error when the database takes too long */
export async function targetOf(token: string): Promise<LinkTarget | null> {
  const known = targets.get(token);
  if (known) return known;
  const target = await inTime(links.add('', token));
  if (target) targets.set(token, target);
  return target;
}

/** The form as it is asked now. @throws Error when the database takes too long */
export async function formOf({ workspaceId, id }: LinkTarget): Promise<OpenForm | null> {
  const known = current.get(id);
  if (known) return known;
  const form = await inTime(readings.add(workspaceId, id));
  if (form) current.set(id, form);
  return form;
}

/** What became of an answer, after its commit. @throws Error when the database takes too long: it may be stored yet */
export const stored = (sent: SentAnswer): Promise<Outcome> => inTime(writings.add(sent.target.workspaceId, sent));
