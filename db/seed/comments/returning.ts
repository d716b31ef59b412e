import type { TopicPhrases } from './topics';

/** Sending shoes back: the place where it hurts. */
export const returning: Record<'returning' | 'terms' | 'menu' | 'hotline' | 'label', TopicPhrases> = {
  returning: {
    en: {
      bad: [
        'I searched for {minutes} minutes before I found where to register a return.',
        'The FAQs say 14 days, the terms say 30. Which is it?',
        'It asks for a return number, but nowhere says where to get one.',
        'I gave up and called.',
        'The returns page threw me back to the home page twice.',
      ],
      mixed: [
        'Found it in the end, but not where I expected it.',
        'Clear up to the point where you need the label.',
        'It works if you know where to look.',
      ],
      good: [
        'Three steps, and I was done.',
        'The pictures make it clear what goes where.',
        'Much easier than last time.',
        'Registered my return in two minutes.',
      ],
    },
    nl: {
      bad: [
        'Ik heb {minutes} minuten gezocht voordat ik vond waar je een retour aanmeldt.',
        'Bij de veelgestelde vragen staat 14 dagen, in de voorwaarden 30. Wat is het nu?',
        'Er wordt om een retournummer gevraagd, maar nergens staat hoe je eraan komt.',
        'Ik heb het opgegeven en gebeld.',
        'De retourpagina stuurde me twee keer terug naar de homepage.',
      ],
      mixed: [
        'Uiteindelijk gevonden, maar niet waar ik het verwachtte.',
        'Duidelijk, tot het moment dat je het label nodig hebt.',
        'Het werkt, als je weet waar je moet kijken.',
      ],
      good: [
        'Drie stappen en klaar.',
        'Door de plaatjes snap je meteen wat waar moet.',
        'Veel makkelijker dan de vorige keer.',
        'In twee minuten mijn retour aangemeld.',
      ],
    },
  },
  terms: {
    en: {
      bad: ['Six pages, and the one thing I wanted to know isn’t in there.', 'You need a lawyer to read this.'],
      mixed: ['It’s all there, but so small.', 'Clear at the start, less so further on.'],
      good: ['Good that there is a summary on top.', 'For once terms that I understood.'],
    },
    nl: {
      bad: ['Zes pagina’s, en wat ik wilde weten staat er niet in.', 'Hier heb je een advocaat bij nodig.'],
      mixed: ['Alles staat erin, maar wel heel klein.', 'In het begin duidelijk, daarna steeds minder.'],
      good: ['Fijn dat er bovenaan een samenvatting staat.', 'Eindelijk voorwaarden die ik snap.'],
    },
  },
  menu: {
    en: {
      bad: [
        '{minutes} minutes in the menu, then the line went dead.',
        'None of the five options was mine.',
        'I kept shouting “return” and it kept selling me shoes.',
      ],
      mixed: ['Long, but I got through.', 'Fewer choices would do.'],
      good: ['Pressed 2 and spoke to someone right away.', 'It said how long I had to wait, and it was right.'],
    },
    nl: {
      bad: [
        '{minutes} minuten in het keuzemenu, en toen viel de lijn weg.',
        'Geen van de vijf keuzes was de mijne.',
        'Ik bleef ‘retour’ roepen en kreeg steeds de verkoop.',
      ],
      mixed: ['Lang, maar ik kwam erdoor.', 'Het kan met minder keuzes.'],
      good: ['Op 2 gedrukt en meteen iemand aan de lijn.', 'Er werd gezegd hoe lang het duurde, en dat klopte.'],
    },
  },
  hotline: {
    en: {
      bad: [
        'They sent me back to the FAQs that I had just read.',
        'Third person, third answer.',
        'Friendly, but could do nothing about my refund.',
      ],
      mixed: ['Nice lady, long wait.', 'Solved, though I had to tell my story twice.'],
      good: [
        'He sent the label while we were on the phone.',
        'Patient and kind, I felt helped.',
        'Knew the shoes and told me which size to take.',
      ],
    },
    nl: {
      bad: [
        'Ik werd teruggestuurd naar de vragen die ik net had gelezen.',
        'De derde medewerker, het derde antwoord.',
        'Vriendelijk, maar ze konden niets doen aan mijn terugbetaling.',
      ],
      mixed: ['Aardige mevrouw, lange wachttijd.', 'Opgelost, maar ik moest mijn verhaal twee keer doen.'],
      good: [
        'Hij mailde het label terwijl we belden.',
        'Geduldig en aardig, ik voelde me geholpen.',
        'Kende de schoenen en wist welke maat ik moest nemen.',
      ],
    },
  },
  label: {
    en: {
      bad: [
        'There was no label in the box and I have no printer.',
        'Sent it back {days} days ago and I’ve heard nothing since.',
        'The parcel shop couldn’t scan the label.',
        'I paid for the return myself, that was not what it said.',
        'The box was torn when I opened it, so I had to find another.',
      ],
      mixed: [
        'Sending it was easy, waiting for the money isn’t.',
        'Label fine, the parcel shop is far from here.',
        'It worked, but nobody confirmed it.',
      ],
      good: [
        'The code on my phone did it, no printing.',
        'Dropped it at the parcel shop in two minutes.',
        'Money back within {days} days, perfect.',
        'Label was in the box, and the box closed again.',
      ],
    },
    nl: {
      bad: [
        'Er zat geen label in de doos en ik heb geen printer.',
        '{days} dagen geleden teruggestuurd en nog niets gehoord.',
        'Het afhaalpunt kon het label niet scannen.',
        'Ik heb zelf voor de retour betaald, dat stond er niet bij.',
        'De doos was bij het openen gescheurd, dus ik moest een andere zoeken.',
      ],
      mixed: [
        'Terugsturen was makkelijk, wachten op het geld niet.',
        'Label prima, maar het afhaalpunt is ver weg.',
        'Het is gelukt, maar niemand bevestigde het.',
      ],
      good: [
        'Met de code op mijn telefoon, zonder printen.',
        'In twee minuten afgegeven bij het afhaalpunt.',
        'Geld terug binnen {days} dagen, perfect.',
        'Het label zat erbij en de doos kon weer dicht.',
      ],
    },
  },
};
