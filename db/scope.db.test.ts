import { eq, sql } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { closeDatabase, database, sqlState } from './client';
import { driverOf } from './driver';
import { departments } from './schema/touchpoints';
import { workspaces } from './schema/workspaces';
import { inWorkspace, type Scope } from './scope';

// What is sent here breaks the rule for statements on purpose, and is not for its check.
vi.stubEnv('QUERY_LOG', '');

const mine = uuidv7();
const theirs = uuidv7();
const department = uuidv7();

beforeAll(async () => {
  for (const id of [mine, theirs]) {
    await inWorkspace(id, 'write', async ({ tx }) => {
      await tx.insert(workspaces).values({ id, slug: id, name: 'Scope', locale: 'en', timeZone: 'UTC' });
    });
  }
  await inWorkspace(theirs, 'write', (scope) =>
    scope.tx.insert(departments).values(scope.row({ id: department, name: 'Logistics', position: 0 })),
  );
});
afterAll(closeDatabase);

/** Every query here leaves out `scope.of` on purpose: the database alone has to refuse. */
describe('row-level security, the second lock', () => {
  it('shows no row of another workspace, and none without a workspace', async () => {
    expect(await inWorkspace(theirs, 'read', (scope) => scope.tx.select().from(departments))).toHaveLength(1);
    expect(await inWorkspace(mine, 'read', (scope) => scope.tx.select().from(departments))).toHaveLength(0);
    expect(await database().select().from(departments)).toHaveLength(0);
  });

  it('changes and removes no row of another workspace', async () => {
    await inWorkspace(mine, 'write', async (scope) => {
      await scope.tx.update(departments).set({ name: 'Taken' });
      await scope.tx.delete(departments);
    });
    const rows = await inWorkspace(theirs, 'read', (scope) => scope.tx.select().from(departments));
    expect(rows.map((row) => row.name)).toEqual(['Logistics']);
  });

  it('refuses to insert into another workspace or to move a row there', async () => {
    const insert = inWorkspace(mine, 'write', (scope) =>
      scope.tx.insert(departments).values({ workspaceId: theirs, id: uuidv7(), name: 'Smuggled', position: 0 }),
    );
    expect(sqlState(await insert.catch((error: unknown) => error))).toBe('42501');
    const move = inWorkspace(theirs, 'write', (scope) => scope.tx.update(departments).set({ workspaceId: mine }));
    expect(sqlState(await move.catch((error: unknown) => error))).toBe('42501');
  });

  it('forgets the workspace with the transaction', async () => {
    await inWorkspace(theirs, 'read', (scope) => scope.tx.select().from(departments));
    const [left] = await database().execute<{ id: string | null }>(
      sql`SELECT nullif(current_setting('app.workspace_id', true), '') AS id`,
    );
    expect(left?.id).toBeNull();
  });

  it('has named the workspace before any statement, by whatever way it is sent', async () => {
    const ask = `SELECT nullif(current_setting('app.workspace_id', true), '') AS id`;
    const ways: ((scope: Scope) => PromiseLike<unknown>)[] = [
      ({ tx }) => tx.execute(sql.raw(ask)),
      ({ tx }) =>
        tx.select({ id: sql`nullif(current_setting('app.workspace_id', true), '')` }).from(sql`(VALUES (1)) v`),
      ({ tx }) => driverOf(tx).client.unsafe(ask, [], { prepare: false }),
    ];
    for (const way of ways)
      expect(JSON.stringify(await inWorkspace(mine, 'read', async (scope) => way(scope)))).toContain(mine);
  });

  it('reads all of one moment, whatever others write meanwhile', async () => {
    const [id, read] = [uuidv7(), ({ tx }: Scope) => tx.select({ name: workspaces.name }).from(workspaces).where(own)];
    const own = eq(workspaces.id, id);
    await inWorkspace(id, 'write', ({ tx }) =>
      tx.insert(workspaces).values({ id, slug: id, name: 'Before', locale: 'en', timeZone: 'UTC' }),
    );
    await inWorkspace(id, 'read', async (scope) => {
      expect(await read(scope)).toEqual([{ name: 'Before' }]);
      await inWorkspace(id, 'write', ({ tx }) => tx.update(workspaces).set({ name: 'After' }).where(own));
      expect(await read(scope)).toEqual([{ name: 'Before' }]);
    });
    expect(await inWorkspace(id, 'read', read)).toEqual([{ name: 'After' }]);
  });

  it('reads in a transaction that cannot write, and takes nothing but a UUID for a workspace', async () => {
    const write = inWorkspace(mine, 'read', (scope) => scope.tx.delete(departments));
    expect(sqlState(await write.catch((error: unknown) => error))).toBe('25006');
    await expect(inWorkspace("' OR 1=1 --", 'read', async () => 1)).rejects.toThrow('UUID');
  });
});

describe('a write that the database refuses', () => {
  const failing = async (statement: string) => {
    let times = 0;
    const error = await inWorkspace(mine, 'write', async ({ tx }) => {
      times += 1;
      await tx.execute(sql.raw(statement));
    }).catch((thrown: unknown) => thrown);
    return { times, state: sqlState(error) };
  };

  it('is tried again, a few times, where it met another one', async () => {
    for (const state of ['40P01', '40001', '23503', '23505'])
      expect(await failing(`DO $$ BEGIN RAISE SQLSTATE '${state}'; END $$`)).toEqual({ times: 4, state });
  });

  it('is not tried again for what it is itself', async () => {
    expect(await failing('SELECT 1 / 0')).toEqual({ times: 1, state: '22012' });
  });

  it('is said as what it is where a later statement fails for it, and where it was passed over', async () => {
    const fails = ({ tx }: Scope) => tx.execute(sql.raw('SELECT 1 / 0'));
    const add = (scope: Scope, id: string) =>
      scope.tx.insert(departments).values(scope.row({ id, name: id, position: 0 }));
    const ways: ((scope: Scope, id: string) => Promise<unknown>)[] = [
      async (scope, id) => {
        await add(scope, id);
        await fails(scope).catch(() => add(scope, uuidv7()));
      },
      async (scope, id) => {
        await add(scope, id);
        await fails(scope).catch(() => null);
      },
      async (scope, id) => scope.lastly(Promise.all([add(scope, id), fails(scope)])),
      async (scope, id) => {
        scope.lastly(fails(scope));
        await add(scope, id);
      },
    ];
    for (const way of ways) {
      const id = uuidv7();
      const error = await inWorkspace(mine, 'write', (scope) => way(scope, id)).catch((thrown: unknown) => thrown);
      expect(sqlState(error)).toBe('22012');
      const left = await inWorkspace(mine, 'read', (scope) =>
        scope.tx
          .select()
          .from(departments)
          .where(scope.of(departments, eq(departments.id, id))),
      );
      expect(left).toEqual([]);
    }
  });

  it('leaves its connection whole for whoever comes next', async () => {
    const turns = Array.from({ length: 60 }, (_, turn) =>
      inWorkspace(mine, turn % 2 ? 'write' : 'read', async ({ tx }) => {
        if (turn % 3 === 0) await tx.execute(sql.raw('SELECT 1 / 0'));
        const [row] = await tx.execute<{ turn: number }>(sql`SELECT ${turn}::int AS turn`);
        return row?.turn;
      }).catch((error: unknown) => sqlState(error)),
    );
    expect(await Promise.all(turns)).toEqual(turns.map((_, turn) => (turn % 3 === 0 ? '22012' : turn)));
  });
});
