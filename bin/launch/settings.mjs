/** What the environment asks for, checked before anything is started. Pure: nothing is read but the argument. */

const protocols = {
  DATABASE_URL: ['postgres:', 'postgresql:'],
  DATABASE_OWNER_URL: ['postgres:', 'postgresql:'],
  NEXTAUTH_URL: ['http:', 'https:'],
  SMTP_URL: ['smtp:', 'smtps:'],
  TOUCHLINE_S3_ENDPOINT: ['http:', 'https:'],
};

function urlProblem(name, value) {
  const expected = protocols[name].map((protocol) => `${protocol}//…`).join(' or ');
  if (!URL.canParse(value)) return `${name}: not an address; expected ${expected}`;
  const url = new URL(value);
  if (!protocols[name].includes(url.protocol)) return `${name}: expected ${expected}, not ${url.protocol}//…`;
  if (!url.hostname) return `${name}: names no host`;
  if (name.startsWith('DATABASE') && url.pathname.length < 2) return `${name}: names no database (…/touchline)`;
  return undefined;
}

function databaseProblems(given) {
  const problems = [];
  if (!given.DATABASE_URL) {
    if (given.DATABASE_OWNER_URL) problems.push('DATABASE_URL: missing, though DATABASE_OWNER_URL is set');
    return problems;
  }
  if (!given.DATABASE_OWNER_URL)
    problems.push('DATABASE_OWNER_URL: missing; migrations need the role that owns the tables');
  if (!given.AUTH_SECRET) problems.push('AUTH_SECRET: missing; make one with: openssl rand -base64 32');
  const [app, owner] = [given.DATABASE_URL, given.DATABASE_OWNER_URL].map((url) =>
    url && URL.canParse(url) ? new URL(url).username : undefined,
  );
  if (app && app === owner)
    problems.push('DATABASE_URL: must name another role than DATABASE_OWNER_URL; the app may own no table');
  return problems;
}

const bucket = ['ENDPOINT', 'BUCKET', 'KEY', 'SECRET'].map((name) => `TOUCHLINE_S3_${name}`);

function fileProblems(given) {
  const problems = [];
  if (bucket.some((name) => given[name])) {
    const missing = bucket.filter((name) => !given[name]);
    if (missing.length > 0) problems.push(`${missing.join(', ')}: missing; a bucket for files needs all of them`);
  }
  for (const name of ['TOUCHLINE_FILE_MB', 'TOUCHLINE_QUOTA_MB'])
    if (given[name] && !/^[1-9]\d{0,6}$/.test(given[name]))
      problems.push(`${name}: ${given[name]} is no number of megabytes`);
  return problems;
}

/**
 * Reads the settings. Empty ones count as absent.
 * @returns {{ problems: string[], host: string, port: number, embedded: boolean, demo: boolean, keepsFiles: boolean, given: object }}
 */
export function readSettings(env) {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''));
  const problems = [...databaseProblems(given), ...fileProblems(given)];
  for (const name of Object.keys(protocols)) {
    const problem = given[name] && urlProblem(name, given[name]);
    if (problem) problems.push(problem);
  }
  const port = given.PORT === undefined ? 3000 : Number(given.PORT);
  if (!/^\d+$/.test(given.PORT ?? '3000') || port > 65535)
    problems.push(`PORT: ${given.PORT} is no port number (0 to 65535)`);
  if (given.AUTH_SECRET && given.AUTH_SECRET.length < 16)
    problems.push('AUTH_SECRET: too short; at least 16 characters');
  if (given.TOUCHLINE_DEMO && !['0', '1'].includes(given.TOUCHLINE_DEMO))
    problems.push(`TOUCHLINE_DEMO: ${given.TOUCHLINE_DEMO} is neither 0 nor 1`);
  const embedded = !given.DATABASE_URL;
  const demo = given.TOUCHLINE_DEMO ? given.TOUCHLINE_DEMO === '1' : embedded;
  const keepsFiles = embedded || Boolean(given.TOUCHLINE_FILES_DIR || given.TOUCHLINE_S3_BUCKET);
  return { problems, host: given.HOST ?? '127.0.0.1', port, embedded, demo, keepsFiles, given };
}

/** Whether a server that listens on `host` is reached from this machine alone. */
export const isLocal = (host) => host === 'localhost' || host === '::1' || /^127(\.\d+){3}$/.test(host);

/** The address under which a browser on this machine reaches a server that listens on `host`. */
export function localAddress(host, port) {
  const name = ['0.0.0.0', '::'].includes(host) ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return `http://${name}:${port}`;
}
