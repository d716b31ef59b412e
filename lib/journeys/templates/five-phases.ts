import type { JourneyTemplate, TemplatePhase } from './template';

const phases: readonly TemplatePhase[] = [
  {
    key: 'awareness',
    name: { en: 'Awareness', nl: 'Bewustzijn' },
    steps: [
      { name: { en: 'I notice that I need something', nl: 'Ik merk dat ik iets nodig heb' } },
      { name: { en: 'I hear of you for the first time', nl: 'Ik hoor voor het eerst van jullie' } },
    ],
  },
  {
    key: 'consideration',
    name: { en: 'Consideration', nl: 'Overweging' },
    steps: [
      { name: { en: 'I look at what you offer', nl: 'Ik bekijk wat jullie bieden' } },
      { name: { en: 'I compare you with others', nl: 'Ik vergelijk jullie met anderen' } },
    ],
  },
  {
    key: 'purchase',
    name: { en: 'Purchase', nl: 'Aankoop' },
    steps: [
      { name: { en: 'I order and pay', nl: 'Ik bestel en betaal' } },
      { name: { en: 'I get what I ordered', nl: 'Ik ontvang wat ik heb besteld' } },
    ],
  },
  {
    key: 'service',
    name: { en: 'Service', nl: 'Service' },
    steps: [
      { name: { en: 'I start using it', nl: 'Ik ga het gebruiken' } },
      { name: { en: 'I have a question and ask for help', nl: 'Ik heb een vraag en zoek hulp' } },
    ],
  },
  {
    key: 'loyalty',
    name: { en: 'Loyalty', nl: 'Loyaliteit' },
    steps: [
      { name: { en: 'I hear from you again', nl: 'Ik hoor weer van jullie' } },
      { name: { en: 'I buy again', nl: 'Ik koop opnieuw' } },
    ],
  },
];

export const fivePhases: JourneyTemplate = {
  id: 'five-phases',
  name: { en: 'Five phases', nl: 'Vijf fasen' },
  description: {
    en: 'The classic: from first hearing of you to buying again.',
    nl: 'De klassieker: van voor het eerst van je horen tot opnieuw kopen.',
  },
  title: { en: 'Our customer journey', nl: 'Onze klantreis' },
  purpose: {
    en: 'What a customer lives through with us, from need to next purchase.',
    nl: 'Wat een klant met ons meemaakt, van behoefte tot volgende aankoop.',
  },
  phases,
};

export const fivePhasesAdvocacy: JourneyTemplate = {
  id: 'five-phases-advocacy',
  name: { en: 'Five phases + advocacy', nl: 'Vijf fasen + ambassadeurschap' },
  description: {
    en: 'A circle: loyal customers tell others and return to consideration.',
    nl: 'Een kring: loyale klanten vertellen het verder en keren terug naar overweging.',
  },
  title: { en: 'Our customer circle', nl: 'Onze klantkring' },
  purpose: {
    en: 'How a customer comes back to us, and brings others along.',
    nl: 'Hoe een klant bij ons terugkomt en anderen meebrengt.',
  },
  returnsTo: 'consideration',
  phases: [
    ...phases,
    {
      key: 'advocacy',
      name: { en: 'Advocacy', nl: 'Ambassadeurschap' },
      steps: [
        { name: { en: 'I recommend you to a friend', nl: 'Ik raad jullie aan bij een vriend' } },
        { name: { en: 'I share what I experienced', nl: 'Ik deel wat ik heb meegemaakt' } },
      ],
    },
  ],
};
