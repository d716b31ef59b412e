import type { TopicPhrases } from './topics';

/** The parcel on its way, and what is in it. */
export const receiving: Record<'shipping' | 'parcel' | 'papers' | 'product', TopicPhrases> = {
  shipping: {
    en: {
      bad: [
        'It said today for {days} days.',
        'The parcel was left with a neighbour and nobody told me.',
        'A window from 8 to 6 is no help if you work.',
      ],
      mixed: ['It came, a day later than promised.', 'Good updates, but five mails for one parcel.'],
      good: [
        'I knew to the hour when it would come.',
        'Ordered on Sunday, here on Tuesday.',
        'The courier sent a message just before.',
      ],
    },
    nl: {
      bad: [
        'Er stond {days} dagen lang ‘vandaag’.',
        'Het pakket lag bij de buren en niemand zei het.',
        'Een tijdvak van 8 tot 18 uur, daar heb je niets aan als je werkt.',
      ],
      mixed: ['Het kwam, een dag later dan beloofd.', 'Goed op de hoogte gehouden, maar vijf mails voor één pakket.'],
      good: [
        'Ik wist op het uur af wanneer het kwam.',
        'Zondag besteld, dinsdag in huis.',
        'De bezorger stuurde vlak van tevoren een berichtje.',
      ],
    },
  },
  parcel: {
    en: {
      bad: ['The box was dented and the tissue torn.', 'Far too big a box for one pair.'],
      mixed: ['Good box, a lot of tape.', 'Well packed, but I couldn’t close it again.'],
      good: [
        'No plastic, lovely!',
        'Opened without a knife, and I could use the box again.',
        'It felt like a present.',
      ],
    },
    nl: {
      bad: ['De doos was gedeukt en het papier gescheurd.', 'Een veel te grote doos voor één paar.'],
      mixed: ['Goede doos, wel veel plakband.', 'Goed ingepakt, maar ik kreeg hem niet meer dicht.'],
      good: [
        'Geen plastic, heerlijk!',
        'Zonder mes open, en ik kon de doos opnieuw gebruiken.',
        'Het voelde als een cadeautje.',
      ],
    },
  },
  papers: {
    en: {
      bad: ['Four leaflets, straight to the paper bin.', 'Nothing in it about sending something back.'],
      mixed: ['Clear enough, but why on paper?', 'I only needed one of the sheets.'],
      good: ['Everything that I ordered was on one page.', 'The care card is handy.'],
    },
    nl: {
      bad: ['Vier folders, meteen bij het oud papier.', 'Er staat niets in over terugsturen.'],
      mixed: ['Duidelijk, maar waarom op papier?', 'Ik had maar één van de blaadjes nodig.'],
      good: ['Alles wat ik besteld had stond op één vel.', 'Het kaartje met onderhoudstips is handig.'],
    },
  },
  product: {
    en: {
      bad: [
        '{brand} in {size} is at least one size too small.',
        'They look different from the photo.',
        'Blisters after an hour.',
        'The left one is tighter than the right one.',
      ],
      mixed: [
        'Beautiful, but narrow. I’m still not sure.',
        'Good shoes; I had to exchange {size} for one size up.',
        'Comfortable, but the laces are too short.',
      ],
      good: [
        'They fit like a glove.',
        'Walked fifteen kilometres in them, no trouble at all.',
        'Even nicer than in the photo.',
        'My third pair of {brand}, always good.',
      ],
    },
    nl: {
      bad: [
        '{brand} in maat {size} valt minstens een maat te klein.',
        'Ze zien er anders uit dan op de foto.',
        'Blaren na een uur.',
        'De linker zit strakker dan de rechter.',
      ],
      mixed: [
        'Prachtig, maar smal. Ik twijfel nog.',
        'Goede schoenen; ik moest {size} wel ruilen voor een maat groter.',
        'Ze lopen lekker, maar de veters zijn te kort.',
      ],
      good: [
        'Ze passen als gegoten.',
        'Vijftien kilometer mee gewandeld, nergens last van.',
        'Nog mooier dan op de foto.',
        'Mijn derde paar van {brand}, altijd goed.',
      ],
    },
  },
};
