import type { JourneyTemplate } from '../template';
import { beforeTheParcel } from './before-the-parcel';
import { henk } from './henk';
import { lisa } from './lisa';
import { loyalty } from './loyalty';
import { service } from './service';
import { shoeShopTouchpoints } from './touchpoints';

/** The worked example: sixteen steps, in which the team believes that returning is easy. */
export const shoeShop: JourneyTemplate = {
  id: 'shoe-shop',
  name: { en: 'Web shop: buying shoes', nl: 'Webwinkel: schoenen kopen' },
  description: {
    en: 'A full example to look around in: 16 steps with touchpoints, departments and pain points.',
    nl: 'Een uitgewerkt voorbeeld om in rond te kijken: 16 stappen met contactmomenten, afdelingen en pijnpunten.',
  },
  title: { en: 'Buying shoes in the web shop', nl: 'Schoenen kopen in de webwinkel' },
  purpose: {
    en: 'From wanting new shoes to buying again: where do customers hesitate, and what does a return do to them?',
    nl: 'Van zin in nieuwe schoenen tot opnieuw kopen: waar aarzelen klanten, en wat doet een retour met ze?',
  },
  phases: [...beforeTheParcel, service, loyalty],
  touchpoints: shoeShopTouchpoints,
  personas: [lisa, henk],
};
