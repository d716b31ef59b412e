import { describe, expect, it } from 'vitest';
import { brokenRules } from './statements';

const tenant = new Set(['forms', 'steps', 'memberships']);
const broken = (statement: string) => brokenRules(statement, tenant);

describe('the rules for statements', () => {
  it('accepts statements that name the workspace of each tenant table', () => {
    expect(broken('select "id" from "forms" where "forms"."workspace_id" = $1')).toEqual([]);
    expect(broken('select 1 from "users" inner join "forms" "f" on "f"."workspace_id" = $1')).toEqual([]);
    expect(broken('insert into "forms" ("workspace_id", "id") values ($1, $2)')).toEqual([]);
    expect(broken('delete from "steps" where ("steps"."workspace_id" = $1 and "steps"."id" = $2)')).toEqual([]);
    expect(broken(`SET LOCAL app.workspace_id = 'x'`)).toEqual([]);
  });

  it('finds the tenant table that is not bound, in joins too', () => {
    expect(broken('select "id" from "forms" where "forms"."id" = $1')).toHaveLength(1);
    expect(broken('select 1 from "forms" inner join "steps" on true where "forms"."workspace_id" = $1')).toEqual([
      '"steps" without its workspace_id',
    ]);
    expect(broken('update "forms" set "token" = $1 where "forms"."id" = $2')).toHaveLength(1);
    expect(broken('insert into "forms" ("id") values ($1)')).toHaveLength(1);
  });

  it('finds the second mention that is not bound, and tables that are not quoted', () => {
    const inner = 'select "id" from "steps" where "steps"."id" = $2';
    const outer = 'select 1 from "steps" where "steps"."workspace_id" = $1 and "steps"."id" in';
    expect(broken(`${outer} (${inner})`)).toHaveLength(1);
    expect(broken(`${outer} (${inner} and "steps"."workspace_id" = $1)`)).toEqual([]);
    expect(broken('select count(*) from forms')).toHaveLength(1);
    expect(broken('delete from "users" using "forms" where true')).toHaveLength(1);
    expect(broken('select 1 from "users" where "users"."id" is distinct from "forms"."id"')).toEqual([]);
  });

  it('allows a person the look-up of their own memberships and nothing like it', () => {
    expect(broken('select "role" from "memberships" where "memberships"."user_id" = $1')).toEqual([]);
    expect(broken('select "role" from "memberships" where "memberships"."id" = $1')).toHaveLength(1);
    expect(broken('delete from "memberships" where "memberships"."user_id" = $1')).toHaveLength(1);
    expect(
      broken('select 1 from "memberships" join "forms" on true where "memberships"."user_id" = $1 and "x" = 1'),
    ).toEqual(['"forms" without its workspace_id']);
  });

  it('finds what a distributed PostgreSQL cannot do', () => {
    expect(broken(`select set_config('app.workspace_id', $1, true)`)).toHaveLength(1);
    expect(broken('SET search_path TO x')).toHaveLength(1);
    expect(
      broken(
        'insert into "users" ("id") values ($1) on conflict ("id") do update set "name" = coalesce(excluded.name, $2)',
      ),
    ).toEqual(['a function in an upsert']);
    expect(
      broken(
        'insert into "users" ("id") values ($1) on conflict ("id") do update set "n" = "users"."n" + excluded."n"',
      ),
    ).toEqual([]);
  });
});
