import type { Locale } from '@/lib/i18n/locales';
import type { ShoeShopTouchpoint } from '@/lib/journeys/templates/shoe-shop/touchpoints';

/** What the form at each touchpoint asks; all but the question is as every form says it. */
export const questions: Partial<Record<ShoeShopTouchpoint, Record<Locale, string>>> = {
  ad: { en: 'How did you like our ad?', nl: 'Wat vond je van onze advertentie?' },
  banner: { en: 'How did you like this banner?', nl: 'Wat vond je van deze banner?' },
  blog: { en: 'How did you like this story?', nl: 'Wat vond je van dit verhaal?' },
  newsletter: { en: 'How did you like this newsletter?', nl: 'Wat vond je van deze nieuwsbrief?' },
  landingPage: {
    en: 'How satisfied are you with what you found on this page?',
    nl: 'Hoe tevreden ben je met wat je op deze pagina vond?',
  },
  newsletterForm: { en: 'How did signing up go?', nl: 'Hoe ging het aanmelden?' },
  shop: {
    en: 'How likely are you to recommend Solestory to a friend or colleague?',
    nl: 'Hoe waarschijnlijk is het dat je Solestory aanbeveelt bij een vriend of collega?',
  },
  categoryPage: {
    en: 'How satisfied are you with finding your way through our shoes?',
    nl: 'Hoe tevreden ben je over hoe je bij ons schoenen vindt?',
  },
  productPage: {
    en: 'How satisfied are you with what we tell you about this shoe?',
    nl: 'Hoe tevreden ben je met wat we over deze schoen vertellen?',
  },
  app: { en: 'How satisfied are you with our app?', nl: 'Hoe tevreden ben je met onze app?' },
  cart: {
    en: 'Do you agree: the cart made it easy to put my order together?',
    nl: 'Ben je het ermee eens: met het mandje was mijn bestelling makkelijk samen te stellen?',
  },
  signIn: {
    en: 'Do you agree: signing in or registering was easy?',
    nl: 'Ben je het ermee eens: inloggen of registreren was makkelijk?',
  },
  orderForm: {
    en: 'Do you agree: filling in my details was easy?',
    nl: 'Ben je het ermee eens: mijn gegevens invullen was makkelijk?',
  },
  paymentProvider: { en: 'Do you agree: paying was easy?', nl: 'Ben je het ermee eens: betalen was makkelijk?' },
  thankYouPage: { en: 'How do you feel about your order?', nl: 'Welk gevoel heb je bij je bestelling?' },
  shippingUpdates: {
    en: 'How satisfied are you with how we kept you informed about your parcel?',
    nl: 'Hoe tevreden ben je over hoe we je over je pakket op de hoogte hielden?',
  },
  packaging: {
    en: 'How satisfied are you with the packaging?',
    nl: 'Hoe tevreden ben je met de verpakking?',
  },
  inserts: { en: 'How did you like what was in the box?', nl: 'Wat vond je van wat er in de doos zat?' },
  bill: { en: 'How clear was the bill?', nl: 'Hoe duidelijk was de factuur?' },
  deliveryNote: { en: 'How clear was the delivery note?', nl: 'Hoe duidelijk was de pakbon?' },
  product: {
    en: 'How likely are you to recommend these shoes to a friend?',
    nl: 'Hoe waarschijnlijk is het dat je deze schoenen aanbeveelt bij een vriend?',
  },
  returnsPage: {
    en: 'Do you agree: registering my return was easy?',
    nl: 'Ben je het ermee eens: mijn retour aanmelden was makkelijk?',
  },
  faqs: {
    en: 'Do you agree: the FAQs made it easy to understand how returning works?',
    nl: 'Ben je het ermee eens: door de veelgestelde vragen snapte ik makkelijk hoe terugsturen werkt?',
  },
  terms: {
    en: 'Do you agree: our terms were easy to understand?',
    nl: 'Ben je het ermee eens: onze voorwaarden waren makkelijk te begrijpen?',
  },
  voiceComputer: {
    en: 'Do you agree: the menu brought me to the right person easily?',
    nl: 'Ben je het ermee eens: via het keuzemenu kwam ik makkelijk bij de juiste persoon?',
  },
  hotlineAgent: {
    en: 'How satisfied are you with the help on the phone?',
    nl: 'Hoe tevreden ben je met de hulp aan de telefoon?',
  },
  returnPackaging: {
    en: 'Do you agree: packing the shoes up again was easy?',
    nl: 'Ben je het ermee eens: de schoenen weer inpakken was makkelijk?',
  },
  returnLabel: {
    en: 'You sent something back. How likely are you to recommend Solestory now?',
    nl: 'Je hebt iets teruggestuurd. Hoe waarschijnlijk is het dat je Solestory nu aanbeveelt?',
  },
  reviewPage: {
    en: 'How satisfied are you with writing your review?',
    nl: 'Hoe tevreden ben je over het schrijven van je beoordeling?',
  },
  coupon: { en: 'How did you like the coupon?', nl: 'Wat vond je van de tegoedbon?' },
};
