/**
 * Works out what the page asks for (altcha version 2, SHA-256, cost 1): the number which, behind salt and nonce, has a hash
 * that begins as it should. A little at a time, so that the page goes on answering. Who sends before it is done waits for it.
 */
type Challenge = { parameters: { salt: string; nonce: string; keyPrefix: string } };

/** The fractional parts of the square or cube roots of primes, 32 bits each: the constants of SHA-256 (FIPS 180-4). */
function roots(many: number, power: number): Int32Array {
  const words = new Int32Array(many);
  for (let found = 0, number = 2; found < many; number += 1) {
    let divisor = 2;
    while (number % divisor) divisor += 1;
    if (divisor === number) {
      words[found] = (number ** power % 1) * 2 ** 32;
      found += 1;
    }
  }
  return words;
}

const begin = roots(8, 1 / 2);
const round = roots(64, 1 / 3);
const block = new Int32Array(64);
const hash = new Int32Array(8);
const turned = (word: number, by: number) => (word >>> by) | (word << (32 - by));
const at = (words: Int32Array, place: number) => words[place] as number;

/** The hash of the first sixteen words of the block. */
function digest(): void {
  for (let t = 16; t < 64; t += 1) {
    const [x, y] = [at(block, t - 15), at(block, t - 2)];
    block[t] =
      at(block, t - 16) +
      (turned(x, 7) ^ turned(x, 18) ^ (x >>> 3)) +
      at(block, t - 7) +
      (turned(y, 17) ^ turned(y, 19) ^ (y >>> 10));
  }
  let a = at(begin, 0);
  let b = at(begin, 1);
  let c = at(begin, 2);
  let d = at(begin, 3);
  let e = at(begin, 4);
  let f = at(begin, 5);
  let g = at(begin, 6);
  let h = at(begin, 7);
  for (let t = 0; t < 64; t += 1) {
    const one =
      (h + (turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)) + ((e & f) ^ (~e & g)) + at(round, t) + at(block, t)) | 0;
    const two = ((turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + one) | 0;
    d = c;
    c = b;
    b = a;
    a = (one + two) | 0;
  }
  hash.set([a, b, c, d, e, f, g, h]);
  for (let place = 0; place < 8; place += 1) hash[place] = at(hash, place) + at(begin, place);
}

const wordsOf = (hex: string) => (hex.match(/.{8}/g) ?? []).map((word) => Number.parseInt(word, 16) | 0);
const hexOf = (words: Int32Array) => [...words].map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('');

const begun = new WeakSet<HTMLInputElement>();
const channel = new MessageChannel();
/** The form that waits to be sent, and the button that it waits with. */
let waiting: [form: HTMLFormElement, button: HTMLElement | null] | null = null;
let work = () => {};
/** How often a page that was sent without work was sent again by itself. */
let again = 0;
channel.port1.onmessage = () => work();

function solve(field: HTMLInputElement): void {
  const challenge = JSON.parse(field.dataset.challenge ?? '') as Challenge;
  const { salt, nonce, keyPrefix } = challenge.parameters;
  const known = [...wordsOf(salt), ...wordsOf(nonce)];
  const wanted = wordsOf(keyPrefix);
  let counter = 0;
  work = () => {
    const until = performance.now() + 10;
    do {
      for (let many = 0; many < 200; many += 1, counter += 1) {
        block.set(known);
        block[8] = counter;
        // The end of 36 bytes, and how many bits they are.
        block[9] = 2 ** 31;
        block.fill(0, 10, 15);
        block[15] = 288;
        digest();
        if (wanted.every((word, place) => word === hash[place])) {
          field.value = btoa(JSON.stringify({ challenge, solution: { counter, derivedKey: hexOf(hash) } }));
          if (waiting?.[0] === field.form) waiting?.[0].requestSubmit(waiting[1]);
          return;
        }
      }
    } while (performance.now() < until);
    channel.port2.postMessage(0);
  };
  channel.port2.postMessage(0);
}

const fieldIn = (place: ParentNode) => place.querySelector<HTMLInputElement>('[data-challenge]');

/** A page that has come in the place of this one may bring another. */
function look(): void {
  const field = fieldIn(document);
  if (!field || begun.has(field)) return;
  begun.add(field);
  solve(field);
}

look();
const questionOf = (form: ParentNode) => form.querySelector<HTMLInputElement>('[name=at]')?.value;

document.addEventListener('screen', () => {
  look();
  const field = fieldIn(document);
  const before = waiting?.[0];
  waiting = null;
  if (!field?.form) return;
  // Sent while another answer took the place of the one that the work was for: nobody has to press twice for that.
  const wasPressed = before && questionOf(before) === questionOf(field.form);
  if (!wasPressed && !(field.hasAttribute('data-again') && again < 2)) return;
  if (!wasPressed) again += 1;
  waiting = [field.form, null];
});

// Before anybody else hears of it.
document.addEventListener(
  'submit',
  (event) => {
    const form = event.target as HTMLFormElement;
    const { submitter } = event;
    const field = fieldIn(form);
    waiting = null;
    // Going back and another language need no proof.
    if (!field || field.value || (submitter as HTMLButtonElement | null)?.name) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    waiting = [form, submitter];
    const told = document.getElementById('working');
    if (told) told.textContent = field.dataset.wait ?? '';
  },
  true,
);
