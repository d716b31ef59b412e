import { Refusal } from './progress.mjs';

const oldest = 15;
const newest = 18;

/** Opens one connection, hands it to `work`, closes it. The package is there only after the installation. */
async function connected(url, work) {
  const { default: postgres } = await import('postgres');
  const sql = postgres(url, { max: 1, connect_timeout: 10, onnotice: () => {} });
  try {
    return await work(sql);
  } finally {
    await sql.end({ timeout: 5 });
  }
}

function databaseUrl(role, password, port, database = 'touchline') {
  return `postgres://${role}:${password}@127.0.0.1:${port}/${database}`;
}

/** The addresses of the embedded database for its two roles. */
export function roleUrls(secrets, port) {
  return {
    DATABASE_URL: databaseUrl('touchline_app', secrets.appPassword, port),
    DATABASE_OWNER_URL: databaseUrl('touchline_owner', secrets.ownerPassword, port),
  };
}

/**
 * Makes the roles and the database where they are missing. The app's role owns nothing and cannot bypass row security,
 * so that a mistake in the app still cannot leave its tenant.
 */
export async function provision(secrets, port) {
  await connected(databaseUrl('postgres', secrets.superuserPassword, port, 'postgres'), async (sql) => {
    const wanted = { touchline_owner: secrets.ownerPassword, touchline_app: secrets.appPassword };
    for (const [role, password] of Object.entries(wanted)) {
      const [known] = await sql`select 1 from pg_roles where rolname = ${role}`;
      const attributes = `login nosuperuser nobypassrls nocreatedb nocreaterole password '${password}'`;
      await sql.unsafe(`${known ? 'alter' : 'create'} role ${role} ${attributes}`);
    }
    const [database] = await sql`select 1 from pg_database where datname = 'touchline'`;
    if (!database) await sql.unsafe('create database touchline owner touchline_owner');
    await sql.unsafe('revoke all on database touchline from public');
    await sql.unsafe('grant connect on database touchline to touchline_app');
  });
}

function reason(error) {
  if (error.code === 'ECONNREFUSED') return 'nobody listens there';
  if (error.code === 'ENOTFOUND') return 'no such host';
  if (error.code === 'CONNECT_TIMEOUT') return 'no answer within 10 s';
  return error.message;
}

async function problemsOf(name, url) {
  try {
    return await connected(url, async (sql) => {
      const problems = [];
      const [server] = await sql`select current_setting('server_version_num')::int / 10000 as major`;
      if (server.major < oldest || server.major > newest)
        problems.push(`${name}: PostgreSQL ${server.major}; Touchline runs on ${oldest} to ${newest}`);
      const [role] =
        await sql`select rolname, rolsuper or rolbypassrls as free from pg_roles where rolname = current_user`;
      if (name === 'DATABASE_URL' && role.free)
        problems.push(`${name}: role ${role.rolname} bypasses row security; give the app a role that can not`);
      return problems;
    });
  } catch (error) {
    return [`${name}: can not connect: ${reason(error)}`];
  }
}

/** Checks a PostgreSQL that we did not start. Throws a Refusal with one line for each thing that is wrong. */
export async function checkServer(urls) {
  const found = await Promise.all(Object.entries(urls).map(([name, url]) => problemsOf(name, url)));
  if (found.flat().length > 0) throw new Refusal(found.flat().join('\n'));
}
