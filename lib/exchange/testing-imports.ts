import { spawn } from 'node:child_process';
import { responses, scoreRollups } from '@/db/schema/feedback';
import type { Scope } from '@/db/scope';
import { dayIn } from '@/lib/insights/day';
import { advanceImport } from './jobs';
import { goNoFurther, mapImport, startImport } from './mutations';
import { uploadImport } from './posts';
import { findImport, refusedRows } from './queries';
import { targetCode } from './targets';
import type { mintEverything } from './testing';

type Minted = Awaited<ReturnType<typeof mintEverything>>;
/** Goes on with an import as a server does, in a process of its own, whose connections have its name. */
export const elsewhere = (given: object, name: string) => {
  const script = `import('./lib/exchange/apart.ts').then((apart) => apart.advanceApart(${JSON.stringify(given)}))`;
  const flags = ['--import', 'tsx', '--conditions', 'react-server', '-e', script];
  return spawn(process.execPath, flags, { stdio: 'ignore', env: { ...process.env, PGAPPNAME: name } });
};

type How = Partial<Omit<Parameters<typeof mapImport>[1], 'id' | 'columns'>>;

/** Imports into a form of everything. */
export function importsInto({ workspace, questions, form, places }: Minted) {
  const upload = async (file: string | Uint8Array) => {
    const body = typeof file === 'string' ? new TextEncoder().encode(file) : file;
    const headers = { 'x-file-name': 'past.csv' };
    const init = { method: 'POST', body: body as BodyInit, headers };
    return (await uploadImport(workspace, new Request('http://127.0.0.1/', init))).id;
  };
  const facts = async (id: string) => {
    const found = await workspace.read((scope) => findImport(scope, id));
    if (!found) throw new Error('There is no such import');
    return found;
  };
  const advance = (importId: string) => advanceImport({ workspaceId: workspace.id, importId });
  /** A server that works on the same database has another place for files: it is not to take the job. */
  const unattended = (id: string, work: (scope: Scope) => Promise<unknown>) =>
    workspace.write(async (scope) => {
      await work(scope);
      await goNoFurther(scope, id);
    });
  const map = async (id: string, columns: string[], how: How = {}) => {
    const usual = { dateFormat: 'dmy' as const, timeZone: 'Europe/Amsterdam', language: 'nl', notApplicable: 'n.v.t.' };
    await unattended(id, (scope) => mapImport(scope, { id, columns, ...usual, ...how }));
  };
  const check = async (id: string, columns: string[], how: How = {}) => {
    await map(id, columns, how);
    await advance(id);
    return facts(id);
  };
  const start = (id: string) => unattended(id, (scope) => startImport(scope, { id }));
  const carryOut = async (id: string) => {
    await start(id);
    await advance(id);
    return facts(id);
  };
  const code = (question: keyof typeof questions, part = '', place: number | null = 0) =>
    targetCode({
      formId: form.id,
      touchpointId: place === null ? '' : (places[place]?.id ?? ''),
      questionId: questions[question].id,
      part,
    });
  const refused = (id: string) => workspace.read((scope) => refusedRows(scope, id, 0, 1000));
  const stored = () =>
    workspace.read((scope) =>
      scope.tx.select().from(responses).where(scope.of(responses)).orderBy(responses.createdAt),
    );
  /** The scores in the roll-ups by touchpoint, day and score, and a recount of them from the answers. */
  const counted = async () => {
    const rows = await workspace.read((scope) => scope.tx.select().from(scoreRollups).where(scope.of(scoreRollups)));
    const rolledUp = new Map<string, number>();
    for (const row of rows) {
      for (const [name, value] of Object.entries(row)) {
        if (!/^c\d/.test(name) || value === 0) continue;
        rolledUp.set(`${row.touchpointId} ${row.day} ${name}`, Number(value));
      }
    }
    const recounted = new Map<string, number>();
    for (const { touchpointId, createdAt, score } of await stored()) {
      if (score === null) continue;
      const key = `${touchpointId} ${dayIn('Europe/Amsterdam', createdAt)} c${score}`;
      recounted.set(key, (recounted.get(key) ?? 0) + 1);
    }
    return { scores: [...rolledUp.values()].reduce((n, one) => n + one, 0), rolledUp, recounted };
  };
  return { upload, facts, advance, start, map, check, carryOut, code, refused, stored, counted };
}
