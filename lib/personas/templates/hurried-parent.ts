import type { Archetype } from './archetype';

export const hurriedParent: Archetype = {
  id: 'hurried-parent',
  uses: { app: 4, web: 2, parcel: 3, chat: 1 },
  words: {
    en: {
      role: 'Working parent of young children',
      situation: 'Buys on the phone between two other things, mostly after eight in the evening.',
      goals: ['Have it done in five minutes', 'Get it right the first time', 'Not have to leave the house for it'],
      worries: [
        'Starting over because the page forgot everything',
        'A delivery while nobody is home',
        'Calling during working hours',
      ],
      quote: 'If it takes longer than the bedtime story, I’ll do it another day.',
      toneOfVoice: 'Short, warm and practical.',
      say: ['Your order arrives tomorrow between 6 and 8 pm.', 'Done. You don’t have to do anything else.'],
      dontSay: ['We will contact you in due course.', 'Please consult our terms and conditions.'],
      day: [
        { time: '06:45', text: 'Up before the children; looks at messages' },
        { time: '08:20', text: 'School run, then work' },
        { time: '17:30', text: 'Cooking with the phone beside the stove' },
        { time: '20:30', text: 'On the sofa: orders, pays, plans' },
      ],
      traits: [
        { low: 'Patient', high: 'Hurried', value: 90 },
        { low: 'Price first', high: 'Quality first', value: 45 },
        { low: 'Decides alone', high: 'Asks others', value: 30 },
      ],
    },
    nl: {
      role: 'Werkende ouder van jonge kinderen',
      situation: 'Koopt op de telefoon, tussen twee dingen door, meestal na acht uur ’s avonds.',
      goals: ['Het in vijf minuten geregeld hebben', 'Het in één keer goed doen', 'Er de deur niet voor uit hoeven'],
      worries: [
        'Opnieuw beginnen omdat de pagina alles kwijt is',
        'Een bezorging als er niemand thuis is',
        'Moeten bellen onder werktijd',
      ],
      quote: 'Duurt het langer dan het verhaaltje voor het slapengaan, dan doe ik het een andere keer.',
      toneOfVoice: 'Kort, warm en praktisch.',
      say: ['Je bestelling komt morgen tussen 18 en 20 uur.', 'Klaar. Je hoeft niets meer te doen.'],
      dontSay: ['Wij nemen te zijner tijd contact op.', 'Raadpleeg onze algemene voorwaarden.'],
      day: [
        { time: '06:45', text: 'Op voordat de kinderen wakker zijn; berichten bekijken' },
        { time: '08:20', text: 'Naar school, daarna aan het werk' },
        { time: '17:30', text: 'Koken met de telefoon naast het fornuis' },
        { time: '20:30', text: 'Op de bank: bestellen, betalen, plannen' },
      ],
      traits: [
        { low: 'Geduldig', high: 'Gehaast', value: 90 },
        { low: 'Prijs voorop', high: 'Kwaliteit voorop', value: 45 },
        { low: 'Beslist alleen', high: 'Vraagt anderen', value: 30 },
      ],
    },
  },
};
