import { formOf } from './screens';

/** The texts that the page brings along for it. */
type Said = 'sending' | 'lost' | 'busy' | 'waits' | 'kept' | 'stay' | 'again' | 'restored' | 'anew';

const place = () => document.querySelector<HTMLElement>('#unsent');
const text = (name: Said) => place()?.dataset[name] ?? '';

function say(...names: Said[]): void {
  const said = names.map(text).join(' ');
  const region = place();
  // What is said again is read aloud again.
  if (region && region.textContent !== said) region.textContent = said;
}

/** Whether something is said. */
export const isSaid = (): boolean => Boolean(place()?.textContent);

export const saySending = (): void => say('sending');

/**
 * What became of it, beside the button that was pressed.
 * @param reason no line, or a server that does not take it
 * @param kept whether it outlives this page
 */
export function sayUnsent(reason: 'lost' | 'busy', kept: boolean): void {
  const [region, go] = [place(), formOf(document)?.querySelector('.go')];
  if (region && go) {
    region.classList.add('unsent');
    go.before(region);
  }
  say(reason, 'waits', kept ? 'kept' : 'stay');
  const button = go?.querySelector('button');
  // A label may stand in another language than the page's.
  if (button) (button.querySelector('bdi') ?? button).textContent = text('again');
}

export const sayNotNow = (reason: 'lost' | 'busy'): void => say(reason);

/** That there is something from before, and how to be rid of it. */
export function sayRestored(anew: () => void): void {
  const region = place();
  if (region) formOf(document)?.prepend(region);
  say('restored');
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = text('anew');
  button.onclick = anew;
  region?.append(button);
}
