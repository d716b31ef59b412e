const mention =
  /\b(from|join|update|into|using)\s+(?:only\s+)?"?([a-z_]+)"?(?![a-z_."])(?:\s+(?:as\s+)?"([a-z_]+)")?/gi;
const lookUp = /^select [^;]* from "memberships" .*"memberships"\."user_id" = \$\d/;

/**
 * What a statement breaks of the rules for a distributed PostgreSQL and of the first lock: every tenant table is bound to a
 * workspace by `"table"."workspace_id" =`, as often as the statement names it. The one exception is a person's look-up of
 * their own memberships.
 * @param tenantTables names of the distributed tables
 * @returns a sentence for each rule that is broken; none for a statement that may stand
 */
export function brokenRules(statement: string, tenantTables: ReadonlySet<string>): string[] {
  const broken: string[] = [];
  if (/set_config\s*\(/i.test(statement)) broken.push('set_config instead of SET LOCAL');
  if (/^\s*set\s+(?!local|transaction)/i.test(statement)) broken.push('a setting of the session');
  if (/insert\s+into[\s\S]*\bunnest\s*\(/i.test(statement)) broken.push('INSERT … SELECT from unnest');
  const upsert = /on conflict[\s\S]*do update set([\s\S]*?)(?:\bwhere\b|\breturning\b|$)/i.exec(statement)?.[1];
  if (upsert && /[a-z_]+\s*\(/i.test(upsert)) broken.push('a function in an upsert');
  const named = new Map<string, number>();
  for (const [, verb = '', table = '', alias = table] of statement.matchAll(mention)) {
    if (!tenantTables.has(table) || (table === 'memberships' && lookUp.test(statement))) continue;
    const times = (named.get(alias) ?? 0) + 1;
    const columns = new RegExp(`into\\s+"${table}"\\s*\\([^)]*"workspace_id"`, 'i');
    const bound = new RegExp(`"${alias}"\\."workspace_id"\\s*=`, 'g');
    const inserts = verb.toLowerCase() === 'into';
    if (!inserts) named.set(alias, times);
    const binds = inserts ? columns.test(statement) : (statement.match(bound) ?? []).length >= times;
    if (!binds) broken.push(`"${table}" without its workspace_id`);
  }
  return broken;
}
