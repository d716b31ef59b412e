import { createServer, type IncomingHttpHeaders, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gunzipSync } from 'node:zlib';
import { eq } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { closeDatabase } from '@/db/client';
import { forms, responses, scoreRollups, scoresCounted } from '@/db/schema/feedback';
import { touchpoints } from '@/db/schema/touchpoints';
import { workspaces } from '@/db/schema/workspaces';
import { inWorkspace } from '@/db/scope';
import { trustAddresses } from '@/lib/auth/address';
import { createForm } from '@/lib/feedback/mutations';
import { defaultWordings } from '@/lib/feedback/wordings';
import { answersForm } from './listener';

const server = createServer((asked, answer) => {
  if (!answersForm(asked, answer)) answer.writeHead(418).end();
});
const workspaceId = uuidv7();
let token = '';
trustAddresses();

const mintForm = (name: string) =>
  inWorkspace(workspaceId, 'write', async (scope) => {
    const touchpoint = { id: uuidv7(), name };
    await scope.tx.insert(touchpoints).values(scope.row(touchpoint));
    return createForm(scope, { touchpointId: touchpoint.id, metric: 'nps', wordings: defaultWordings.nps });
  });

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const row = { id: workspaceId, slug: workspaceId, name: 'Listening', timeZone: 'Europe/Amsterdam' };
  await inWorkspace(workspaceId, 'write', (scope) => scope.tx.insert(workspaces).values({ ...row, locale: 'en' }));
  ({ token } = await mintForm('Parcel'));
});
afterAll(async () => {
  server.close();
  await closeDatabase();
});

type Asked = { method?: string; headers?: Record<string, string>; body?: string };

/** What comes back over the wire, to the byte. */
const ask = (path: string, { method = 'GET', headers = {}, body }: Asked = {}) =>
  new Promise<{ status?: number; headers: IncomingHttpHeaders; body: Buffer }>((resolve, reject) => {
    const { port } = server.address() as AddressInfo;
    const asked = request({ host: '127.0.0.1', port, path, method, headers }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk) => chunks.push(chunk));
      answer.on('end', () =>
        resolve({ status: answer.statusCode, headers: answer.headers, body: Buffer.concat(chunks) }),
      );
    });
    asked.on('error', reject);
    asked.end(body);
  });

const submissionIn = (page: string) => /name="submission" value="([^"]+)"/.exec(page)?.[1] ?? '';
const urlencoded = { 'content-type': 'application/x-www-form-urlencoded' };

it('packs a page for who can unpack it, with a submission of its own each time', async () => {
  const plain = await ask(`/f/${token}`);
  const packed = await Promise.all(
    [1, 2].map(() => ask(`/f/${token}`, { headers: { 'accept-encoding': 'br, gzip' } })),
  );
  const pages = [plain.body.toString(), ...packed.map(({ body }) => gunzipSync(body).toString())];
  expect(plain.headers['content-encoding']).toBeUndefined();
  expect(packed.map(({ headers }) => headers['content-encoding'])).toEqual(['gzip', 'gzip']);
  expect(String(plain.headers.vary).toLowerCase()).toContain('accept-encoding');
  expect(new Set(pages.map((page) => page.replace(submissionIn(page), '')))).toHaveLength(1);
  expect(new Set(pages.map(submissionIn))).toHaveLength(3);
  for (const { status, headers, body } of [plain, ...packed]) {
    expect(status).toBe(200);
    expect(headers['content-length']).toBe(String(body.length));
    expect(headers['x-content-type-options']).toBe('nosniff');
  }
});

it('says the head alone where that is asked, and leaves what is no form of a browser to others', async () => {
  const head = await ask(`/f/${token}`, { method: 'HEAD' });
  expect([head.status, head.body.length]).toEqual([200, 0]);
  expect(Number(head.headers['content-length'])).toBeGreaterThan(1000);
  const others: [string, Asked?][] = [
    ['/'],
    ['/f/'],
    [`/f/${token}/more`],
    [`/f/${token}`, { method: 'DELETE' }],
    [`/f/${token}`, { method: 'POST', headers: { ...urlencoded, 'transfer-encoding': 'chunked' }, body: 'a=b' }],
  ];
  for (const [path, asked] of others) expect((await ask(path, asked)).status).toBe(418);
  expect((await ask('/f/nowhere')).status).toBe(404);
});

it('answers a body that is too large after letting it come, and reads no further than that', async () => {
  const large = await ask(`/f/${token}`, { method: 'POST', headers: urlencoded, body: `a=${'x'.repeat(300_000)}` });
  expect(large.status).toBe(413);
  const huge = await ask(`/f/${token}`, {
    method: 'POST',
    headers: { ...urlencoded, 'content-length': String(1e9) },
    body: 'a',
  }).catch((error: NodeJS.ErrnoException) => error.code);
  expect(huge === 'ECONNRESET' || (typeof huge === 'object' && huge.status === 413)).toBe(true);
});

it('believes no address that a request names of itself where no proxy of ours stands before', async () => {
  const headers = { ...urlencoded, 'x-forwarded-for': '198.51.100.9' };
  const sent = () => ask(`/f/${token}`, { method: 'POST', headers, body: 'submission=' });
  const statuses = (await Promise.all(Array.from({ length: 80 }, sent))).map(({ status }) => status);
  // All of them come from this very machine, which has no pace of its own.
  expect(new Set(statuses)).toEqual(new Set([422]));
});

type Form = Awaited<ReturnType<typeof mintForm>>;

/** A hundred answers that are under way together, and what each was told. */
async function hundred(form: Form, submissions: readonly string[]) {
  const [score = ''] = form.content.questions.map(({ id }) => id);
  const answers = await Promise.all(
    Array.from({ length: 100 }, (_, at) => {
      const fields = { submission: submissions[at % submissions.length] ?? '', lang: 'en', [score]: `${at % 11}` };
      const body = `${new URLSearchParams(fields)}`;
      return ask(`/f/${form.token}?answer`, { method: 'POST', headers: urlencoded, body });
    }),
  );
  const told = answers.map(({ status, headers }) => /thanks=\w+/.exec(headers.location ?? '')?.[0] ?? `${status}`);
  return (what: string) => told.filter((one) => one === what).length;
}

const pageOf = async (form: Form) => submissionIn((await ask(`/f/${form.token}`)).body.toString());

/** Responses to a form, and how many of them the roll-ups count. */
const stored = ({ id }: Form) =>
  inWorkspace(workspaceId, 'read', async (scope) => {
    const rows = await scope.tx.$count(responses, scope.of(responses, eq(responses.formId, id)));
    const counts = await scope.tx
      .select({ n: scoresCounted })
      .from(scoreRollups)
      .where(scope.of(scoreRollups, eq(scoreRollups.formId, id)));
    return [rows, counts.reduce((sum, { n }) => sum + Number(n), 0)];
  });

it('stores once what is sent a hundred times at once', async () => {
  const form = await mintForm('Impatience');
  const told = await hundred(form, [await pageOf(form)]);
  expect([told('thanks=recorded'), told('thanks=already')]).toEqual([1, 99]);
  expect(await stored(form)).toEqual([1, 1]);
});

it('takes as many of a hundred at once as there is room for, and tells the others so', async () => {
  const [form, quota] = [await mintForm('Queue'), 7];
  const submissions = await Promise.all(Array.from({ length: 100 }, () => pageOf(form)));
  await inWorkspace(workspaceId, 'write', (scope) =>
    scope.tx
      .update(forms)
      .set({ quota })
      .where(scope.of(forms, eq(forms.id, form.id))),
  );
  const told = await hundred(form, submissions);
  expect([told('thanks=recorded'), told('410')]).toEqual([quota, 100 - quota]);
  expect(await stored(form)).toEqual([quota, quota]);
});
