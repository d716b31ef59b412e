import type { TopicPhrases } from './topics';

/** After the purchase: reviews and the next pair. */
export const staying: Record<'review' | 'coupon', TopicPhrases> = {
  review: {
    en: {
      bad: ['You ask me to review shoes that I sent back.', 'My honest review never appeared.'],
      mixed: ['Quick, but I’d like to say something about the fit.', 'Stars alone say little.'],
      good: ['Done in a minute.', 'Nice that I could add a photo.', 'Happy to help others with their size.'],
    },
    nl: {
      bad: [
        'Jullie vragen een beoordeling over schoenen die ik heb teruggestuurd.',
        'Mijn eerlijke beoordeling is nooit geplaatst.',
      ],
      mixed: ['Snel, maar ik had graag iets over de pasvorm gezegd.', 'Alleen sterren zeggen weinig.'],
      good: ['In een minuut klaar.', 'Leuk dat ik een foto kon toevoegen.', 'Ik help anderen graag aan hun maat.'],
    },
  },
  coupon: {
    en: {
      bad: ['The coupon didn’t work on sale shoes.', 'Expired before I needed new shoes.'],
      mixed: ['Nice, but I had to spend a lot first.', 'Good, if I could find the code again.'],
      good: [
        'Money off my next pair, lovely!',
        'A nice surprise, I ordered right away.',
        'Worked at once, no small print.',
      ],
    },
    nl: {
      bad: ['De tegoedbon gold niet voor afgeprijsde schoenen.', 'Verlopen voordat ik nieuwe schoenen nodig had.'],
      mixed: ['Leuk, maar ik moest eerst veel uitgeven.', 'Fijn, als ik de code nog terugvond.'],
      good: [
        'Een tientje korting op mijn volgende paar, heerlijk!',
        'Leuke verrassing, ik heb meteen besteld.',
        'Werkte meteen, zonder kleine lettertjes.',
      ],
    },
  },
};
