import type { Archetype } from './archetype';

export const firstTimeBuyer: Archetype = {
  id: 'first-time-buyer',
  uses: { social: 4, web: 3, search: 2, chat: 2 },
  words: {
    en: {
      role: 'Buys here for the first time',
      situation: 'Came by a friend’s tip, does not know your words yet, and is one doubt away from leaving.',
      goals: [
        'Understand what this is within a minute',
        'Try it without a risk',
        'See that others like me are happy with it',
      ],
      worries: [
        'Looking foolish with a simple question',
        'Making an account before seeing anything',
        'Being stuck with something',
      ],
      quote: 'Sorry, but what does that word mean?',
      toneOfVoice: 'Open and encouraging; every term explained where it stands.',
      say: ['You can stop at any time, with one click.', 'New here? This is how it works, in three steps.'],
      dontSay: ['As you know …', 'Sign in to continue.'],
      day: [
        { time: '08:00', text: 'Scrolls on the train' },
        { time: '13:00', text: 'Asks a friend what she uses' },
        { time: '18:30', text: 'Looks around the site for the first time' },
        { time: '21:00', text: 'Reads what others say, and dares' },
      ],
      traits: [
        { low: 'Decides alone', high: 'Asks others', value: 85 },
        { low: 'Spontaneous', high: 'Careful', value: 55 },
        { low: 'New to the web', high: 'At home online', value: 75 },
      ],
    },
    nl: {
      role: 'Koopt hier voor het eerst',
      situation: 'Kwam op aanraden van een vriend, kent je woorden nog niet, en is met één twijfel weer weg.',
      goals: [
        'Binnen een minuut begrijpen wat dit is',
        'Het proberen zonder risico',
        'Zien dat anderen er blij mee zijn',
      ],
      worries: [
        'Dom lijken met een simpele vraag',
        'Een account maken nog voor er iets te zien is',
        'Ergens aan vastzitten',
      ],
      quote: 'Sorry, maar wat betekent dat woord?',
      toneOfVoice: 'Open en bemoedigend; elke term uitgelegd waar die staat.',
      say: ['Je kunt altijd stoppen, met één klik.', 'Nieuw hier? Zo werkt het, in drie stappen.'],
      dontSay: ['Zoals je weet …', 'Log in om verder te gaan.'],
      day: [
        { time: '08:00', text: 'Scrolt in de trein' },
        { time: '13:00', text: 'Vraagt een vriendin wat zij gebruikt' },
        { time: '18:30', text: 'Kijkt voor het eerst rond op de site' },
        { time: '21:00', text: 'Leest wat anderen zeggen, en waagt het' },
      ],
      traits: [
        { low: 'Beslist alleen', high: 'Vraagt anderen', value: 85 },
        { low: 'Spontaan', high: 'Zorgvuldig', value: 55 },
        { low: 'Nieuw op internet', high: 'Online thuis', value: 75 },
      ],
    },
  },
};
