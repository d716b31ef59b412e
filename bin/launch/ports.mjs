import { createServer } from 'node:net';
import { Refusal } from './progress.mjs';

/** Listens for a moment. Resolves with the port, or with undefined if another process has it. */
function tryPort(port, host) {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', (error) => {
      if (error.code === 'EADDRINUSE') resolve(undefined);
      else if (error.code === 'EACCES') reject(new Refusal(`PORT: this user may not listen on ${port}`));
      else if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND')
        reject(new Refusal(`HOST: ${host} is no address of this machine`));
      else reject(error);
    });
    server.listen({ port, host, exclusive: true }, () => {
      const { port: taken } = server.address();
      server.close(() => resolve(taken));
    });
  });
}

/** A port that nobody listens on now: the wanted one, else one of the next twenty, else any. */
export async function freePort(host = '127.0.0.1', wanted = 0) {
  for (let port = wanted; wanted > 0 && port <= Math.min(wanted + 20, 65535); port++) {
    const free = await tryPort(port, host);
    if (free !== undefined) return free;
  }
  return tryPort(0, host);
}

export async function isFree(port, host = '127.0.0.1') {
  return (await tryPort(port, host)) !== undefined;
}
