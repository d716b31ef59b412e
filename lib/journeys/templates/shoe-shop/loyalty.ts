import type { ShoeShopPhase } from './before-the-parcel';

export const loyalty: ShoeShopPhase = {
  key: 'loyalty',
  name: { en: 'Loyalty', nl: 'Loyaliteit' },
  steps: [
    {
      name: {
        en: 'I get a newsletter that asks for a review',
        nl: 'Ik krijg een nieuwsbrief die om een beoordeling vraagt',
      },
      touchpoints: ['newsletter'],
      painPoints: [
        {
          en: 'They ask about shoes that I sent back',
          nl: 'Ze vragen naar schoenen die ik heb teruggestuurd',
        },
      ],
      emotions: [0.3, 0.2],
    },
    {
      name: { en: 'I write a review', nl: 'Ik schrijf een beoordeling' },
      touchpoints: ['reviewPage'],
      opportunities: [
        {
          en: 'Ask how the shoe fits and show it to others',
          nl: 'Vragen hoe de schoen past en dat anderen laten zien',
        },
      ],
      emotions: [0.6, 0.4],
    },
    {
      name: { en: 'I use my $10 coupon for a new pair', nl: 'Ik gebruik mijn tegoedbon van € 10 voor een nieuw paar' },
      touchpoints: ['coupon'],
      opportunities: [
        { en: 'Show my size in every brand that I kept', nl: 'Mijn maat tonen van elk merk dat ik hield' },
      ],
      emotions: [1.5, 1.1],
    },
  ],
};
