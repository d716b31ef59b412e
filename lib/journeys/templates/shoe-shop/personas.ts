import type { TemplatePersona } from '../template';

/** A hurried parent who buys for a family, and a retired teacher with feet that need care. */
export const shoeShopPersonas: readonly TemplatePersona[] = [
  {
    name: 'Lisa Brandt',
    colour: 1,
    profile: {
      en: {
        role: 'Project manager and mother of two',
        situation:
          'Orders shoes for the whole family in the evening on her phone, two sizes at a time, and sends back what does not fit.',
        age: '34',
        gender: 'Female',
        location: 'Utrecht, a suburb',
        household: 'With her partner and two children of 4 and 7',
        education: 'Bachelor in communication',
        income: '€ 3,100 net a month',
        goals: [
          'Find shoes that fit the first time',
          'Have the order done before the children are asleep',
          'Send back what does not fit without a trip to town',
        ],
        worries: [
          'Money that is away for weeks after a return',
          'Having to print something: the printer gave up last year',
          'A hotline that is open only while she works',
        ],
        quote: 'If sending it back takes longer than buying it, I won’t buy it again.',
        toneOfVoice: 'Quick, friendly and to the point; hates small print, likes a joke.',
        portraitSeed: 'lisa-brandt-3',
      },
      nl: {
        role: 'Projectmanager en moeder van twee',
        situation:
          'Bestelt ’s avonds op haar telefoon schoenen voor het hele gezin, meteen twee maten, en stuurt terug wat niet past.',
        age: '34',
        gender: 'Vrouw',
        location: 'Utrecht, een buitenwijk',
        household: 'Met haar partner en twee kinderen van 4 en 7',
        education: 'Hbo communicatie',
        income: '€ 3.100 netto per maand',
        goals: [
          'Schoenen vinden die meteen passen',
          'De bestelling rond hebben voordat de kinderen slapen',
          'Terugsturen wat niet past, zonder naar de stad te moeten',
        ],
        worries: [
          'Geld dat na een retour weken weg is',
          'Iets moeten printen: de printer hield er vorig jaar mee op',
          'Een klantenservice die alleen open is als zij werkt',
        ],
        quote: 'Als terugsturen langer duurt dan kopen, koop ik er niet nog eens.',
        toneOfVoice: 'Snel, vriendelijk en ter zake; een hekel aan kleine lettertjes, wel in voor een grapje.',
        portraitSeed: 'lisa-brandt-3',
      },
    },
  },
  {
    name: 'Henk de Wit',
    colour: 2,
    profile: {
      en: {
        role: 'Retired geography teacher who walks every day',
        situation: 'Buys one good pair a year, reads everything before he orders, and calls when something is unclear.',
        age: '67',
        gender: 'Male',
        location: 'Deventer, near the river',
        household: 'With his wife; the children have left home',
        education: 'Teacher training college',
        income: 'State and occupational pension, € 2,400 net a month',
        goals: [
          'Comfortable shoes that last more than a year',
          'Know exactly what he buys before he pays',
          'Speak to a person who knows about shoes',
        ],
        worries: [
          'Making a mistake in the checkout and paying twice',
          'Wide feet: most shoes pinch after an hour',
          'Instructions that say one thing here and another there',
        ],
        quote: 'I don’t mind paying for quality. I mind being sent from one menu to the next.',
        toneOfVoice: 'Polite and precise; wants whole sentences and no English words where there are others.',
        portraitSeed: 'henk-de-wit-1',
      },
      nl: {
        role: 'Gepensioneerd aardrijkskundeleraar die elke dag wandelt',
        situation: 'Koopt één goed paar per jaar, leest alles voordat hij bestelt en belt als iets onduidelijk is.',
        age: '67',
        gender: 'Man',
        location: 'Deventer, bij de rivier',
        household: 'Met zijn vrouw; de kinderen zijn het huis uit',
        education: 'Lerarenopleiding',
        income: 'AOW en pensioen, € 2.400 netto per maand',
        goals: [
          'Comfortabele schoenen die langer dan een jaar meegaan',
          'Precies weten wat hij koopt voordat hij betaalt',
          'Iemand spreken die verstand heeft van schoenen',
        ],
        worries: [
          'Een fout maken bij het afrekenen en dubbel betalen',
          'Brede voeten: de meeste schoenen knellen na een uur',
          'Uitleg die hier iets anders zegt dan daar',
        ],
        quote: 'Voor kwaliteit betaal ik graag. Maar stuur me niet van het ene menu naar het andere.',
        toneOfVoice: 'Beleefd en precies; wil hele zinnen, en geen Engels waar Nederlands kan.',
        portraitSeed: 'henk-de-wit-1',
      },
    },
  },
];
