import { fileURLToPath } from 'node:url';
import { drizzle } from 'drizzle-orm/postgres-js';
import { migrate } from 'drizzle-orm/postgres-js/migrator';
import { runMigrations } from 'graphile-worker';
import postgres from 'postgres';
import { env } from '@/lib/env';

/** What the app's role may do: read and write rows, own nothing. Job tables have row-level security of their own. */
function grants(role: string): string {
  return `
    GRANT USAGE ON SCHEMA public, graphile_worker TO ${role};
    GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public, graphile_worker TO ${role};
    GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA public, graphile_worker TO ${role};
    GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA graphile_worker TO ${role};
    DO $$
    DECLARE job_table record;
    BEGIN
      FOR job_table IN SELECT tablename FROM pg_tables WHERE schemaname = 'graphile_worker' AND rowsecurity LOOP
        EXECUTE format('DROP POLICY IF EXISTS app ON graphile_worker.%I', job_table.tablename);
        EXECUTE format('CREATE POLICY app ON graphile_worker.%I TO ${role} USING (true) WITH CHECK (true)', job_table.tablename);
      END LOOP;
    END $$;`;
}

async function main(): Promise<void> {
  const { DATABASE_URL, DATABASE_OWNER_URL } = env();
  if (!DATABASE_OWNER_URL) throw new Error('DATABASE_OWNER_URL is missing: migrations run as the owner of the tables.');
  const appRole = decodeURIComponent(new URL(DATABASE_URL).username);
  const owner = postgres(DATABASE_OWNER_URL, { max: 1, onnotice: () => {} });
  try {
    const [role] = await owner<{ unfit: boolean }[]>`
      SELECT rolsuper OR rolbypassrls OR pg_has_role(rolname, current_user, 'member') AS unfit
      FROM pg_roles WHERE rolname = ${appRole}`;
    if (!role) throw new Error(`The role of DATABASE_URL, ${appRole}, does not exist.`);
    if (role.unfit) {
      throw new Error(
        `The role of DATABASE_URL, ${appRole}, could bypass row-level security: use a plain role that is not the owner's.`,
      );
    }
    await migrate(drizzle(owner), { migrationsFolder: fileURLToPath(new URL('./migrations', import.meta.url)) });
    await runMigrations({ connectionString: DATABASE_OWNER_URL });
    await owner.unsafe(grants(`"${appRole.replaceAll('"', '""')}"`));
  } finally {
    await owner.end();
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
