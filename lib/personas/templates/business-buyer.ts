import type { Archetype } from './archetype';

export const businessBuyer: Archetype = {
  id: 'business-buyer',
  uses: { 'e-mail': 4, phone: 3, web: 3, event: 1 },
  words: {
    en: {
      role: 'Buys for a company of forty people',
      situation: 'Finds, compares and defends the purchase; somebody else signs, and others have to work with it.',
      goals: [
        'A choice that can be defended in one page',
        'An invoice that the accountant accepts',
        'One person to call when it matters',
      ],
      worries: [
        'A price that is only told after three calls',
        'Colleagues who do not use it',
        'Security questions that nobody answers',
      ],
      quote: 'I like it. Now help me convince the others.',
      toneOfVoice: 'Businesslike and exact; answers first, company history never.',
      say: ['Price for 40 people: € 1,880 a year, excluding VAT.', 'Here is the page for your colleague of finance.'],
      dontSay: ['Let’s plan a call to explore synergies.', 'Pricing on request.'],
      day: [
        { time: '08:30', text: 'Inbox and approvals' },
        { time: '10:00', text: 'Meetings; asks what colleagues need' },
        { time: '14:00', text: 'Asks for offers and compares them in a sheet' },
        { time: '16:30', text: 'Writes the proposal for whoever signs' },
      ],
      traits: [
        { low: 'Spontaneous', high: 'Careful', value: 80 },
        { low: 'Decides alone', high: 'Asks others', value: 90 },
        { low: 'Switches easily', high: 'Stays loyal', value: 65 },
      ],
    },
    nl: {
      role: 'Koopt in voor een bedrijf van veertig mensen',
      situation: 'Zoekt, vergelijkt en verdedigt de aankoop; een ander tekent, en weer anderen moeten ermee werken.',
      goals: [
        'Een keuze die op één pagina te verdedigen is',
        'Een factuur waar de boekhouder blij mee is',
        'Eén iemand om te bellen als het erop aankomt',
      ],
      worries: [
        'Een prijs die je pas na drie gesprekken hoort',
        'Collega’s die het niet gebruiken',
        'Vragen over veiligheid die niemand beantwoordt',
      ],
      quote: 'Mij bevalt het. Help me nu de anderen te overtuigen.',
      toneOfVoice: 'Zakelijk en exact; eerst het antwoord, nooit de bedrijfsgeschiedenis.',
      say: [
        'Prijs voor 40 mensen: € 1.880 per jaar, exclusief btw.',
        'Dit is de pagina voor je collega van financiën.',
      ],
      dontSay: ['Laten we eens bellen om synergie te verkennen.', 'Prijs op aanvraag.'],
      day: [
        { time: '08:30', text: 'Mail en goedkeuringen' },
        { time: '10:00', text: 'Overleg; vraagt wat collega’s nodig hebben' },
        { time: '14:00', text: 'Vraagt offertes op en vergelijkt ze in een overzicht' },
        { time: '16:30', text: 'Schrijft het voorstel voor wie tekent' },
      ],
      traits: [
        { low: 'Spontaan', high: 'Zorgvuldig', value: 80 },
        { low: 'Beslist alleen', high: 'Vraagt anderen', value: 90 },
        { low: 'Stapt makkelijk over', high: 'Blijft trouw', value: 65 },
      ],
    },
  },
};
