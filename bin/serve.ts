import { createServer } from 'node:http';
import next from 'next';
import { answersForm } from '../lib/intake/listener';

/** The address to listen at, from the environment of whoever starts this. */
const [hostname, port] = [process.env.HOST ?? '127.0.0.1', Number(process.env.PORT)];
const since = performance.now();
const app = next({ dev: false, dir: process.cwd(), hostname, port });
await app.prepare();
const pages = app.getRequestHandler();
const server = createServer((request, answer) => {
  if (!answersForm(request, answer)) void pages(request, answer);
});
server.once('error', (error: NodeJS.ErrnoException) => {
  process.stderr.write(`${error.code ?? error.name} ${error.message}\n`);
  process.exit(1);
});
server.listen(port, hostname, () => {
  process.stdout.write(`Ready in ${Math.round(performance.now() - since)}ms\n`);
});

/** Ends what is under way, then the process; whoever started it insists where a stream is held open. */
function stop(): void {
  server.close(() => process.exit(0));
  server.closeIdleConnections();
}
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop);
