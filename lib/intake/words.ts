import type { ContactField } from '@/db/schema/form-content';
import type { Problem } from '@/lib/feedback/content/answering';
import { isLocale, type Locale } from '@/lib/i18n/locales';

/**
 * What the customer's pages say besides the team's own wording. It stands here and not in the messages because these
 * pages go without the team's app, and will one day speak more languages than it does.
 */
export type Words = {
  languages: string;
  outOf: (score: number, highest: number) => string;
  faces: readonly [string, string, string];
  notApplicable: string;
  optional: string;
  send: string;
  next: string;
  back: string;
  /** Which question of how many; of how many is left out where the answers decide it. */
  step: (at: number, of: number | null) => string;
  other: string;
  otherText: string;
  agree: string;
  place: (label: string) => string;
  between: (min: number, max: number) => string;
  atLeast: (min: number) => string;
  atMost: (max: number) => string;
  contact: Readonly<Record<ContactField, string>>;
  privacy: (workspace: string) => string;
  /** The same where a browser may answer once. */
  privacyOnce: (workspace: string) => string;
  /** Said where every step forward keeps what was answered. */
  kept: string;
  errorTitle: string;
  /** What is wrong with an answer; a text that is too long is so by a number of characters. */
  problems: Readonly<Record<Problem, (over: number) => string>>;
  stale: string;
  machine: string;
  unproved: string;
  /** Said where nothing can run, before anything is filled in. */
  needsScript: string;
  /** Said while who has sent waits for the browser. */
  working: string;
  trap: string;
  recorded: string;
  already: string;
  alreadyText: string;
  mayClose: string;
  yourText: string;
  retry: string;
  /** Said by the script of the page, where one runs. */
  line: Readonly<Record<LineWord, string>>;
  pages: Record<PageName, { title: string; text: string }>;
};

/**
 * On its way; not sent, for want of a line or because we cannot take it; what comes of it; how long it is safe, with and
 * without a place on the device; once more by hand; what was answered before is back; and how to be rid of it.
 */
export type LineWord = 'sending' | 'lost' | 'busy' | 'waits' | 'kept' | 'stay' | 'again' | 'restored' | 'anew';

export type PageName =
  | 'missing'
  | 'not-yet'
  | 'paused'
  | 'closed'
  | 'closedUnsent'
  | 'full'
  | 'used'
  | 'answered'
  | 'tooLarge'
  | 'wrongType'
  | 'unavailable'
  | 'unsent'
  | 'crowded';

const words: Readonly<Record<Locale, Words>> = {
  en: {
    languages: 'Language',
    outOf: (score, highest) => `${score} out of ${highest}`,
    faces: ['Bad', 'Okay', 'Good'],
    notApplicable: 'Does not apply to me',
    optional: 'optional',
    send: 'Send answer',
    next: 'Next',
    back: 'Back',
    step: (at, of) => (of === null ? `Question ${at}` : `Question ${at} of ${of}`),
    other: 'Something else',
    otherText: 'Something else, in your own words',
    agree: 'I agree',
    place: (label) => `Place of ${label}`,
    between: (min, max) => `From ${min} to ${max}.`,
    atLeast: (min) => `${min} or more.`,
    atMost: (max) => `${max} or less.`,
    contact: { name: 'Name', email: 'E-mail address', phone: 'Phone number', company: 'Company' },
    privacy: (workspace) => `Your answer goes to ${workspace}. No account, no cookies.`,
    privacyOnce: (workspace) =>
      `Your answer goes to ${workspace}. No account. One cookie remembers that this browser has answered, and nothing else.`,
    kept: 'What you answer is kept at every step.',
    errorTitle: 'Not sent yet',
    problems: {
      missing: () => 'This question needs an answer.',
      'too-long': (over) => `This is ${over} characters too long. Up to 2,000 fit.`,
      'not-offered': () => 'Choose one of the answers below.',
      'no-number': () => 'Write a number without a mark for thousands, such as 1200 or 3.5.',
      'too-small': () => 'This number is too small.',
      'too-large': () => 'This number is too large.',
      'no-date': () => 'Write a date that exists, such as 2026-05-31.',
      'no-email': () => 'This e-mail address is not complete.',
      'no-other': () => 'Write what you mean by “something else”.',
      'not-all-ranked': () => 'Give each of them a place.',
      'ranked-twice': () => 'Two of them have the same place. Give each a place of its own.',
      'not-all-rows': () => 'Choose an answer in every row.',
      'not-agreed': () => 'You can only go on if you agree.',
    },
    stale: 'This page was open for a long time. Please send once more; everything is still here.',
    machine: 'A field that nobody sees was filled in, as machines do. It is empty again: please send once more.',
    unproved: 'Your browser had yet to show that it is no machine. Everything is still here: please send once more.',
    needsScript:
      'This form needs JavaScript to be sent. Switch it on and open this page again, or answer in another browser.',
    working: 'One moment: your browser is showing that it is no machine …',
    trap: 'Leave this empty',
    recorded: 'Your answer is stored.',
    already: 'We already have your answer',
    alreadyText: 'It was stored the first time you sent it, and counts once.',
    mayClose: 'You can close this page.',
    yourText: 'What you wrote',
    retry: 'Try again',
    line: {
      sending: 'Sending …',
      lost: 'No connection: your answer is not sent yet.',
      busy: 'We cannot take your answer just now: it is not sent yet.',
      waits: 'It is sent by itself as soon as that works, and counts once.',
      kept: 'Until then it is kept on this device.',
      stay: 'Leave this page open until then.',
      again: 'Send again',
      restored: 'What you answered before is still here.',
      anew: 'Start over',
    },
    pages: {
      missing: {
        title: 'This link leads nowhere',
        text: 'Maybe a piece of it is missing. Open it once more from the message or code where you found it.',
      },
      'not-yet': {
        title: 'This form is not open yet',
        text: 'Come back a little later. Thank you for wanting to answer.',
      },
      paused: {
        title: 'This form takes a break',
        text: 'It takes no answers just now. Try again later.',
      },
      closed: {
        title: 'This form is closed',
        text: 'It takes no answers any more. Thank you for wanting to give one.',
      },
      closedUnsent: {
        title: 'This form was closed just now',
        text: 'Your answer could not be stored. Below is what you wrote, so that you can keep it.',
      },
      full: {
        title: 'This form has all the answers it asked for',
        text: 'So it takes no more. Thank you for wanting to give one.',
      },
      used: {
        title: 'This link has been used',
        text: 'It takes one answer, and that is here. If it was not yours, ask for a link of your own.',
      },
      answered: {
        title: 'You have answered already',
        text: 'Your answer is here, and one is all this form asks for. Thank you!',
      },
      tooLarge: {
        title: 'That was too much text',
        text: 'Nothing is stored yet. Go back, make your text shorter (up to 2,000 characters) and send it again.',
      },
      wrongType: {
        title: 'This could not be read',
        text: 'Nothing is stored yet. Open the form in a browser and send it from there.',
      },
      unavailable: {
        title: 'We will be right back',
        text: 'The form cannot be opened just now. Try again in a moment.',
      },
      crowded: {
        title: 'Many people answer at this moment',
        text: 'Your answer is not stored yet. Everything is still here: try again in a moment. It counts once.',
      },
      unsent: {
        title: 'Your answer is not stored yet',
        text: 'Something is wrong on our side. Everything is still here: try again in a moment. It counts once.',
      },
    },
  },
  nl: {
    languages: 'Taal',
    outOf: (score, highest) => `${score} van ${highest}`,
    faces: ['Slecht', 'Gaat wel', 'Goed'],
    notApplicable: 'Niet van toepassing op mij',
    optional: 'mag je overslaan',
    send: 'Antwoord versturen',
    next: 'Volgende',
    back: 'Terug',
    step: (at, of) => (of === null ? `Vraag ${at}` : `Vraag ${at} van ${of}`),
    other: 'Iets anders',
    otherText: 'Iets anders, in je eigen woorden',
    agree: 'Ik ga akkoord',
    place: (label) => `Plaats van ${label}`,
    between: (min, max) => `Van ${min} tot en met ${max}.`,
    atLeast: (min) => `${min} of meer.`,
    atMost: (max) => `${max} of minder.`,
    contact: { name: 'Naam', email: 'E-mailadres', phone: 'Telefoonnummer', company: 'Bedrijf' },
    privacy: (workspace) => `Je antwoord gaat naar ${workspace}. Geen account, geen cookies.`,
    privacyOnce: (workspace) =>
      `Je antwoord gaat naar ${workspace}. Geen account. Eén cookie onthoudt dat deze browser geantwoord heeft, en verder niets.`,
    kept: 'Wat je antwoordt wordt bij elke stap bewaard.',
    errorTitle: 'Nog niet verstuurd',
    problems: {
      missing: () => 'Deze vraag heeft een antwoord nodig.',
      'too-long': (over) => `Dit is ${over} tekens te lang. Er passen er 2.000.`,
      'not-offered': () => 'Kies een van de antwoorden hieronder.',
      'no-number': () => 'Schrijf een getal zonder punt voor duizend, zoals 1200 of 3,5.',
      'too-small': () => 'Dit getal is te klein.',
      'too-large': () => 'Dit getal is te groot.',
      'no-date': () => 'Schrijf een datum die bestaat, zoals 2026-05-31.',
      'no-email': () => 'Dit e-mailadres is niet compleet.',
      'no-other': () => 'Schrijf wat je met “iets anders” bedoelt.',
      'not-all-ranked': () => 'Geef ze allemaal een plaats.',
      'ranked-twice': () => 'Twee ervan staan op dezelfde plaats. Geef elk een eigen plaats.',
      'not-all-rows': () => 'Kies in elke rij een antwoord.',
      'not-agreed': () => 'Je kunt alleen verder als je akkoord gaat.',
    },
    stale: 'Deze pagina stond lang open. Verstuur nog één keer; alles staat er nog.',
    machine: 'Een veld dat niemand ziet was ingevuld, zoals machines doen. Het is weer leeg: verstuur nog één keer.',
    unproved: 'Je browser moest nog laten zien dat hij geen machine is. Alles staat er nog: verstuur nog één keer.',
    needsScript:
      'Om dit formulier te versturen is JavaScript nodig. Zet het aan en open deze pagina opnieuw, of antwoord in een andere browser.',
    working: 'Een ogenblik: je browser laat zien dat hij geen machine is …',
    trap: 'Laat dit leeg',
    recorded: 'Je antwoord is opgeslagen.',
    already: 'We hebben je antwoord al',
    alreadyText: 'Het is de eerste keer al opgeslagen en telt één keer.',
    mayClose: 'Je kunt deze pagina sluiten.',
    yourText: 'Wat je schreef',
    retry: 'Probeer opnieuw',
    line: {
      sending: 'Bezig met versturen …',
      lost: 'Geen verbinding: je antwoord is nog niet verstuurd.',
      busy: 'We kunnen je antwoord nu even niet aannemen: het is nog niet verstuurd.',
      waits: 'Het gaat vanzelf zodra het lukt, en telt één keer.',
      kept: 'Tot dan wordt het op dit apparaat bewaard.',
      stay: 'Laat deze pagina tot dan open.',
      again: 'Opnieuw versturen',
      restored: 'Wat je eerder antwoordde staat er nog.',
      anew: 'Opnieuw beginnen',
    },
    pages: {
      missing: {
        title: 'Deze link loopt dood',
        text: 'Misschien mist er een stukje. Open hem nog eens vanuit het bericht of de code waar je hem vond.',
      },
      'not-yet': {
        title: 'Dit formulier is nog niet open',
        text: 'Kom later nog eens terug. Fijn dat je wilt antwoorden.',
      },
      paused: {
        title: 'Dit formulier heeft even pauze',
        text: 'Het neemt nu geen antwoorden aan. Probeer het later nog eens.',
      },
      closed: {
        title: 'Dit formulier is gesloten',
        text: 'Het neemt geen antwoorden meer aan. Fijn dat je er een wilde geven.',
      },
      closedUnsent: {
        title: 'Dit formulier is net gesloten',
        text: 'Je antwoord kon niet worden opgeslagen. Hieronder staat wat je schreef, zodat je het kunt bewaren.',
      },
      full: {
        title: 'Dit formulier heeft alle antwoorden die het vroeg',
        text: 'Het neemt er geen meer aan. Fijn dat je er een wilde geven.',
      },
      used: {
        title: 'Deze link is al gebruikt',
        text: 'Hij neemt één antwoord aan, en dat is er. Was het niet van jou? Vraag dan om een eigen link.',
      },
      answered: {
        title: 'Je hebt al geantwoord',
        text: 'Je antwoord is binnen, en meer dan één vraagt dit formulier niet. Dank je wel!',
      },
      tooLarge: {
        title: 'Dat was te veel tekst',
        text: 'Er is nog niets opgeslagen. Ga terug, maak je tekst korter (tot 2.000 tekens) en verstuur opnieuw.',
      },
      wrongType: {
        title: 'Dit konden we niet lezen',
        text: 'Er is nog niets opgeslagen. Open het formulier in een browser en verstuur het daar.',
      },
      unavailable: {
        title: 'We zijn zo terug',
        text: 'Het formulier is nu even niet te openen. Probeer het zo opnieuw.',
      },
      crowded: {
        title: 'Er antwoorden nu veel mensen',
        text: 'Je antwoord is nog niet opgeslagen. Alles staat er nog: probeer het zo opnieuw. Het telt één keer.',
      },
      unsent: {
        title: 'Je antwoord is nog niet opgeslagen',
        text: 'Er gaat bij ons iets mis. Alles staat er nog: probeer het zo opnieuw. Het telt één keer.',
      },
    },
  },
};

const localeOf = (language: string): Locale | null => {
  const [ours] = language.split('-');
  return isLocale(ours) ? ours : null;
};

/** The words for a language; English where we do not speak it. */
export const wordsOf = (language: string): Words => words[localeOf(language) ?? 'en'];

/** The language in which they are said. */
export const languageOfWords = (language: string): string => (localeOf(language) ? language : 'en');

/** What becomes of an answer, and what stays in the browser. */
export const privacyOf = (form: { oncePerBrowser: boolean }, workspace: string, language: string): string =>
  wordsOf(language)[form.oncePerBrowser ? 'privacyOnce' : 'privacy'](workspace);
