import type { Metric } from '@/lib/insights/schema';
import type { ShoeShopTouchpoint } from '@/lib/journeys/templates/shoe-shop/touchpoints';
import type { Topic } from './comments/topics';

/** How customers judge one touchpoint. Moods lie between 0, the worst score of a scale, and 1, the best. */
export type Plan = {
  touchpoint: ShoeShopTouchpoint;
  metric: Metric;
  topic: Topic;
  count: number;
  mood: number;
  /** Since the return is explained on one page; the same where left out. */
  moodAfter?: number;
  /** Standard deviation of the mood; 0.25 where left out. */
  spread?: number;
  /** Only answers of the last so many days: a form that is new. */
  days?: number;
  /** How much busier or quieter it is since the improvement. */
  trafficAfter?: number;
};

/** Some have too few answers to say anything, or only counts: a map in real life has those as well. */
export const plans: readonly Plan[] = [
  { touchpoint: 'ad', metric: 'emoji', topic: 'advertising', count: 120, mood: 0.58, spread: 0.3 },
  { touchpoint: 'banner', metric: 'emoji', topic: 'advertising', count: 3, mood: 0.45, days: 40 },
  { touchpoint: 'blog', metric: 'emoji', topic: 'reading', count: 90, mood: 0.72 },
  { touchpoint: 'newsletter', metric: 'emoji', topic: 'reading', count: 170, mood: 0.52, spread: 0.3 },
  { touchpoint: 'landingPage', metric: 'csat', topic: 'browsing', count: 200, mood: 0.6 },
  { touchpoint: 'newsletterForm', metric: 'emoji', topic: 'reading', count: 45, mood: 0.6 },
  { touchpoint: 'shop', metric: 'nps', topic: 'shop', count: 460, mood: 0.74, moodAfter: 0.79 },
  { touchpoint: 'categoryPage', metric: 'csat', topic: 'browsing', count: 190, mood: 0.66 },
  { touchpoint: 'productPage', metric: 'csat', topic: 'browsing', count: 370, mood: 0.71 },
  { touchpoint: 'app', metric: 'csat', topic: 'browsing', count: 190, mood: 0.72 },
  { touchpoint: 'cart', metric: 'ces', topic: 'checkout', count: 170, mood: 0.74 },
  { touchpoint: 'signIn', metric: 'ces', topic: 'signIn', count: 220, mood: 0.42, spread: 0.3 },
  { touchpoint: 'orderForm', metric: 'ces', topic: 'checkout', count: 180, mood: 0.62 },
  { touchpoint: 'paymentProvider', metric: 'ces', topic: 'payment', count: 240, mood: 0.79 },
  { touchpoint: 'thankYouPage', metric: 'emoji', topic: 'thanks', count: 150, mood: 0.8 },
  { touchpoint: 'shippingUpdates', metric: 'csat', topic: 'shipping', count: 320, mood: 0.6, spread: 0.3 },
  { touchpoint: 'packaging', metric: 'csat', topic: 'parcel', count: 250, mood: 0.8 },
  { touchpoint: 'inserts', metric: 'emoji', topic: 'papers', count: 22, mood: 0.5, days: 75 },
  { touchpoint: 'bill', metric: 'emoji', topic: 'papers', count: 8, mood: 0.62, days: 60 },
  { touchpoint: 'deliveryNote', metric: 'emoji', topic: 'papers', count: 7, mood: 0.5, days: 60 },
  { touchpoint: 'product', metric: 'nps', topic: 'product', count: 400, mood: 0.6, spread: 0.36 },
  { touchpoint: 'returnsPage', metric: 'ces', topic: 'returning', count: 230, mood: 0.24, moodAfter: 0.47 },
  { touchpoint: 'faqs', metric: 'ces', topic: 'returning', count: 250, mood: 0.2, moodAfter: 0.43 },
  { touchpoint: 'terms', metric: 'ces', topic: 'terms', count: 6, mood: 0.3, days: 70 },
  {
    touchpoint: 'voiceComputer',
    metric: 'ces',
    topic: 'menu',
    count: 140,
    mood: 0.2,
    moodAfter: 0.28,
    trafficAfter: 0.6,
  },
  {
    touchpoint: 'hotlineAgent',
    metric: 'csat',
    topic: 'hotline',
    count: 190,
    mood: 0.5,
    moodAfter: 0.66,
    trafficAfter: 0.6,
  },
  { touchpoint: 'returnPackaging', metric: 'ces', topic: 'label', count: 120, mood: 0.42, moodAfter: 0.56 },
  { touchpoint: 'returnLabel', metric: 'nps', topic: 'label', count: 310, mood: 0.3, moodAfter: 0.56, spread: 0.28 },
  { touchpoint: 'reviewPage', metric: 'csat', topic: 'review', count: 90, mood: 0.6 },
  { touchpoint: 'coupon', metric: 'emoji', topic: 'coupon', count: 110, mood: 0.84 },
];
