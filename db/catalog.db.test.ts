import { readdirSync, readFileSync } from 'node:fs';
import { getTableName, type Table } from 'drizzle-orm';
import postgres from 'postgres';
import { afterAll, describe, expect, it } from 'vitest';
import { distributedNames, local, reference } from './schema/classes';

const owner = postgres(process.env.DATABASE_OWNER_URL ?? '', { max: 1, onnotice: () => {} });
const appRole = decodeURIComponent(new URL(process.env.DATABASE_URL ?? '').username);
afterAll(() => owner.end());

const distributed = new Set(distributedNames);
const namesOf = (tables: readonly Table[]) => tables.map((table) => getTableName(table));
const setting = (name: string) => `(NULLIF(current_setting('${name}'::text, true), ''::text))::uuid`;

describe('the catalog keeps the rules of a distributed, tenant-safe schema', () => {
  it('classifies every table', async () => {
    const rows = await owner<{ name: string }[]>`SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public'`;
    const classified = [...distributedNames, ...namesOf([...reference, ...local])];
    expect(rows.map((row) => row.name).sort()).toEqual(classified.sort());
  });

  it('says the class of every table above it', () => {
    const folder = new URL('./schema/', import.meta.url);
    const texts = readdirSync(folder).map((file) => readFileSync(new URL(file, folder), 'utf8'));
    const comment = /(?:\/\*\*[\s*]*(\w+) table\.(?:(?!\*\/)[\s\S])*\*\/\n)?export const \w+ = pgTable\(\s*'(\w+)'/g;
    const said = texts.flatMap((text) => [...text.matchAll(comment)].map(([, kind, name]) => `${name} ${kind}`));
    const classes = { Distributed: distributedNames, Reference: namesOf(reference), Local: namesOf(local) };
    const classified = Object.entries(classes).flatMap(([kind, names]) => names.map((name) => `${name} ${kind}`));
    expect(said.sort()).toEqual(classified.sort());
  });

  it('holds nothing that reads past row-level security: no view, no function, no other schema', async () => {
    const found = await owner<{ name: string }[]>`
      SELECT name FROM (
        SELECT oid, nspname AS name FROM pg_namespace
        WHERE nspname !~ '^pg_' AND nspname NOT IN ('information_schema', 'public', 'drizzle', 'graphile_worker')
        UNION ALL SELECT oid, relname FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('v', 'm', 'f')
        UNION ALL SELECT oid, proname FROM pg_proc WHERE pronamespace = 'public'::regnamespace
      ) found WHERE oid NOT IN (SELECT objid FROM pg_depend WHERE deptype = 'e')`;
    expect(found.map((row) => row.name)).toEqual([]);
  });

  it('keys tenant tables by (workspace_id, id) and begins every unique index with workspace_id', async () => {
    const indexes = await owner<{ table: string; primary: boolean; columns: string[] }[]>`
      SELECT t.relname AS table, i.indisprimary AS primary,
        array(SELECT coalesce(a.attname::text, 'expression') FROM unnest(i.indkey) WITH ORDINALITY k(num, pos)
          LEFT JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum = k.num ORDER BY k.pos) AS columns
      FROM pg_index i JOIN pg_class t ON t.oid = i.indrelid JOIN pg_namespace n ON n.oid = t.relnamespace
      WHERE n.nspname = 'public' AND (i.indisunique OR i.indisexclusion)`;
    const tenant = indexes.filter((index) => distributed.has(index.table));
    const keys = tenant.filter((index) => index.primary);
    expect(keys).toHaveLength(distributed.size);
    expect(keys.filter((key) => key.columns.join() !== 'workspace_id,id')).toEqual([]);
    expect(tenant.filter((index) => index.columns[0] !== 'workspace_id')).toEqual([]);
  });

  it('begins every foreign key with workspace_id and sets nothing to null', async () => {
    const keys = await owner<{ from: string; to: string; columns: string[]; targets: string[]; then: string }[]>`
      SELECT f.relname AS from, t.relname AS to, c.confdeltype::text || c.confupdtype::text AS then,
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
    expect(keys.filter((key) => /[nd]/.test(key.then))).toEqual([]);
  });

  it('locks every tenant table by row-level security, enabled and not forced', async () => {
    const tables = await owner<{ name: string; enabled: boolean; forced: boolean }[]>`
      SELECT relname AS name, relrowsecurity AS enabled, relforcerowsecurity AS forced
      FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = 'public' AND relkind IN ('r', 'p')`;
    expect(tables.filter((table) => table.enabled !== distributed.has(table.name) || table.forced)).toEqual([]);
    const policies = await owner<{ table: string; rule: string; using: string; check: string | null }[]>`
      SELECT tablename AS table, concat_ws(' ', policyname, permissive, cmd, roles) AS rule, qual AS using, with_check AS check
      FROM pg_policies WHERE schemaname = 'public'`;
    const using = `(workspace_id = ${setting('app.workspace_id')})`;
    const tenant = [...distributed].map((table) => ({
      table,
      rule: 'tenant PERMISSIVE ALL {public}',
      using,
      check: using,
    }));
    const own = `(user_id = ${setting('app.user_id')})`;
    const person = { table: 'memberships', rule: 'own PERMISSIVE SELECT {public}', using: own, check: null };
    const inOrder = (rules: readonly object[]) => rules.map((rule) => JSON.stringify(rule)).sort();
    expect(inOrder(policies)).toEqual(inOrder([...tenant, person]));
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
    const [role] = await owner<{ power: boolean; owned: number; beyondRows: number; ownerToo: boolean }[]>`
      SELECT rolsuper OR rolbypassrls OR rolcreaterole OR rolcreatedb AS power,
        pg_has_role(oid, current_user, 'member') AS "ownerToo",
        (SELECT count(*)::int FROM pg_shdepend WHERE refobjid = r.oid AND deptype = 'o'
          AND dbid IN (0, (SELECT oid FROM pg_database WHERE datname = current_database()))) AS owned,
        (SELECT count(*)::int FROM pg_class c WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p')
          AND has_table_privilege(r.oid, c.oid, 'TRUNCATE, REFERENCES, TRIGGER')) AS "beyondRows"
      FROM pg_roles r WHERE rolname = ${appRole}`;
    expect(role).toEqual({ power: false, owned: 0, beyondRows: 0, ownerToo: false });
  });
});
