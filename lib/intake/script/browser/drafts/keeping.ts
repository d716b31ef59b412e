/** What a customer has answered on this device and was not thanked for yet. */
export type Kept = {
  /** When it was touched last, in milliseconds. */
  at: number;
  submission: string;
  language: string;
  /** The question on the screen; '' where all of them are. */
  question: string;
  /** Whether it was sent, and nobody knows what became of it. */
  sent: boolean;
  /** By name of field, as a form sends them. */
  answers: [name: string, value: string][];
};

const day = 864e5;
const prefix = 'answers ';
const ours = prefix + location.pathname;

/** Whoever sent an answer means it to arrive, and a line may be away for days; a page that was left is another matter. */
const isOld = ({ at, sent }: Kept) => !(Date.now() - at < (sent ? 7 : 1) * day);

/** What is kept for this form; whatever else is too old goes, of every form. Nothing where the browser keeps nothing. */
export function keptBefore(): Kept | null {
  try {
    for (const key of Object.keys(localStorage))
      if (key.startsWith(prefix) && isOld(JSON.parse(localStorage[key]))) localStorage.removeItem(key);
    return JSON.parse(localStorage[ours] ?? null);
  } catch {
    return null;
  }
}

/** @returns whether the browser keeps it */
export function keep(kept: Kept): boolean {
  try {
    if (kept.answers.length > 0) localStorage[ours] = JSON.stringify(kept);
    else localStorage.removeItem(ours);
    return true;
  } catch {
    return false;
  }
}

/** Takes this answer away: where another page of the same form is answered beside this one, that one's stays. */
export function forget(submission: string): void {
  if (keptBefore()?.submission === submission) localStorage.removeItem(ours);
}

/** Calls back when another page takes away what is kept for this form. */
export function onForgotten(then: (submission: string) => void): void {
  addEventListener('storage', ({ key, newValue, oldValue }) => {
    if (key === ours && !newValue && oldValue) then((JSON.parse(oldValue) as Kept).submission);
  });
}
