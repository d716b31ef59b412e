import type { Locale } from '@/lib/i18n/locales';

/**
 * What the customer's pages say besides the team's own wording. It stands here and not in the messages because these
 * pages go without the team's app, and will one day speak more languages than it does.
 */
type Words = {
  languageName: string;
  languages: string;
  outOf: (score: number, highest: number) => string;
  faces: readonly [string, string, string];
  notApplicable: string;
  optional: string;
  send: string;
  privacy: (workspace: string) => string;
  errorTitle: string;
  noScore: string;
  whyTooLong: (over: number) => string;
  stale: string;
  recorded: string;
  already: string;
  alreadyText: string;
  mayClose: string;
  yourScore: string;
  yourText: string;
  retry: string;
  pages: Record<PageName, { title: string; text: string }>;
};

export type PageName = 'missing' | 'closed' | 'closedUnsent' | 'tooLarge' | 'wrongType' | 'unavailable' | 'unsent';

export const words: Readonly<Record<Locale, Words>> = {
  en: {
    languageName: 'English',
    languages: 'Language',
    outOf: (score, highest) => `${score} out of ${highest}`,
    faces: ['Bad', 'Okay', 'Good'],
    notApplicable: 'Does not apply to me',
    optional: 'optional',
    send: 'Send answer',
    privacy: (workspace) => `Your answer goes to ${workspace}. No account, no cookies.`,
    errorTitle: 'Not sent yet',
    noScore: 'Choose an answer first. What you wrote is still here.',
    whyTooLong: (over) => `This is ${over} characters too long. Up to 2,000 fit.`,
    stale: 'This page was open for a long time. Please send once more; everything is still here.',
    recorded: 'Your answer is stored.',
    already: 'We already have your answer',
    alreadyText: 'It was stored the first time you sent it, and counts once.',
    mayClose: 'You can close this page.',
    yourScore: 'Your score',
    yourText: 'What you wrote',
    retry: 'Try again',
    pages: {
      missing: {
        title: 'This link leads nowhere',
        text: 'Maybe a piece of it is missing. Open it once more from the message or code where you found it.',
      },
      closed: {
        title: 'This form is closed',
        text: 'It takes no answers any more. Thank you for wanting to give one.',
      },
      closedUnsent: {
        title: 'This form was closed just now',
        text: 'Your answer could not be stored. Below is what you wrote, so that you can keep it.',
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
      unsent: {
        title: 'Your answer is not stored yet',
        text: 'Something is wrong on our side. Everything is still here: try again in a moment. It counts once.',
      },
    },
  },
  nl: {
    languageName: 'Nederlands',
    languages: 'Taal',
    outOf: (score, highest) => `${score} van ${highest}`,
    faces: ['Slecht', 'Gaat wel', 'Goed'],
    notApplicable: 'Niet van toepassing op mij',
    optional: 'mag je overslaan',
    send: 'Antwoord versturen',
    privacy: (workspace) => `Je antwoord gaat naar ${workspace}. Geen account, geen cookies.`,
    errorTitle: 'Nog niet verstuurd',
    noScore: 'Kies eerst een antwoord. Wat je schreef staat er nog.',
    whyTooLong: (over) => `Dit is ${over} tekens te lang. Er passen er 2.000.`,
    stale: 'Deze pagina stond lang open. Verstuur nog één keer; alles staat er nog.',
    recorded: 'Je antwoord is opgeslagen.',
    already: 'We hebben je antwoord al',
    alreadyText: 'Het is de eerste keer al opgeslagen en telt één keer.',
    mayClose: 'Je kunt deze pagina sluiten.',
    yourScore: 'Je score',
    yourText: 'Wat je schreef',
    retry: 'Probeer opnieuw',
    pages: {
      missing: {
        title: 'Deze link loopt dood',
        text: 'Misschien mist er een stukje. Open hem nog eens vanuit het bericht of de code waar je hem vond.',
      },
      closed: {
        title: 'Dit formulier is gesloten',
        text: 'Het neemt geen antwoorden meer aan. Fijn dat je er een wilde geven.',
      },
      closedUnsent: {
        title: 'Dit formulier is net gesloten',
        text: 'Je antwoord kon niet worden opgeslagen. Hieronder staat wat je schreef, zodat je het kunt bewaren.',
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
      unsent: {
        title: 'Je antwoord is nog niet opgeslagen',
        text: 'Er gaat bij ons iets mis. Alles staat er nog: probeer het zo opnieuw. Het telt één keer.',
      },
    },
  },
};
