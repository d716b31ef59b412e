import { isStopping, onStop } from './shutdown.mjs';

let out = process.stdout;
// A closed terminal or pipe must not kill the launcher before it has stopped its children.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});

const slow = 3000;

/** For commands whose output is read by a program: progress goes elsewhere. */
export function sayOn(stream) {
  out = stream;
}

/** An expected refusal: its message is all that the reader needs, one line each, no stack. */
export class Refusal extends Error {}

let unfinished = '';

/** Prints a line; above that of the step under way, if the terminal shows one. */
export function say(line = '') {
  out.write(unfinished ? `\r\u001b[K${line}\n${unfinished}` : `${line}\n`);
}

/** Seconds with one decimal below ten, whole ones above, minutes from two on. */
export function duration(milliseconds) {
  const seconds = milliseconds / 1000;
  const whole = Math.round(seconds);
  if (whole >= 120) return `${Math.floor(whole / 60)} min ${whole % 60} s`;
  return seconds < 10 ? `${seconds.toFixed(1)} s` : `${whole} s`;
}

/**
 * Runs one step and prints how long it took. A terminal sees it at once; a log only when it takes a while.
 * `done` may be a function of the result, for what is known only afterwards.
 */
export async function step(doing, done, work) {
  const began = performance.now();
  const line = `· ${doing} …`;
  let timer;
  if (out.isTTY) {
    unfinished = line;
    out.write(line);
  } else timer = setTimeout(() => say(line), slow);
  const close = (mark, text) => {
    clearTimeout(timer);
    if (unfinished) out.write('\r\u001b[K');
    unfinished = '';
    say(`${mark} ${text} ${duration(performance.now() - began)}`);
  };
  const forget = onStop(() => clearTimeout(timer));
  try {
    const result = await work();
    close('✓', typeof done === 'function' ? done(result) : done);
    return result;
  } catch (error) {
    if (!isStopping()) close('✗', doing);
    throw error;
  } finally {
    forget();
  }
}
