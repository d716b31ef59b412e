import type { JourneyTemplate } from './template';

export const fourPhases: JourneyTemplate = {
  id: 'four-phases',
  name: { en: 'Four phases', nl: 'Vier fasen' },
  description: {
    en: 'Short and decisive: with one phase for everything after the purchase.',
    nl: 'Kort en krachtig: met één fase voor alles na de aankoop.',
  },
  title: { en: 'From need to after the purchase', nl: 'Van behoefte tot na de aankoop' },
  purpose: {
    en: 'What leads to a decision for us, and what follows it.',
    nl: 'Wat tot een keuze voor ons leidt, en wat erop volgt.',
  },
  phases: [
    {
      key: 'awareness',
      name: { en: 'Awareness', nl: 'Bewustzijn' },
      steps: [
        { name: { en: 'I notice that I need something', nl: 'Ik merk dat ik iets nodig heb' } },
        { name: { en: 'I find you', nl: 'Ik vind jullie' } },
      ],
    },
    {
      key: 'consideration',
      name: { en: 'Consideration', nl: 'Overweging' },
      steps: [
        { name: { en: 'I find out what fits me', nl: 'Ik zoek uit wat bij me past' } },
        { name: { en: 'I ask others what they think', nl: 'Ik vraag anderen wat zij ervan vinden' } },
      ],
    },
    {
      key: 'decision',
      name: { en: 'Decision', nl: 'Beslissing' },
      steps: [{ name: { en: 'I decide, order and pay', nl: 'Ik beslis, bestel en betaal' } }],
    },
    {
      key: 'post-purchase',
      name: { en: 'Post-purchase', nl: 'Na de aankoop' },
      steps: [
        { name: { en: 'I get it and start using it', nl: 'Ik krijg het en ga het gebruiken' } },
        { name: { en: 'I need help or want to return it', nl: 'Ik heb hulp nodig of wil het terugsturen' } },
        { name: { en: 'I tell others about it', nl: 'Ik vertel anderen erover' } },
      ],
    },
  ],
};
