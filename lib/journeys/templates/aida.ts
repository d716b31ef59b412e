import type { JourneyTemplate } from './template';

export const aida: JourneyTemplate = {
  id: 'aida',
  name: { en: 'AIDA', nl: 'AIDA' },
  description: {
    en: 'For a campaign: what makes someone look, want and act.',
    nl: 'Voor een campagne: wat iemand laat kijken, verlangen en doen.',
  },
  title: { en: 'From attention to action', nl: 'Van aandacht naar actie' },
  purpose: {
    en: 'How a campaign turns a glance into a purchase.',
    nl: 'Hoe een campagne van een blik een aankoop maakt.',
  },
  phases: [
    {
      key: 'attention',
      name: { en: 'Attention', nl: 'Aandacht' },
      steps: [{ name: { en: 'Something of yours catches my eye', nl: 'Iets van jullie trekt mijn aandacht' } }],
    },
    {
      key: 'interest',
      name: { en: 'Interest', nl: 'Interesse' },
      steps: [
        { name: { en: 'I want to know more', nl: 'Ik wil er meer van weten' } },
        { name: { en: 'I read what it would do for me', nl: 'Ik lees wat het me oplevert' } },
      ],
    },
    {
      key: 'desire',
      name: { en: 'Desire', nl: 'Verlangen' },
      steps: [
        { name: { en: 'I picture myself with it', nl: 'Ik zie het al voor me' } },
        { name: { en: 'I look for proof that it is good', nl: 'Ik zoek bewijs dat het goed is' } },
      ],
    },
    {
      key: 'action',
      name: { en: 'Action', nl: 'Actie' },
      steps: [{ name: { en: 'I decide and order', nl: 'Ik hak de knoop door en bestel' } }],
    },
  ],
};
