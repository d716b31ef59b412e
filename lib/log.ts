import { randomUUID } from 'node:crypto';

type Fields = Record<string, string | number | boolean | null | undefined>;

function write(level: 'info' | 'warn' | 'error', event: string, fields: Fields): void {
  process.stdout.write(`${JSON.stringify({ time: new Date().toISOString(), level, event, ...fields })}\n`);
}

/** Structured logs, a JSON line each. Fields are ids, counts and codes: never a name, an address or a text that someone wrote. */
export const log = {
  info: (event: string, fields: Fields = {}) => write('info', event, fields),
  warn: (event: string, fields: Fields = {}) => write('warn', event, fields),
  /** Logs a fault with its stack and returns the id under which the user is told of it. */
  fault(event: string, error: unknown, fields: Fields = {}): string {
    const id = randomUUID().slice(0, 8);
    write('error', event, { id, ...fields, stack: stackWithoutData(error) });
    return id;
  },
};

/** Database drivers put parameters into messages; the class, the code and the frames are enough. */
function stackWithoutData(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const code = 'code' in error ? ` ${String(error.code)}` : '';
  const frames = (error.stack ?? '').split('\n').filter((line) => line.startsWith('    at '));
  const cause = error.cause ? `\ncaused by ${stackWithoutData(error.cause)}` : '';
  return `${error.name}${code}\n${frames.slice(0, 12).join('\n')}${cause}`;
}
