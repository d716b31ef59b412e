import type { TemplatePhase, TemplateStep } from '../template';
import type { ShoeShopTouchpoint } from './touchpoints';

export type ShoeShopPhase = Omit<TemplatePhase, 'steps'> & {
  steps: readonly (Omit<TemplateStep, 'touchpoints'> & { touchpoints?: readonly ShoeShopTouchpoint[] })[];
};

/** Awareness, consideration and purchase. */
export const beforeTheParcel: readonly ShoeShopPhase[] = [
  {
    key: 'awareness',
    name: { en: 'Awareness', nl: 'Bewustzijn' },
    steps: [
      {
        name: { en: 'I want new shoes', nl: 'Ik wil nieuwe schoenen' },
        touchpoints: ['shop', 'blog', 'banner', 'newsletter'],
        opportunities: [
          {
            en: 'A style guide for every season on the blog',
            nl: 'Een stijlgids voor elk seizoen op de blog',
          },
        ],
        emotions: [0.6, 0.2],
      },
      {
        name: { en: 'I click an ad and land on the shop', nl: 'Ik klik op een advertentie en beland in de winkel' },
        touchpoints: ['ad', 'landingPage', 'newsletterForm'],
        painPoints: [
          {
            en: 'The pair from the ad is not on the page I land on',
            nl: 'Het paar uit de advertentie staat niet op de pagina waar ik beland',
          },
        ],
        emotions: [0.8, 0.3],
      },
    ],
  },
  {
    key: 'consideration',
    name: { en: 'Consideration', nl: 'Overweging' },
    steps: [
      {
        name: { en: 'I browse the shop', nl: 'Ik kijk rond in de winkel' },
        touchpoints: ['productPage', 'categoryPage', 'app', 'shop'],
        painPoints: [
          {
            en: 'Each brand has its own sizes: I can only guess mine',
            nl: 'Elk merk heeft eigen maten: ik kan de mijne alleen raden',
          },
        ],
        opportunities: [
          {
            en: '“Runs small” or “runs large”, from what customers sent back',
            nl: '‘Valt klein’ of ‘valt groot’, op basis van wat klanten terugstuurden',
          },
        ],
        emotions: [1.2, 0.6],
      },
    ],
  },
  {
    key: 'purchase',
    name: { en: 'Purchase', nl: 'Aankoop' },
    steps: [
      {
        name: { en: 'I go through the checkout', nl: 'Ik reken af' },
        touchpoints: ['productPage', 'cart', 'signIn', 'orderForm', 'paymentProvider'],
        painPoints: [
          {
            en: 'I have to make an account before I may pay',
            nl: 'Ik moet een account maken voordat ik mag betalen',
          },
        ],
        opportunities: [{ en: 'Check out as a guest', nl: 'Afrekenen als gast' }],
        emotions: [0.4, 0],
      },
      {
        name: { en: 'I land on the thank-you page', nl: 'Ik kom op de bedankpagina' },
        touchpoints: ['thankYouPage', 'orderServiceProvider'],
        opportunities: [
          {
            en: 'Say at once when the parcel comes',
            nl: 'Meteen zeggen wanneer het pakket komt',
          },
        ],
        emotions: [1.3, 0.9],
      },
    ],
  },
];
