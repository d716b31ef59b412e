import type { ShoeShopPhase } from './before-the-parcel';

/** From waiting for the parcel to waiting for the money: where the shoes do not fit. */
export const service: ShoeShopPhase = {
  key: 'service',
  name: { en: 'Service', nl: 'Service' },
  steps: [
    {
      name: { en: 'I wait for the parcel', nl: 'Ik wacht op het pakket' },
      touchpoints: ['shippingUpdates', 'signIn'],
      painPoints: [{ en: '“Between 8 and 6” is not a time', nl: '‘Tussen 8 en 18 uur’ is geen tijdstip' }],
      emotions: [0.5, 0.3],
    },
    {
      name: { en: 'I get the parcel and open it', nl: 'Ik krijg het pakket en maak het open' },
      touchpoints: ['packaging', 'inserts', 'bill', 'deliveryNote'],
      opportunities: [
        {
          en: 'A box that opens without a knife and closes again',
          nl: 'Een doos die zonder mes opengaat en weer dicht kan',
        },
      ],
      emotions: [1.7, 1.2],
    },
    {
      name: { en: 'I try the shoes on: they don’t fit', nl: 'Ik pas de schoenen: ze passen niet' },
      touchpoints: ['product'],
      painPoints: [{ en: 'My usual size is too tight in this brand', nl: 'Mijn gewone maat is bij dit merk te krap' }],
      emotions: [-0.6, -0.8],
    },
    {
      name: {
        en: 'I want to return them, but don’t understand how',
        nl: 'Ik wil ze terugsturen, maar snap niet hoe',
      },
      touchpoints: ['returnsPage', 'faqs', 'terms'],
      painPoints: [
        {
          en: 'The FAQs, the terms and the delivery note each say something else',
          nl: 'De veelgestelde vragen, de voorwaarden en de pakbon zeggen elk iets anders',
        },
        { en: 'I can’t find where to register a return', nl: 'Ik vind niet waar ik een retour moet aanmelden' },
      ],
      opportunities: [
        {
          en: 'Return instructions on one page: three steps, one picture each',
          nl: 'Retourinstructies op één pagina: drie stappen, elk met een plaatje',
        },
      ],
      emotions: [0.2, 0],
    },
    {
      name: { en: 'I call the hotline', nl: 'Ik bel de klantenservice' },
      touchpoints: ['voiceComputer', 'hotlineAgent'],
      painPoints: [
        {
          en: 'Four menus and nine minutes before I speak to a person',
          nl: 'Vier menu’s en negen minuten voordat ik een mens spreek',
        },
      ],
      opportunities: [{ en: 'Offer to call back', nl: 'Aanbieden om terug te bellen' }],
      emotions: [0.5, 0.4],
    },
    {
      name: { en: 'I send the shoes back', nl: 'Ik stuur de schoenen terug' },
      touchpoints: ['returnPackaging', 'returnLabel'],
      painPoints: [{ en: 'I have no printer for the label', nl: 'Ik heb geen printer voor het label' }],
      opportunities: [
        {
          en: 'A code on the phone in place of a printed label',
          nl: 'Een code op je telefoon in plaats van een label',
        },
      ],
      emotions: [0.4, 0.3],
    },
    {
      name: { en: 'I wait until the return is confirmed', nl: 'Ik wacht op de bevestiging van mijn retour' },
      painPoints: [{ en: 'Has my parcel arrived at all?', nl: 'Is mijn pakket eigenlijk wel aangekomen?' }],
      emotions: [0.2, 0.1],
    },
    {
      name: { en: 'I wait for my money', nl: 'Ik wacht op mijn geld' },
      painPoints: [{ en: 'Nobody tells me when the money comes', nl: 'Niemand vertelt me wanneer het geld komt' }],
      opportunities: [
        { en: 'A message when the credit is booked', nl: 'Een bericht zodra het bedrag is teruggestort' },
      ],
      emotions: [0, -0.2],
    },
  ],
};
