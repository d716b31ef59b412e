import type { TemplatePersona } from '../template';

/** A retired teacher with feet that need care. */
export const henk: TemplatePersona = {
  name: 'Henk de Wit',
  colour: 2,
  uses: { phone: 4, 'e-mail': 3, web: 3, shop: 2, print: 2 },
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
      segment: 'Walkers of 60 and over',
      brands: ['Meindl', 'ANWB', 'The local paper'],
      say: [
        'You are speaking to Anna. I have your order in front of me.',
        'This shoe is wide (H) and leaves room for an insole.',
      ],
      dontSay: ['Hey Henk! Your kicks are on their way.', 'For all other questions, press 4.'],
      day: [
        { time: '07:30', text: 'Coffee and the newspaper' },
        { time: '09:00', text: 'Walks ten kilometres along the river' },
        { time: '13:30', text: 'Does his post at the computer in the study' },
        { time: '15:30', text: 'Calls whom he has to call, when there is no queue' },
        { time: '20:00', text: 'Reads reviews, and writes down what he still wants to know' },
      ],
      traits: [
        { low: 'Patient', high: 'Hurried', value: 20 },
        { low: 'Price first', high: 'Quality first', value: 85 },
        { low: 'New to the web', high: 'At home online', value: 35 },
        { low: 'Switches easily', high: 'Stays loyal', value: 80 },
      ],
      fields: [
        { label: 'Feet', text: 'Size 43, wide (H), with insoles', evidence: null },
        { label: 'Walks', text: 'About 45 kilometres a week', evidence: null },
      ],
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
      segment: 'Wandelaars van 60 en ouder',
      brands: ['Meindl', 'ANWB', 'De plaatselijke krant'],
      say: [
        'U spreekt met Anna. Ik heb uw bestelling voor me.',
        'Deze schoen is breed (H) en heeft plaats voor een zooltje.',
      ],
      dontSay: ['Hey Henk! Je kicks zijn onderweg.', 'Voor alle overige vragen, toets 4.'],
      day: [
        { time: '07:30', text: 'Koffie en de krant' },
        { time: '09:00', text: 'Wandelt tien kilometer langs de rivier' },
        { time: '13:30', text: 'Doet zijn post achter de computer in de werkkamer' },
        { time: '15:30', text: 'Belt wie hij bellen moet, als er geen wachtrij is' },
        { time: '20:00', text: 'Leest beoordelingen en schrijft op wat hij nog wil weten' },
      ],
      traits: [
        { low: 'Geduldig', high: 'Gehaast', value: 20 },
        { low: 'Prijs voorop', high: 'Kwaliteit voorop', value: 85 },
        { low: 'Nieuw op internet', high: 'Online thuis', value: 35 },
        { low: 'Stapt makkelijk over', high: 'Blijft trouw', value: 80 },
      ],
      fields: [
        { label: 'Voeten', text: 'Maat 43, breed (H), met zooltjes', evidence: null },
        { label: 'Wandelt', text: 'Zo’n 45 kilometer per week', evidence: null },
      ],
    },
  },
};
