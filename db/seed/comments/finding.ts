import type { TopicPhrases } from './topics';

/** Ads, reading and the shop before anything is bought. */
export const finding: Record<'advertising' | 'reading' | 'browsing' | 'shop', TopicPhrases> = {
  advertising: {
    en: {
      bad: [
        'I keep seeing shoes I bought last week.',
        'The ad followed me around for {days} days.',
        'The pair in the ad was sold out in my size.',
      ],
      mixed: ['Nice picture, but no price.', 'Caught my eye, then led to a page full of other shoes.'],
      good: [
        'Exactly what I was looking for.',
        'The ad showed the pair in real life, not in a studio.',
        'Made me curious at once.',
      ],
    },
    nl: {
      bad: [
        'Ik krijg steeds schoenen te zien die ik vorige week al heb gekocht.',
        'Die advertentie achtervolgde me {days} dagen lang.',
        'Het paar uit de advertentie was in mijn maat uitverkocht.',
      ],
      mixed: ['Mooie foto, maar geen prijs.', 'Viel op, maar ik kwam op een pagina vol andere schoenen.'],
      good: [
        'Precies wat ik zocht.',
        'Eindelijk een foto op straat in plaats van in een studio.',
        'Maakte me meteen nieuwsgierig.',
      ],
    },
  },
  reading: {
    en: {
      bad: [
        'Too many mails, I only wanted to hear about sales.',
        'Long read, and in the end it was an ad.',
        'I asked twice to get fewer of these.',
      ],
      mixed: ['Some of it is interesting, most of it isn’t for me.', 'Good tips, but always the same three brands.'],
      good: [
        'The care tips saved my suede boots.',
        'Short, nicely made, and useful.',
        'I like the stories about where the shoes are made.',
      ],
    },
    nl: {
      bad: [
        'Te veel mails, ik wilde alleen over de uitverkoop horen.',
        'Een lang verhaal, en het bleek reclame.',
        'Ik heb al twee keer gevraagd om minder van deze mails.',
      ],
      mixed: ['Soms interessant, maar meestal niets voor mij.', 'Goede tips, maar altijd dezelfde drie merken.'],
      good: [
        'De onderhoudstips hebben mijn suède laarzen gered.',
        'Kort, mooi gemaakt en nuttig.',
        'Leuk om te lezen waar de schoenen worden gemaakt.',
      ],
    },
  },
  browsing: {
    en: {
      bad: [
        'The filter forgets my size every time I go back.',
        'Half of what I see isn’t in stock in {size}.',
        'No word about how {brand} fits, so I’m guessing again.',
        'The photos take ages to load on my phone.',
      ],
      mixed: [
        'Good photos, but I miss one of the sole.',
        'Plenty of choice, hard to compare two pairs.',
        'Fine, once I had found the filter for width.',
      ],
      good: [
        'Found my pair within five minutes.',
        'The photos on real feet help a lot.',
        'The filter for wide feet is great.',
        'I like that I see at once what is in stock in {size}.',
      ],
    },
    nl: {
      bad: [
        'Het filter vergeet mijn maat telkens als ik terugga.',
        'De helft van wat ik zie is er niet in maat {size}.',
        'Nergens staat hoe {brand} valt, dus ik gok weer.',
        'De foto’s laden heel traag op mijn telefoon.',
      ],
      mixed: [
        'Goede foto’s, maar ik mis er een van de zool.',
        'Veel keus, maar twee paren vergelijken is lastig.',
        'Prima, toen ik het filter voor breedte eenmaal had gevonden.',
      ],
      good: [
        'Binnen vijf minuten had ik mijn paar gevonden.',
        'De foto’s aan echte voeten helpen enorm.',
        'Het filter voor brede voeten is geweldig.',
        'Fijn dat je meteen ziet wat er in maat {size} is.',
      ],
    },
  },
  shop: {
    en: {
      bad: [
        'Nice shoes, but sending something back is a nightmare.',
        'Waited {days} days for my money. Not again.',
        'Cheaper elsewhere, and returning is easier there.',
      ],
      mixed: [
        'Good choice of brands, the rest is average.',
        'Fine as long as the shoes fit.',
        'Prices are fair, delivery could be quicker.',
      ],
      good: [
        'Never had better service from a web shop.',
        'Good brands, fair prices, quick delivery.',
        'I order all my shoes here.',
        'They have {brand} in my size, hardly anyone does.',
      ],
    },
    nl: {
      bad: [
        'Mooie schoenen, maar iets terugsturen is een ramp.',
        '{days} dagen op mijn geld gewacht. Nooit meer.',
        'Elders goedkoper, en terugsturen gaat daar makkelijker.',
      ],
      mixed: [
        'Goede merken, de rest is gemiddeld.',
        'Prima, zolang de schoenen passen.',
        'Eerlijke prijzen, maar de levering kan sneller.',
      ],
      good: [
        'Nog nooit zo goed geholpen door een webwinkel.',
        'Goede merken, eerlijke prijzen, snel in huis.',
        'Ik bestel al mijn schoenen hier.',
        'Ze hebben {brand} in mijn maat, dat heeft bijna niemand.',
      ],
    },
  },
};
