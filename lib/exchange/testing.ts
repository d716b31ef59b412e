import { inflateRawSync } from 'node:zlib';
import { v7 as uuidv7 } from 'uuid';
import type { FormContent, Question } from '@/db/schema/form-content';
import { touchpoints } from '@/db/schema/touchpoints';
import { inWorkspace, type Scope } from '@/db/scope';
import { mintWorkspace } from '@/db/testing';
import type { Workspace } from '@/lib/auth/workspace';
import { standardContent } from '@/lib/feedback/content/standard';
import { createDraft, publishForm } from '@/lib/feedback/mutations';

const say = (en: string) => ({ en });
const asked = (title: string) => ({
  ...{ id: uuidv7(), title: say(title), help: {}, show: null, jumps: [] },
  ...{ required: false, notApplicable: true },
});
const choices = (...labels: string[]) => labels.map((label) => ({ id: uuidv7(), label: say(label) }));

/** One question of each kind, by name. */
export function everyQuestion() {
  const scale = { low: {}, high: {}, touchpointId: null, series: 0 };
  return {
    score: { ...asked('Recommend?'), ...scale, type: 'nps' },
    single: { ...asked('Channel?'), type: 'single', choices: choices('Web', 'Shop, in town'), other: true },
    multiple: { ...asked('Liked?'), type: 'multiple', choices: choices('Price', 'Speed, mostly'), other: true },
    ranking: { ...asked('Order?'), type: 'ranking', choices: choices('A', 'B', 'C') },
    matrix: { ...asked('Staff'), type: 'matrix', rows: choices('Kind', 'Quick'), choices: choices('Good', 'Bad') },
    number: { ...asked('How many?'), type: 'number', min: -10, max: 10 },
    date: { ...asked('When?'), type: 'date' },
    text: { ...asked('Why?'), type: 'long-text' },
    contact: { ...asked('You'), type: 'contact', fields: ['name', 'email'] },
    consent: { ...asked('Agree?'), type: 'consent' },
  } satisfies Record<string, Question>;
}
export type Asked = ReturnType<typeof everyQuestion>;

/** What a request is let in with. */
export const letIn = (id: string, ownerId: string) =>
  ({
    ...{ id, timeZone: 'Europe/Amsterdam' },
    read: <T>(work: (scope: Scope) => Promise<T>) => inWorkspace(id, 'read', work, ownerId),
    write: <T>(work: (scope: Scope) => Promise<T>) => inWorkspace(id, 'write', work, ownerId),
  }) as Workspace;

/** A published form of every kind of question at touchpoints of these names, in a workspace of its own. */
export async function mintEverything(...names: string[]) {
  const { id, ownerId } = await mintWorkspace();
  const workspace = letIn(id, ownerId);
  const questions = everyQuestion();
  const content: FormContent = { ...standardContent('nps', { en: { ...words } }), questions: Object.values(questions) };
  const places = names.map((name) => ({ id: uuidv7(), name }));
  const form = await workspace.write(async (scope) => {
    await scope.tx.insert(touchpoints).values(scope.rows(places));
    const touchpointIds = places.map((place) => place.id);
    const { id: formId } = await createDraft(scope, { name: 'Everything', content, touchpointIds });
    const published = await publishForm(scope, { id: formId, revision: 0 });
    return { id: formId, versionId: published.versionId, content: published.content };
  });
  return { workspace, questions, form, places };
}

const words = { question: 'Q', lowLabel: 'low', highLabel: 'high', why: 'Why', thanks: 'Thanks' };

/** The parts of an archive as text, by their list at its end. */
export function unzipped(archive: Buffer): Map<string, string> {
  const parts = new Map<string, string>();
  const end = archive.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  let at = archive.readUInt32LE(end + 16);
  for (let count = archive.readUInt16LE(end + 10); count > 0; count -= 1) {
    const [method, packed] = [archive.readUInt16LE(at + 10), archive.readUInt32LE(at + 20)];
    const [name, extra, comment] = [28, 30, 32].map((field) => archive.readUInt16LE(at + field)) as [
      number,
      number,
      number,
    ];
    const local = archive.readUInt32LE(at + 42);
    const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
    const bytes = archive.subarray(start, start + packed);
    parts.set(
      archive.toString('utf8', at + 46, at + 46 + name),
      (method ? inflateRawSync(bytes) : bytes).toString('utf8'),
    );
    at += 46 + name + extra + comment;
  }
  return parts;
}
