import { setTimeout as pause } from 'node:timers/promises';
import { Logger, type Runner, run, type TaskList } from 'graphile-worker';
import { Pool } from 'pg';
import { env } from '@/lib/env';
import { log } from '@/lib/log';

/** The library's own sentences quote payloads and mail servers' answers: what is worth knowing is logged by `reported`. */
const silent = new Logger(() => () => {});

/** A job's failure in our log, without the words of whatever failed; the library keeps only a code with the job. */
function reported(name: string, task: (payload: never) => Promise<void>): TaskList[string] {
  return async (payload, { job }) => {
    try {
      await task(payload as never);
    } catch (error) {
      const id = log.fault('job.failed', error, { job: name, attempt: job.attempts, of: job.max_attempts });
      throw new Error(`fault ${id}`);
    }
  };
}

type Tasks = Record<string, (payload: never) => Promise<void>>;

async function work(tasks: Tasks, crontab: string, stopping: AbortSignal): Promise<void> {
  const taskList = Object.fromEntries(Object.entries(tasks).map(([name, task]) => [name, reported(name, task)]));
  const { DATABASE_URL, DATABASE_PREPARE } = env();
  const pgPool = new Pool({ connectionString: DATABASE_URL, max: 4, application_name: 'touchline-jobs' });
  // Without a listener a lost connection of the pool would end the process.
  const lost = (error: Error) => log.fault('jobs.connection', error);
  pgPool.on('error', lost);
  pgPool.on('connect', (client) => client.on('error', lost));
  const end: { runner?: Runner } = {};
  const stop = () => void end.runner?.stop().catch(() => {});
  stopping.addEventListener('abort', stop);
  try {
    end.runner = await run({
      pgPool,
      taskList,
      crontab,
      concurrency: 3,
      pollInterval: 2000,
      noHandleSignals: true,
      noPreparedStatements: DATABASE_PREPARE !== '1',
      logger: silent,
    });
    log.info('jobs.started');
    await end.runner.promise;
  } finally {
    stopping.removeEventListener('abort', stop);
    await pgPool.end().catch(() => {});
  }
}

/**
 * Runs jobs in this process until `stopping`, over restarts of the database.
 * @param schedule graphile-worker's crontab, UTC
 */
export async function keepWorking(tasks: Tasks, schedule: string, stopping: AbortSignal): Promise<void> {
  for (let failures = 0; !stopping.aborted; ) {
    const started = Date.now();
    try {
      await work(tasks, schedule, stopping);
    } catch (error) {
      if (stopping.aborted) return;
      failures = Date.now() - started > 60_000 ? 1 : failures + 1;
      log.fault('jobs.stopped', error, { failures });
    }
    await pause(Math.min(15_000, 500 * 2 ** failures), undefined, { signal: stopping }).catch(() => {});
  }
}
