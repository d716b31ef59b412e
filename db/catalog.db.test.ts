import { getTableName } from 'drizzle-orm';
import postgres from 'postgres';
import { afterAll, describe, expect, it } from 'vitest';
import { distributedNames, local, reference } from './schema/classes';

const owner = postgres(process.env.DATABASE_OWNER_URL ?? '', { max: 1, onnotice: () => {} });
const appRole = decodeURIComponent(new URL(process.env.DATABASE_URL ?? '').username);
afterAll(() => owner.end());

const distributed = new Set(distributedNames);

describe('the catalog keeps the rules of a distributed, tenant-safe schema', () => {
  it('classifies every table', async () => {
    const rows = await owner<{ name: string }[]>`SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public'`;
    const classified = [...distributedNames, ...[...reference, ...local].map((table) => getTableName(table))];
    expect(rows.map((row) => row.name).sort()).toEqual(classified.sort());
  });

  it('keys tenant tables by (workspace_id, id) and begins every unique index with workspace_id', async () => {
    const indexes = await owner<{ table: string; primary: boolean; columns: string[] }[]>`
      SELECT t.relname AS table, i.indisprimary AS primary,
        array(SELECT a.attname::text FROM unnest(i.indkey) WITH ORDINALITY k(num, pos)
          JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum = k.num ORDER BY k.pos) AS columns
      FROM pg_index i JOIN pg_class t ON t.oid = i.indrelid JOIN pg_namespace n ON n.oid = t.relnamespace
      WHERE n.nspname = 'public' AND i.indisunique`;
    const tenant = indexes.filter((index) => distributed.has(index.table));
    const keys = tenant.filter((index) => index.primary);
    expect(keys).toHaveLength(distributed.size);
    expect(keys.filter((key) => key.columns.join() !== 'workspace_id,id')).toEqual([]);
    expect(tenant.filter((index) => index.columns[0] !== 'workspace_id')).toEqual([]);
  });

  it('begins every foreign key with workspace_id and sets nothing to null', async () => {
    const keys = await owner<{ from: string; to: string; columns: string[]; targets: string[]; onDelete: string }[]>`
      SELECT f.relname AS from, t.relname AS to, c.confdeltype::text AS "onDelete",
        array(SELECT a.attname::text FROM unnest(c.conkey) WITH ORDINALITY k(num, pos)
          JOIN pg_attribute a ON a.attrelid = f.oid AND a.attnum = k.num ORDER BY k.pos) AS columns,
        array(SELECT a.attname::text FROM unnest(c.confkey) WITH ORDINALITY k(num, pos)
          JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum = k.num ORDER BY k.pos) AS targets
      FROM pg_constraint c JOIN pg_class f ON f.oid = c.conrelid JOIN pg_class t ON t.oid = c.confrelid
      JOIN pg_namespace n ON n.oid = f.relnamespace WHERE n.nspname = 'public' AND c.contype = 'f'`;
    expect(keys.length).toBeGreaterThan(0);
    expect(keys.filter((key) => key.columns[0] !== 'workspace_id')).toEqual([]);
    expect(keys.filter((key) => !distributed.has(key.from) && distributed.has(key.to))).toEqual([]);
    expect(keys.filter((key) => distributed.has(key.to) && key.targets.join() !== 'workspace_id,id')).toEqual([]);
    expect(keys.filter((key) => key.onDelete === 'n' || key.onDelete === 'd')).toEqual([]);
  });

  it('locks every tenant table by row-level security, enabled and not forced', async () => {
    const tables = await owner<{ name: string; enabled: boolean; forced: boolean }[]>`
      SELECT relname AS name, relrowsecurity AS enabled, relforcerowsecurity AS forced
      FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = 'public' AND relkind = 'r'`;
    expect(tables.filter((table) => table.enabled !== distributed.has(table.name) || table.forced)).toEqual([]);
    const policies = await owner<
      { table: string; name: string; command: string; using: string; check: string | null }[]
    >`
      SELECT tablename AS table, policyname AS name, cmd AS command, qual AS using, with_check AS check
      FROM pg_policies WHERE schemaname = 'public'`;
    const tenant = policies.filter((policy) => policy.name === 'tenant');
    expect(tenant.map((policy) => policy.table).sort()).toEqual([...distributed].sort());
    for (const policy of tenant) {
      expect(policy.command).toBe('ALL');
      expect(policy.using).toContain("workspace_id = (NULLIF(current_setting('app.workspace_id'");
      expect(policy.check).toBe(policy.using);
    }
    const others = policies.filter((policy) => policy.name !== 'tenant');
    expect(others.map((policy) => `${policy.table} ${policy.name} ${policy.command}`)).toEqual([
      'memberships own SELECT',
    ]);
  });

  it('has no trigger, no sequence and no id made by the database', async () => {
    const [made] = await owner<{ triggers: number; sequences: number; defaults: number }[]>`
      SELECT
        (SELECT count(*)::int FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid JOIN pg_namespace n ON n.oid = c.relnamespace
          WHERE n.nspname = 'public' AND NOT t.tgisinternal) AS triggers,
        (SELECT count(*)::int FROM pg_sequences WHERE schemaname = 'public') AS sequences,
        (SELECT count(*)::int FROM information_schema.columns WHERE table_schema = 'public'
          AND (is_identity = 'YES' OR column_default ~ 'uuid|nextval|random')) AS defaults`;
    expect(made).toEqual({ triggers: 0, sequences: 0, defaults: 0 });
  });

  it('gives the app a role that owns nothing and cannot bypass row-level security', async () => {
    const [role] = await owner<{ power: boolean; owned: number; ownerToo: boolean }[]>`
      SELECT rolsuper OR rolbypassrls OR rolcreaterole OR rolcreatedb AS power,
        pg_has_role(oid, current_user, 'member') AS "ownerToo",
        (SELECT count(*)::int FROM pg_class WHERE relowner = r.oid) AS owned
      FROM pg_roles r WHERE rolname = ${appRole}`;
    expect(role).toEqual({ power: false, owned: 0, ownerToo: false });
  });
});
