import type { IncomingMessage, ServerResponse } from 'node:http';
import { finished } from 'node:stream/promises';
import { setTimeout } from 'node:timers/promises';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { NodeRequest } from 'srvx/node';
import { everyAnswer } from '@/lib/headers.mjs';
import { log } from '@/lib/log';
import { answerForm } from './form';
import { replyOf } from './reply';

/** A form's address as we write it; any other spelling is left to whoever answers the rest. */
const address = /^\/f\/([0-9A-Za-z]+)(?:\?|$)/;
const methods = new Set(['GET', 'HEAD']);
const squeeze = promisify(gzip);
const constant = Object.entries(everyAnswer).flat();
/** Bytes below which an answer fits the first packet anyway. */
const small = 1400;
/** Bytes of a body that nobody wants, up to which it is let come: only then does a browser read the answer. */
const letCome = 1024 * 1024;

/** Milliseconds, more or less, for which who comes too fast waits for the answer: whoever asks again at once asks that much less. */
const heldFor = 1000;
/** Answers that are held at one time. */
const mostHeld = 1000;
let held = 0;

async function holdBack(): Promise<void> {
  if (held >= mostHeld) return;
  held += 1;
  // Those who came together come back one by one.
  await setTimeout(heldFor * (0.5 + Math.random()));
  held -= 1;
}

/** Reads away what is left of a body. */
async function drain(request: IncomingMessage): Promise<void> {
  if (request.complete || Number(request.headers['content-length']) > letCome) return;
  await finished(request.resume()).catch(() => {});
}

async function send(request: IncomingMessage, answer: ServerResponse, response: Response): Promise<void> {
  const { status, headers: own, body: whole } = await replyOf(response);
  const headers = [...constant, ...own];
  let body = whole;
  // Who comes too fast is not worth the work, and there may be much of it.
  if (body.length > small && status !== 429 && !own.includes('content-encoding')) {
    headers.push('vary', 'accept-encoding');
    if (/\bgzip\b/.test(String(request.headers['accept-encoding']))) {
      headers.push('content-encoding', 'gzip');
      body = await squeeze(body, { level: 4 });
    }
  }
  headers.push('content-length', String(body.length));
  if (status === 429) await holdBack();
  await drain(request);
  if (!request.complete) headers.push('connection', 'close');
  answer.writeHead(status, headers).end(request.method === 'HEAD' ? undefined : body);
}

/**
 * Answers what customers' traffic touches, before anything else sees it.
 * @returns whether it does; the rest is another's
 */
export function answersForm(request: IncomingMessage, answer: ServerResponse): boolean {
  const token = address.exec(request.url ?? '')?.[1];
  // A body of which nobody says the length is no browser's form.
  const isOurs = request.method === 'POST' ? 'content-length' in request.headers : methods.has(request.method ?? '');
  if (token === undefined || !isOurs) return false;
  answerForm(new NodeRequest({ req: request, res: answer }) as Request, token)
    .then((response) => send(request, answer, response))
    .catch((error: unknown) => {
      // A request that was broken off has nobody left to answer.
      if (request.destroyed && !request.complete) return;
      log.fault('intake.answer', error);
      answer.destroy();
    });
  return true;
}
