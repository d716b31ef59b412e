import type { Archetype } from './archetype';

export const carefulComparer: Archetype = {
  id: 'careful-comparer',
  uses: { web: 4, search: 4, 'e-mail': 2, shop: 1 },
  words: {
    en: {
      role: 'Reads everything before choosing',
      situation: 'Has six tabs open, a list of criteria, and all the time that it takes.',
      goals: ['Know exactly what is in the box', 'Compare like with like', 'Never regret a purchase'],
      worries: [
        'Costs that appear at the last step',
        'Reviews that sound bought',
        'A promise that is not written down',
      ],
      quote: 'I’m not slow. I’m making sure.',
      toneOfVoice: 'Precise and complete; figures rather than adjectives.',
      say: ['Battery: 11 hours at half brightness, measured by us.', 'It is not suitable for wide feet.'],
      dontSay: ['The best choice for everyone!', 'Only 2 left, order now!'],
      day: [
        { time: '07:30', text: 'Newspaper and coffee' },
        { time: '12:30', text: 'Reads tests during lunch' },
        { time: '19:00', text: 'Puts the facts of three offers side by side' },
        { time: '22:00', text: 'Sleeps on it' },
      ],
      traits: [
        { low: 'Patient', high: 'Hurried', value: 15 },
        { low: 'Spontaneous', high: 'Careful', value: 92 },
        { low: 'Price first', high: 'Quality first', value: 60 },
      ],
    },
    nl: {
      role: 'Leest alles voor het kiezen',
      situation: 'Heeft zes tabbladen open, een lijst met eisen, en alle tijd die het kost.',
      goals: [
        'Precies weten wat er in de doos zit',
        'Gelijk met gelijk vergelijken',
        'Nooit spijt van een aankoop hebben',
      ],
      worries: [
        'Kosten die pas bij de laatste stap verschijnen',
        'Beoordelingen die gekocht klinken',
        'Een belofte die nergens staat',
      ],
      quote: 'Ik ben niet traag. Ik wil het zeker weten.',
      toneOfVoice: 'Precies en volledig; liever cijfers dan bijvoeglijke naamwoorden.',
      say: ['Accu: 11 uur op halve helderheid, door ons gemeten.', 'Niet geschikt voor brede voeten.'],
      dontSay: ['De beste keuze voor iedereen!', 'Nog maar 2 op voorraad, bestel nu!'],
      day: [
        { time: '07:30', text: 'Krant en koffie' },
        { time: '12:30', text: 'Leest tests in de lunchpauze' },
        { time: '19:00', text: 'Zet de feiten van drie aanbiedingen naast elkaar' },
        { time: '22:00', text: 'Slaapt er een nachtje over' },
      ],
      traits: [
        { low: 'Geduldig', high: 'Gehaast', value: 15 },
        { low: 'Spontaan', high: 'Zorgvuldig', value: 92 },
        { low: 'Prijs voorop', high: 'Kwaliteit voorop', value: 60 },
      ],
    },
  },
};
