const identifier = '"([a-z_]+)"';
const mention = new RegExp(`\\b(from|join|update|into)\\s+${identifier}(?:\\s+(?:as\\s+)?${identifier})?`, 'gi');
const lookUp = /^select [^;]* from "memberships" .*"memberships"\."user_id" = \$\d/;

/**
 * What a statement breaks of the rules for a distributed PostgreSQL and of the first lock: every tenant table that it names
 * is bound to a workspace by `"table"."workspace_id" =`. The one exception is a person's look-up of their own memberships.
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
  for (const [, verb = '', table = '', alias] of statement.matchAll(mention)) {
    if (!tenantTables.has(table)) continue;
    const bound = new RegExp(`"${alias ?? table}"\\."workspace_id"\\s*=`);
    const columns = new RegExp(`into\\s+"${table}"\\s*\\([^)]*"workspace_id"`, 'i');
    const names = verb.toLowerCase() === 'into' ? columns.test(statement) : bound.test(statement);
    if (!names && !lookUp.test(statement)) broken.push(`"${table}" without its workspace_id`);
  }
  return broken;
}
