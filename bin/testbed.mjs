import { createInterface } from 'node:readline';
import { Refusal, sayOn } from './launch/progress.mjs';
import { stop, stopOnSignals } from './launch/shutdown.mjs';
import { reporting } from './launch/start.mjs';
import { openTestbed } from './launch/testbed.mjs';

// A database and a production server for one test, to be killed at will. Prints a line of JSON when it is up and after
// every command read from stdin (kill-postgres, kill-recovering, kill-server); ends, and takes everything along, when stdin is closed.
stopOnSignals();
sayOn(process.stderr);
await reporting(async () => {
  const demo = process.env.TOUCHLINE_DEMO === '1';
  const bed = await openTestbed({ demo, mail: process.env.TEST_SMTP_PORT !== undefined });
  const tell = (done) => {
    const { DATABASE_URL: databaseUrl, DATABASE_OWNER_URL: ownerUrl, AUTH_SECRET: authSecret } = bed.env;
    const { url, postgresPid, serverPid } = bed;
    const line = { done, url, databaseUrl, ownerUrl, authSecret, postgresPid, serverPid, logFile: bed.logFile };
    process.stdout.write(`${JSON.stringify(line)}\n`);
  };
  const commands = {
    'kill-postgres': () => bed.killPostgres(),
    'kill-recovering': () => bed.killPostgres({ again: true }),
    'kill-server': () => bed.killServer(),
  };
  const input = createInterface({ input: process.stdin });
  input.on('close', () => stop(0));
  await bed.serve();
  tell('up');
  let last = Promise.resolve();
  input.on('line', (line) => {
    const work = async () => {
      const command = line.trim();
      if (!commands[command]) throw new Refusal(`testbed knows ${Object.keys(commands).join(', ')}; not ${command}`);
      await commands[command]();
      tell(command);
    };
    last = last.then(() => reporting(work));
  });
});
