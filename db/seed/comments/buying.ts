import type { TopicPhrases } from './topics';

/** The checkout, up to the page that says thank you. */
export const buying: Record<'checkout' | 'signIn' | 'payment' | 'thanks', TopicPhrases> = {
  checkout: {
    en: {
      bad: [
        'My cart was empty when I came back on the laptop.',
        'It refused my house number three times.',
        'The delivery costs only showed up at the very end.',
      ],
      mixed: ['Works, but there are too many fields.', 'I wasn’t sure whether my order had gone through.'],
      good: ['Three clicks and done.', 'It filled in my street by itself.', 'Clear what I pay and when it comes.'],
    },
    nl: {
      bad: [
        'Mijn mandje was leeg toen ik op de laptop verderging.',
        'Mijn huisnummer werd drie keer geweigerd.',
        'De verzendkosten kwamen pas helemaal aan het eind.',
      ],
      mixed: ['Het werkt, maar er zijn te veel velden.', 'Ik wist niet zeker of mijn bestelling was gelukt.'],
      good: [
        'Drie klikken en klaar.',
        'Mijn straat werd vanzelf ingevuld.',
        'Duidelijk wat ik betaal en wanneer het komt.',
      ],
    },
  },
  signIn: {
    en: {
      bad: [
        'Why do I need an account for one pair of shoes?',
        'Asked for a new password and the mail took {minutes} minutes.',
        'It logged me out and my cart was gone.',
        'Your rules for a password are stricter than my bank’s.',
      ],
      mixed: ['Once you are in it’s fine.', 'I’d rather pay as a guest.'],
      good: ['Signed in with one tap.', 'It remembered me on my phone.', 'Registering took less than a minute.'],
    },
    nl: {
      bad: [
        'Waarom moet ik een account maken voor één paar schoenen?',
        'Nieuw wachtwoord aangevraagd; de mail kwam pas na {minutes} minuten.',
        'Ik werd uitgelogd en mijn mandje was weg.',
        'Jullie wachtwoordregels zijn strenger dan die van mijn bank.',
      ],
      mixed: ['Als je eenmaal binnen bent is het prima.', 'Ik betaal liever als gast.'],
      good: ['Met één tik ingelogd.', 'Mijn telefoon werd onthouden.', 'Registreren kostte nog geen minuut.'],
    },
  },
  payment: {
    en: {
      bad: ['The payment hung and I didn’t dare to try again.', 'My card was refused for no reason.'],
      mixed: ['Fine, but I missed paying afterwards.', 'It worked at the second try.'],
      good: ['Paid on my phone in seconds.', 'Safe and quick.', 'All the ways to pay that I use.'],
    },
    nl: {
      bad: ['De betaling bleef hangen en ik durfde niet nog eens.', 'Mijn kaart werd zonder reden geweigerd.'],
      mixed: ['Prima, maar ik mis achteraf betalen.', 'De tweede keer lukte het.'],
      good: [
        'In een paar tellen betaald op mijn telefoon.',
        'Veilig en snel.',
        'Alle betaalmanieren die ik gebruik zijn er.',
      ],
    },
  },
  thanks: {
    en: {
      bad: ['No word about when it comes.', 'The confirmation ended up in my spam.'],
      mixed: ['Fine. I’d have liked a delivery day.', 'A thank-you and right away the next offer.'],
      good: [
        'Cheerful, and I knew it had worked.',
        'Good that my order number is right there.',
        'Nice little note at the end.',
      ],
    },
    nl: {
      bad: ['Geen woord over wanneer het komt.', 'De bevestiging kwam in mijn spam terecht.'],
      mixed: ['Prima, maar ik had graag een bezorgdag gezien.', 'Een bedankje en meteen de volgende aanbieding.'],
      good: [
        'Vrolijk, en ik wist dat het gelukt was.',
        'Fijn dat mijn bestelnummer er meteen staat.',
        'Leuk berichtje tot slot.',
      ],
    },
  },
};
