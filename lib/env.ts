import { z } from 'zod';

const flag = z
  .enum(['0', '1'])
  .optional()
  .transform((value) => value === '1');

const schema = z.object({
  DATABASE_URL: z.url(),
  DATABASE_OWNER_URL: z.url().optional(),
  DATABASE_POOL: z.coerce.number().int().min(1).max(100).default(10),
  DATABASE_PREPARE: z.enum(['0', '1']).default('1'),
  AUTH_SECRET: z.string().min(16),
  NEXTAUTH_URL: z.url().default('http://127.0.0.1:3000'),
  SMTP_URL: z.url().optional(),
  MAIL_FROM: z.string().default('Touchline <no-reply@touchline.example>'),
  /** How many reverse proxies of ours stand before the app, each appending to X-Forwarded-For; with 0 that header is not believed. */
  TRUSTED_PROXY: z.coerce.number().int().min(0).max(5).default(0),
  OIDC_ISSUER: z.url().optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().optional(),
  OIDC_NAME: z.string().default('Single sign-on'),
  TOUCHLINE_EMBEDDED: flag,
  TOUCHLINE_DEMO: flag,
  TOUCHLINE_DATA: z.string().default('.data'),
  QUERY_LOG: z.string().optional(),
  /** Where what is served was built to; in development there is nothing. */
  NEXT_DIST_DIR: z.string().optional(),
  /** Where uploaded files are kept on this machine, unless a bucket is named; beside the embedded database where nothing is said. */
  TOUCHLINE_FILES_DIR: z.string().optional(),
  TOUCHLINE_S3_ENDPOINT: z.url().optional(),
  TOUCHLINE_S3_REGION: z.string().default('us-east-1'),
  TOUCHLINE_S3_BUCKET: z.string().optional(),
  TOUCHLINE_S3_KEY: z.string().optional(),
  TOUCHLINE_S3_SECRET: z.string().optional(),
  /** Megabytes of one file; images have a limit of their own. */
  TOUCHLINE_FILE_MB: z.coerce.number().int().min(1).max(1000).default(25),
  /** Megabytes of all files of one workspace. */
  TOUCHLINE_QUOTA_MB: z.coerce.number().int().min(1).max(10_000_000).default(1024),
});

type Env = z.infer<typeof schema>;

let parsed: Env | undefined;

/**
 * The settings of this process, checked once. Read at the first use and not at import, so that a build needs none.
 * @throws Error naming every setting that is missing or wrong, one a line.
 */
export function env(): Env {
  if (parsed) return parsed;
  const given = Object.fromEntries(Object.entries(process.env).filter(([, value]) => value !== ''));
  const result = schema.safeParse(given);
  if (!result.success) {
    const lines = result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
    throw new Error(`Settings are missing or wrong:\n${lines.join('\n')}`);
  }
  const { data } = result;
  if (data.TOUCHLINE_EMBEDDED) data.TOUCHLINE_FILES_DIR ??= `${data.TOUCHLINE_DATA}/files`;
  parsed = data;
  return parsed;
}
