import type { TemplatePersona } from '../template';

/** A hurried parent who buys for a whole family. */
export const lisa: TemplatePersona = {
  name: 'Lisa Brandt',
  colour: 1,
  uses: { app: 4, web: 3, social: 3, 'e-mail': 2, chat: 2, phone: 1 },
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
      segment: 'Parents who buy for a whole family',
      brands: ['IKEA', 'Decathlon', 'Vinted'],
      say: ['Not sure of the size? Order two and send one back, free of charge.', 'Your money is back by Thursday.'],
      dontSay: ['Please refer to article 7 of our terms and conditions.', 'Print the label and sign it twice.'],
      day: [
        { time: '06:45', text: 'Breakfast, lunch boxes, and two children who want the other shoes' },
        { time: '08:20', text: 'School, then the train; looks at messages' },
        { time: '12:30', text: 'A short break: what the school asked for goes into the basket' },
        { time: '17:45', text: 'The parcel is tried on in the hall while dinner cooks' },
        { time: '20:15', text: 'On the sofa with her phone: orders, and registers returns' },
      ],
      traits: [
        { low: 'Patient', high: 'Hurried', value: 85 },
        { low: 'Price first', high: 'Quality first', value: 45 },
        { low: 'New to the web', high: 'At home online', value: 90 },
        { low: 'Switches easily', high: 'Stays loyal', value: 35 },
      ],
      fields: [
        { label: 'Sizes at home', text: '39 and 44; 29 and 33, and those change twice a year', evidence: null },
        { label: 'Pairs a year', text: '11 ordered, 4 sent back', evidence: null },
      ],
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
      segment: 'Ouders die voor een heel gezin kopen',
      brands: ['IKEA', 'Decathlon', 'Vinted'],
      say: ['Twijfel je over de maat? Bestel er twee en stuur er gratis een terug.', 'Je geld is donderdag terug.'],
      dontSay: ['Raadpleeg artikel 7 van onze algemene voorwaarden.', 'Print het label en onderteken het tweemaal.'],
      day: [
        { time: '06:45', text: 'Ontbijt, broodtrommels, en twee kinderen die de andere schoenen willen' },
        { time: '08:20', text: 'Naar school, dan de trein; bekijkt haar berichten' },
        { time: '12:30', text: 'Even pauze: wat de school vroeg gaat in het mandje' },
        { time: '17:45', text: 'In de gang wordt het pakket gepast terwijl het eten opstaat' },
        { time: '20:15', text: 'Op de bank met haar telefoon: bestellen en retouren aanmelden' },
      ],
      traits: [
        { low: 'Geduldig', high: 'Gehaast', value: 85 },
        { low: 'Prijs voorop', high: 'Kwaliteit voorop', value: 45 },
        { low: 'Nieuw op internet', high: 'Online thuis', value: 90 },
        { low: 'Stapt makkelijk over', high: 'Blijft trouw', value: 35 },
      ],
      fields: [
        { label: 'Maten in huis', text: '39 en 44; 29 en 33, en die veranderen twee keer per jaar', evidence: null },
        { label: 'Paren per jaar', text: '11 besteld, 4 teruggestuurd', evidence: null },
      ],
    },
  },
};
