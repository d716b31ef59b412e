import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { distributedNames } from './schema/classes';
import { brokenRules } from './statements';

const file = process.env.QUERY_LOG ?? '';

/** Runs last, over every statement that the tests and the server under test have sent. */
describe('the statements that were sent', () => {
  const statements = [...new Set(readFileSync(file, 'utf8').trim().split('\n'))].map((line) =>
    String(JSON.parse(line)),
  );

  it('were collected', () => {
    expect(statements.length).toBeGreaterThan(50);
  });

  it('name the workspace of every tenant table, and nothing that a distributed PostgreSQL cannot do', () => {
    const tenant = new Set(distributedNames);
    const found = statements.flatMap((statement) =>
      brokenRules(statement, tenant).map((rule) => `${rule}: ${statement}`),
    );
    expect(found).toEqual([]);
  });
});
