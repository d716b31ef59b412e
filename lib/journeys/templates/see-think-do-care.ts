import type { JourneyTemplate } from './template';

export const seeThinkDoCare: JourneyTemplate = {
  id: 'see-think-do-care',
  name: { en: 'See–Think–Do–Care', nl: 'See–Think–Do–Care' },
  description: {
    en: 'By intent: everyone who could, might, will and did buy.',
    nl: 'Naar intentie: wie zou kunnen, overweegt, gaat en ging kopen.',
  },
  title: { en: 'Journey by intent', nl: 'Klantreis naar intentie' },
  purpose: {
    en: 'What we say and do at each level of intent.',
    nl: 'Wat we zeggen en doen op elk niveau van intentie.',
  },
  phases: [
    {
      key: 'see',
      name: { en: 'See', nl: 'Zien' },
      steps: [{ name: { en: 'I come across you, without a plan to buy', nl: 'Ik kom jullie tegen, zonder koopplan' } }],
    },
    {
      key: 'think',
      name: { en: 'Think', nl: 'Denken' },
      steps: [
        { name: { en: 'I think about buying something', nl: 'Ik denk erover iets te kopen' } },
        { name: { en: 'I put a few options side by side', nl: 'Ik leg een paar opties naast elkaar' } },
      ],
    },
    {
      key: 'do',
      name: { en: 'Do', nl: 'Doen' },
      steps: [
        { name: { en: 'I choose and order', nl: 'Ik kies en bestel' } },
        { name: { en: 'I pay and wait for it', nl: 'Ik betaal en wacht erop' } },
      ],
    },
    {
      key: 'care',
      name: { en: 'Care', nl: 'Zorgen' },
      steps: [
        { name: { en: 'I get help when I need it', nl: 'Ik krijg hulp als ik die nodig heb' } },
        { name: { en: 'I feel valued and come back', nl: 'Ik voel me gewaardeerd en kom terug' } },
      ],
    },
  ],
};
