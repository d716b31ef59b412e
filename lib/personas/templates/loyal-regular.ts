import type { Archetype } from './archetype';

export const loyalRegular: Archetype = {
  id: 'loyal-regular',
  uses: { shop: 4, 'e-mail': 3, phone: 2, print: 1 },
  words: {
    en: {
      role: 'Customer for many years',
      situation: 'Comes back without looking elsewhere, and notices every change.',
      goals: ['Be recognised', 'Find things where they always were', 'Get something back for being loyal'],
      worries: [
        'New customers who get a better price',
        'A change that nobody announced',
        'Having to explain it all again',
      ],
      quote: 'I’ve been coming here for years. They should know that by now.',
      toneOfVoice: 'Personal, among acquaintances; no selling.',
      say: ['Welcome back. Your usual size is in stock.', 'You asked about this in May: here is the answer.'],
      dontSay: ['Dear customer,', 'This offer is for new customers only.'],
      day: [
        { time: '09:00', text: 'Around the corner for the daily things' },
        { time: '11:00', text: 'Drops in at the shop, has a chat' },
        { time: '16:00', text: 'Reads the newsletter from top to bottom' },
      ],
      traits: [
        { low: 'Switches easily', high: 'Stays loyal', value: 95 },
        { low: 'New to the web', high: 'At home online', value: 40 },
        { low: 'Patient', high: 'Hurried', value: 30 },
      ],
    },
    nl: {
      role: 'Al jaren klant',
      situation: 'Komt terug zonder elders te kijken, en merkt elke verandering op.',
      goals: ['Herkend worden', 'Alles vinden waar het altijd stond', 'Iets terugkrijgen voor die trouw'],
      worries: [
        'Nieuwe klanten die een betere prijs krijgen',
        'Een verandering die niemand heeft aangekondigd',
        'Alles opnieuw moeten uitleggen',
      ],
      quote: 'Ik kom hier al jaren. Dat mogen ze onderhand weten.',
      toneOfVoice: 'Persoonlijk, als onder bekenden; geen verkooppraat.',
      say: ['Fijn dat je er weer bent. Je maat ligt klaar.', 'In mei vroeg je hiernaar: dit is het antwoord.'],
      dontSay: ['Geachte klant,', 'Deze aanbieding geldt alleen voor nieuwe klanten.'],
      day: [
        { time: '09:00', text: 'Om de hoek voor de dagelijkse dingen' },
        { time: '11:00', text: 'Loopt de winkel binnen, maakt een praatje' },
        { time: '16:00', text: 'Leest de nieuwsbrief van boven tot onder' },
      ],
      traits: [
        { low: 'Stapt makkelijk over', high: 'Blijft trouw', value: 95 },
        { low: 'Nieuw op internet', high: 'Online thuis', value: 40 },
        { low: 'Geduldig', high: 'Gehaast', value: 30 },
      ],
    },
  },
};
