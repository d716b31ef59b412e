import type { JourneyTemplate } from './template';

export const blank: JourneyTemplate = {
  id: 'blank',
  name: { en: 'Blank', nl: 'Leeg' },
  description: {
    en: 'One phase, one step: draw the line yourself.',
    nl: 'Eén fase, één stap: teken de lijn zelf.',
  },
  title: { en: 'New journey', nl: 'Nieuwe klantreis' },
  purpose: { en: '', nl: '' },
  phases: [
    {
      key: 'first',
      name: { en: 'First phase', nl: 'Eerste fase' },
      steps: [{ name: { en: 'First step', nl: 'Eerste stap' } }],
    },
  ],
};
