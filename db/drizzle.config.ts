import { defineConfig } from 'drizzle-kit';

export default defineConfig({
  dialect: 'postgresql',
  schema: [
    './db/schema/users.ts',
    './db/schema/workspaces.ts',
    './db/schema/files.ts',
    './db/schema/personas.ts',
    './db/schema/touchpoints.ts',
    './db/schema/journeys.ts',
    './db/schema/feedback.ts',
    './db/schema/answers.ts',
    './db/schema/exchange.ts',
  ],
  out: './db/migrations',
});
