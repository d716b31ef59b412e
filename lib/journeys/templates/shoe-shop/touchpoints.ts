import type { TemplateTouchpoint } from '../template';

/**
 * Where a customer of the shoe shop meets it; several stand at more than one step. What serves a return is a touchpoint
 * of its own, so that its score does not drown in that of the shop or the parcel.
 */
export const shoeShopTouchpoints = {
  ad: { name: { en: 'Ad', nl: 'Advertentie' }, channel: 'advertisement', departments: ['marketing'] },
  banner: { name: { en: 'Banner', nl: 'Banner' }, channel: 'advertisement', departments: ['marketing', 'editorial'] },
  blog: { name: { en: 'Blog', nl: 'Blog' }, channel: 'web', departments: ['editorial', 'marketing'] },
  newsletter: {
    name: { en: 'Newsletter', nl: 'Nieuwsbrief' },
    channel: 'e-mail',
    departments: ['marketing', 'editorial', 'customerManagement'],
  },
  landingPage: {
    name: { en: 'Landing page', nl: 'Landingspagina' },
    channel: 'web',
    departments: ['marketing', 'editorial', 'shopManagement'],
  },
  newsletterForm: {
    name: { en: 'Newsletter form', nl: 'Nieuwsbriefformulier' },
    channel: 'web',
    departments: ['marketing', 'legal'],
  },
  shop: {
    name: { en: 'Web shop', nl: 'Webwinkel' },
    channel: 'web',
    departments: ['shopManagement', 'editorial'],
  },
  categoryPage: {
    name: { en: 'Category page', nl: 'Categoriepagina' },
    channel: 'web',
    departments: ['shopManagement', 'productManagement'],
  },
  productPage: {
    name: { en: 'Product page', nl: 'Productpagina' },
    channel: 'web',
    departments: ['productManagement', 'editorial', 'shopManagement'],
    momentOfTruth: true,
  },
  app: { name: { en: 'App', nl: 'App' }, channel: 'app', departments: ['shopManagement', 'editorial'] },
  cart: { name: { en: 'Cart', nl: 'Winkelmandje' }, channel: 'web', departments: ['shopManagement'] },
  signIn: {
    name: { en: 'Sign-in and registration', nl: 'Inloggen en registreren' },
    channel: 'web',
    departments: ['shopManagement', 'customerManagement', 'legal'],
  },
  orderForm: {
    name: { en: 'Order form', nl: 'Bestelformulier' },
    channel: 'web',
    departments: ['shopManagement', 'legal'],
  },
  paymentProvider: {
    name: { en: 'Payment provider', nl: 'Betaaldienst' },
    channel: 'web',
    departments: ['paymentProviders', 'accounting'],
    momentOfTruth: true,
  },
  thankYouPage: {
    name: { en: 'Thank-you page', nl: 'Bedankpagina' },
    channel: 'web',
    departments: ['shopManagement', 'editorial'],
  },
  orderServiceProvider: {
    name: { en: 'Order service provider', nl: 'Orderverwerker' },
    description: {
      en: 'Picks and packs the order; the customer does not see it.',
      nl: 'Verzamelt en verpakt de bestelling; de klant ziet het niet.',
    },
    channel: 'parcel',
    departments: ['logistics', 'shopManagement'],
  },
  shippingUpdates: {
    name: { en: 'Shipping updates', nl: 'Verzendupdates' },
    channel: 'e-mail',
    departments: ['logistics', 'customerManagement'],
  },
  packaging: {
    name: { en: 'Packaging', nl: 'Verpakking' },
    channel: 'parcel',
    departments: ['logistics', 'productManagement', 'editorial'],
  },
  inserts: { name: { en: 'Inserts', nl: 'Bijsluiters' }, channel: 'print', departments: ['marketing', 'editorial'] },
  bill: { name: { en: 'Bill', nl: 'Factuur' }, channel: 'print', departments: ['accounting', 'legal'] },
  deliveryNote: { name: { en: 'Delivery note', nl: 'Pakbon' }, channel: 'print', departments: ['logistics', 'legal'] },
  product: {
    name: { en: 'Product', nl: 'Product' },
    description: {
      en: 'The shoes themselves: look, fit, comfort.',
      nl: 'De schoenen zelf: uiterlijk, pasvorm, comfort.',
    },
    channel: 'parcel',
    departments: ['productManagement'],
    momentOfTruth: true,
  },
  returnsPage: {
    name: { en: 'Web shop: returns', nl: 'Webwinkel: retourneren' },
    description: {
      en: 'The page where a return is registered.',
      nl: 'De pagina waar je een retour aanmeldt.',
    },
    channel: 'web',
    departments: ['shopManagement', 'customerManagement'],
  },
  faqs: {
    name: { en: 'FAQs', nl: 'Veelgestelde vragen' },
    channel: 'web',
    departments: ['customerManagement', 'editorial'],
  },
  terms: {
    name: { en: 'Terms and conditions', nl: 'Algemene voorwaarden' },
    channel: 'web',
    departments: ['legal'],
  },
  voiceComputer: {
    name: { en: 'Voice computer', nl: 'Keuzemenu' },
    channel: 'phone',
    departments: ['customerManagement'],
  },
  hotlineAgent: {
    name: { en: 'Hotline agent', nl: 'Klantenservicemedewerker' },
    channel: 'phone',
    departments: ['customerManagement'],
    momentOfTruth: true,
  },
  returnPackaging: {
    name: { en: 'Packaging for the return', nl: 'Verpakking voor de retour' },
    channel: 'parcel',
    departments: ['logistics', 'productManagement'],
  },
  returnLabel: {
    name: { en: 'Return label', nl: 'Retourlabel' },
    channel: 'parcel',
    departments: ['logistics', 'shopManagement'],
    momentOfTruth: true,
  },
  reviewPage: {
    name: { en: 'Review page', nl: 'Beoordelingspagina' },
    channel: 'web',
    departments: ['marketing', 'productManagement'],
  },
  coupon: {
    name: { en: 'Coupon', nl: 'Tegoedbon' },
    channel: 'e-mail',
    departments: ['marketing', 'accounting'],
  },
} as const satisfies Record<string, TemplateTouchpoint>;

export type ShoeShopTouchpoint = keyof typeof shoeShopTouchpoints;
