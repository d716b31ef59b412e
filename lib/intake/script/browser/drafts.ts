import { answersWith, bodyOf, fillIn, hiddenField } from './drafts/fields';
import { forget, type Kept, keep, keptBefore, onForgotten } from './drafts/keeping';
import { isSaid, sayNotNow, sayRestored, saySending, sayUnsent } from './drafts/notice';
import { formOf, nameHere, onBackAndForth, questionHere, turnTo } from './drafts/screens';

/** Milliseconds after which a line that says nothing counts as lost: longer than the server takes to give up. */
const patience = 20_000;
const longestPause = 60_000;

let kept: Kept | null = null;
let isStored = true;
/** The submission that was thanked: nothing of it is kept any more. */
let thanked = '';
let running: { abort: AbortController; byItself: boolean } | null = null;
let isUnsent = false;
let tries = 0;
let pause: ReturnType<typeof setTimeout>;

const said = (form: HTMLFormElement, name: string) => hiddenField(form, name)?.value ?? '';

function remember(form: HTMLFormElement, sent = kept?.sent ?? false): Kept {
  const question = said(form, 'at');
  kept = {
    at: Date.now(),
    submission: said(form, 'submission'),
    language: said(form, 'lang'),
    question,
    sent,
    // Where all questions stand on one page, that page says all.
    answers: answersWith(form, (question && kept?.answers) || []),
  };
  if (kept.submission !== thanked) isStored = keep(kept);
  return kept;
}

/** Tries again after a while, twice as long each time; not all at once where many were refused together. */
function tryLater(atLeast = 0): void {
  clearTimeout(pause);
  const wait = Math.min(3000 * 2 ** tries, longestPause) * (1 + Math.random() / 2);
  pause = setTimeout(tryAgain, Math.max(wait, atLeast));
}

function tryAgain(): void {
  const form = formOf(document);
  if (isUnsent && !running && form) send(form, null, true);
}

/** Leaves what is on its way to itself. */
function stop(): void {
  running?.abort.abort();
  running = null;
  isUnsent = false;
  clearTimeout(pause);
}

/** Nothing of it is under way any more. */
function settle(): void {
  stop();
  if (!kept) return;
  kept.sent = false;
  if (kept.submission !== thanked) keep(kept);
}

/** Where the page would be found that follows a form. */
function addressOf(next: Document, form: HTMLFormElement, replaces: boolean): string {
  const address = new URL(location.href);
  address.searchParams.set('lang', next.documentElement.lang);
  if (!replaces) address.searchParams.set('answer', new URL(form.action).searchParams.get('answer') ?? '');
  return address.href;
}

function arrive(next: Document, response: Response, form: HTMLFormElement, isRestored: boolean): void {
  settle();
  tries = 0;
  const following = formOf(next);
  const isThanks = response.redirected && response.url.includes('thanks=');
  const question = following ? said(following, 'at') : '';
  const replaces = following !== null && (isRestored || question === said(form, 'at'));
  if (isThanks && kept) {
    thanked = kept.submission;
    forget(thanked);
    kept = null;
  }
  if (!replaces) nameHere(said(form, 'at'));
  turnTo(next, isThanks ? response.url : addressOf(next, form, replaces), question, replaces);
  if (!following || !kept) return;
  // What was typed while this was on its way stands in no answer yet.
  fillIn(following, kept.answers);
  remember(following);
}

/**
 * Sends the form as the browser would, and shows what comes.
 * @param way the name and value of the button, where it has any: it goes back, or the language changes
 * @param byItself whether nobody pressed anything
 */
function send(form: HTMLFormElement, way: [name: string, value: string] | null, byItself = false): void {
  // Whoever presses twice means it once.
  if (running && (byItself || !running.byItself)) return;
  stop();
  const { answers } = remember(form, way === null);
  const body = bodyOf(form, answers);
  if (way) body.append(...way);
  void post(form, body, { isAnswer: way === null, byItself });
}

type Posting = { isAnswer?: boolean; byItself?: boolean; isRestored?: boolean };

/** @returns whether a page came, and is shown */
async function post(form: HTMLFormElement, body: URLSearchParams, posting: Posting): Promise<boolean> {
  const { isAnswer = false, byItself = false, isRestored = false } = posting;
  const abort = new AbortController();
  const mine = { abort, byItself };
  running = mine;
  const tooLong = setTimeout(() => abort.abort(), patience);
  const slow = byItself ? undefined : setTimeout(saySending, isSaid() ? 0 : 500);
  let reason: 'lost' | 'busy' = 'lost';
  let wait = 0;
  try {
    const response = await fetch(form.action, { method: 'POST', body, signal: abort.signal });
    if (response.status === 429 || response.status >= 500) {
      reason = 'busy';
      wait = Number(response.headers.get('retry-after')) * 1000 || 0;
    } else {
      const next = new DOMParser().parseFromString(await response.text(), 'text/html');
      // A line that belongs to somebody else's hotspot answers as well.
      if (running === mine && next.querySelector('main')) {
        arrive(next, response, form, isRestored);
        return true;
      }
    }
  } catch {
    // There was no answer, and there may be one to the same question later.
  } finally {
    clearTimeout(tooLong);
    clearTimeout(slow);
  }
  if (running !== mine) return false;
  running = null;
  isUnsent = isAnswer;
  if (isAnswer) {
    sayUnsent(reason, isStored);
    tryLater(wait);
    tries += 1;
  } else if (!byItself) sayNotNow(reason);
  return false;
}

/** Brings back what was answered before on this device, and sends what was sent and did not arrive. */
async function restore(form: HTMLFormElement, before: Kept): Promise<void> {
  const submission = hiddenField(form, 'submission');
  const versionOf = (of = '') => of.split('.')[1];
  const isSame = versionOf(before.submission) === versionOf(submission?.value);
  // Of another version only what was sent goes on under its name: it may have arrived.
  if (submission && (isSame || before.sent)) submission.value = before.submission;
  const question = before.sent ? before.question : (questionHere() ?? before.question);
  kept = { ...before };
  fillIn(form, before.answers);
  const isHere = question === said(form, 'at') && before.language === said(form, 'lang');
  // Work that the page asks for is for its own submission.
  if (isHere && (isSame || !before.sent) && !hiddenField(form, 'proof')) remember(form);
  else {
    const body = bodyOf(form, before.answers);
    body.set('at', question);
    body.append('speak', before.language);
    // Without it the first screen goes on with everything that was answered.
    if (!(await post(form, body, { byItself: true, isRestored: true }))) return;
  }
  const restored = formOf(document);
  if (!restored || !kept?.answers.length) return;
  sayRestored(() => {
    forget(said(restored, 'submission'));
    location.replace(location.href);
  });
  if (before.sent) restored.requestSubmit();
}

function begin(): void {
  document.addEventListener('input', ({ target }) => {
    const { form } = target as HTMLInputElement;
    if (form?.id !== 'f') return;
    remember(form);
    if (isUnsent) tryLater();
  });
  document.addEventListener('submit', (event) => {
    const { target, submitter } = event;
    const form = target as HTMLFormElement;
    if (form.id !== 'f') return;
    event.preventDefault();
    const { name, value } = (submitter ?? {}) as HTMLButtonElement;
    send(form, name ? [name, value] : null);
  });
  addEventListener('online', tryAgain);
  document.addEventListener('visibilitychange', () => document.hidden || tryAgain());
  onBackAndForth(settle);
  onForgotten((submission) => {
    if (submission === kept?.submission) thanked = submission;
    else if (kept) keep(kept);
  });
  const [form, before] = [formOf(document), keptBefore()];
  if (form && before) restore(form, before);
}

// A browser that does not say which button was pressed goes on without.
if (window.SubmitEvent && 'submitter' in SubmitEvent.prototype) begin();
