type Screen = {
  body: HTMLElement;
  title: string;
  language: string;
  direction: string;
  top: number;
  focus?: Element | null;
};

const root = document.documentElement;
/** Screens as they were left, for as long as this page lives: going back finds them as a browser's own history would. */
const left = new Map<number, Screen>();
let here: number = history.state?.screen ?? 0;

export const formOf = (page: ParentNode): HTMLFormElement | null => page.querySelector('form#f');

const current = (): Screen => ({
  body: document.body,
  title: document.title,
  language: root.lang,
  direction: root.dir,
  top: scrollY,
  focus: document.activeElement,
});

function show({ body, title, language, direction, top, focus }: Screen): void {
  document.body.replaceWith(body);
  document.title = title;
  root.lang = language;
  root.dir = direction || 'ltr';
  const heading = body.querySelector('h1');
  if (heading) heading.tabIndex = -1;
  const first = body.contains(focus ?? null) ? focus : (body.querySelector('[autofocus]') ?? heading);
  scrollTo(0, top);
  (first as HTMLElement | null)?.focus({ preventScroll: top > 0 });
  // Whatever else runs in the page finds its places anew.
  document.dispatchEvent(new Event('screen'));
}

/**
 * Shows the page that has come, as going there would.
 * @param question what is asked on it
 * @param replaces whether it is the same screen once more, with what is wrong or in another language
 */
export function turnTo(next: Document, address: string, question: string, replaces: boolean): void {
  if (!replaces) {
    left.set(here, current());
    here += 1;
  }
  history[replaces ? 'replaceState' : 'pushState']({ screen: here, question }, '', address);
  const { lang: language, dir: direction } = next.documentElement;
  show({ body: next.body, title: next.title, language, direction, top: 0 });
}

/** The question of the place in the history at which this page was opened; undefined where it has none. */
export const questionHere = (): string | undefined => history.state?.question;

/** So that a page that is opened here again opens with it. */
export const nameHere = (question: string): void => history.replaceState({ screen: here, question }, '');

/** @param leaving is called before another screen is shown */
export function onBackAndForth(leaving: () => void): void {
  addEventListener('popstate', ({ state }) => {
    const to: number = state?.screen ?? 0;
    if (to === here) return;
    leaving();
    left.set(here, current());
    here = to;
    const screen = left.get(to);
    if (screen) show(screen);
    else location.reload();
  });
}
