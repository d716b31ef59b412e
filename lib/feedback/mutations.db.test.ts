import { eq } from 'drizzle-orm';
import { v4 as uuidv4, v7 as uuidv7 } from 'uuid';
import { afterAll, describe, expect, it } from 'vitest';
import { closeDatabase } from '@/db/client';
import { responses, scoreRollups } from '@/db/schema/feedback';
import { touchpoints } from '@/db/schema/touchpoints';
import { tokens, workspaces } from '@/db/schema/workspaces';
import { inWorkspace } from '@/db/scope';
import { system } from '@/db/system';
import { hashToken } from '@/lib/auth/tokens';
import { Refusal } from '@/lib/errors';
import type { Metric } from '@/lib/insights/statistics/histogram';
import { standardAnswers } from './content/standard';
import { createForm } from './mutations';
import { type NewResponse, recordResponses } from './recording';
import { defaultWordings } from './wordings';

afterAll(closeDatabase);

async function mintForm(metric: Metric = 'nps') {
  const workspaceId = uuidv7();
  const touchpointId = uuidv7();
  const form = await inWorkspace(workspaceId, 'write', async (scope) => {
    await scope.tx
      .insert(workspaces)
      .values({ id: workspaceId, slug: workspaceId, name: 'Feedback', locale: 'en', timeZone: 'UTC' });
    await scope.tx.insert(touchpoints).values(scope.row({ id: touchpointId, name: 'Hotline' }));
    return createForm(scope, { touchpointId, metric, wordings: defaultWordings[metric] });
  });
  type Given = Partial<NewResponse> & { score?: number | null; why?: string };
  const answer = ({ score = 7, why, ...given }: Given = {}): NewResponse => ({
    form,
    submissionId: uuidv7(),
    locale: 'en',
    answers: standardAnswers(form.content, score, why),
    ...given,
  });
  const record = (answers: NewResponse[], timeZone = 'UTC') =>
    inWorkspace(workspaceId, 'write', (scope) => recordResponses(scope, timeZone, answers));
  const stored = () =>
    inWorkspace(workspaceId, 'read', (scope) => scope.tx.select().from(responses).where(scope.of(responses)));
  const rollups = () =>
    inWorkspace(workspaceId, 'read', (scope) =>
      scope.tx.select().from(scoreRollups).where(scope.of(scoreRollups)).orderBy(scoreRollups.day),
    );
  return { workspaceId, touchpointId, form, answer, record, stored, rollups };
}

describe('a form', () => {
  it('is found by the hash of its address, which is not in the look-up table itself', async () => {
    const { form, workspaceId } = await mintForm();
    expect(form.token).toMatch(/^[0-9A-Za-z]{22}$/);
    const rows = await system().select().from(tokens).where(eq(tokens.workspaceId, workspaceId));
    expect(rows).toEqual([
      { tokenHash: hashToken(form.token), kind: 'form', workspaceId, targetId: expect.any(String) },
    ]);
  });

  it('is refused at a touchpoint of another workspace as at one that does not exist', async () => {
    const [mine, theirs] = [await mintForm(), await mintForm()];
    for (const touchpointId of [theirs.touchpointId, uuidv7()]) {
      const attempt = inWorkspace(mine.workspaceId, 'write', (scope) =>
        createForm(scope, { touchpointId, metric: 'nps', wordings: defaultWordings.nps }),
      );
      await expect(attempt).rejects.toMatchObject(new Refusal('errors.notFound', { status: 404 }));
    }
  });
});

describe('recording answers', () => {
  it('keeps one of many that arrive at once with one submission id, and counts it once', async () => {
    const { answer, record, stored, rollups } = await mintForm();
    const submissionId = uuidv4();
    const attempts = Array.from({ length: 40 }, (_, i) => record([answer({ submissionId, score: i % 11 })]));
    const news = (await Promise.all(attempts)).filter((fresh) => fresh.has(submissionId));
    expect(news).toHaveLength(1);
    const [only, ...more] = await stored();
    expect(more).toEqual([]);
    const [rollup] = await rollups();
    expect(rollup).toMatchObject({ [`c${only?.score}`]: 1 });
    expect(total(rollup)).toBe(1);
  });

  it('says which of a batch were new, and the first of two in one batch stands', async () => {
    const { answer, record, stored } = await mintForm();
    const [known, fresh] = [uuidv7(), uuidv7()];
    await record([answer({ submissionId: known, why: 'first' })]);
    const news = await record([
      answer({ submissionId: known, why: 'second' }),
      answer({ submissionId: fresh, why: 'a' }),
      answer({ submissionId: fresh, why: 'b' }),
    ]);
    expect([...news]).toEqual([fresh]);
    expect((await stored()).map((row) => Object.values(row.answers).at(-1)).sort()).toEqual(['a', 'first']);
  });

  it("counts by the day of the workspace's time zone, over both changes of the clock", async () => {
    const { answer, record, rollups } = await mintForm();
    const moments = [
      '2026-01-31T22:59:59Z',
      '2026-01-31T23:30:00Z',
      '2026-03-28T22:59:00Z',
      '2026-03-28T23:01:00Z',
      '2026-03-29T21:59:00Z',
      '2026-03-29T22:01:00Z',
      '2026-10-24T21:59:00Z',
      '2026-10-24T22:01:00Z',
      '2026-10-25T22:59:00Z',
      '2026-10-25T23:01:00Z',
    ];
    await record(
      moments.map((moment) => answer({ createdAt: new Date(moment) })),
      'Europe/Amsterdam',
    );
    expect((await rollups()).map((row) => [row.day, row.c7])).toEqual([
      ['2026-01-31', 1],
      ['2026-02-01', 1],
      ['2026-03-28', 1],
      ['2026-03-29', 2],
      ['2026-03-30', 1],
      ['2026-10-24', 1],
      ['2026-10-25', 2],
      ['2026-10-26', 1],
    ]);
  });

  it('leaves roll-ups that a recount of thousands of answers finds again, "not applicable" in none', async () => {
    const { answer, record, stored, rollups } = await mintForm('ces');
    const start = Date.UTC(2026, 4, 1);
    const answers = Array.from({ length: 4500 }, (_, i) =>
      answer({ score: i % 8 === 0 ? null : (i % 7) + 1, createdAt: new Date(start + i * 600_000) }),
    );
    await Promise.all([record(answers.slice(0, 3000)), record(answers.slice(2500))]);
    const rows = await stored();
    expect(rows).toHaveLength(4500);
    expect(rows.every((row) => row.notApplicable === (row.score === null))).toBe(true);
    const recount = new Map<string, number>();
    for (const { score, createdAt } of rows) {
      if (score === null) continue;
      const key = `${createdAt.toISOString().slice(0, 10)} c${score - 1}`;
      recount.set(key, (recount.get(key) ?? 0) + 1);
    }
    const counted = (await rollups()).flatMap((row) =>
      Object.entries(row)
        .filter(([column, n]) => /^c\d+$/.test(column) && n !== 0)
        .map(([c, n]) => [`${row.day} ${c}`, n]),
    );
    expect(new Map(counted as [string, number][])).toEqual(recount);
  });

  it('refuses a score outside the scale before anything is written', async () => {
    const { answer, record, stored } = await mintForm('emoji');
    for (const score of [0, 6, 2.5]) {
      await expect(record([answer({ score: 3 }), answer({ score })])).rejects.toThrow(RangeError);
    }
    expect(await stored()).toEqual([]);
  });

  it("writes nothing to another workspace's form", async () => {
    const [mine, theirs] = [await mintForm(), await mintForm()];
    await expect(mine.record([theirs.answer()])).rejects.toThrow();
    expect(await theirs.stored()).toEqual([]);
    expect(await mine.stored()).toEqual([]);
  });
});

function total(row: object | undefined): number {
  const counts = Object.entries(row ?? {}).filter(([column]) => /^c\d+$/.test(column));
  return counts.reduce((sum, [, n]) => sum + Number(n), 0);
}
