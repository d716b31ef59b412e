import { v7 as uuidv7 } from 'uuid';
import type { Ending, FormContent, Question } from '@/db/schema/form-content';
import { type Locale, locales } from '@/lib/i18n/locales';
import { standardContent } from '../content/standard';
import { defaultWordings } from '../wordings';
import { type FormTemplate, metricTemplates, type momentTemplates } from './names';
import { both, choice, open, scale, upTo } from './questions';

type Moment = (typeof momentTemplates)[number];

const moments: Record<Moment, () => Question[]> = {
  'web-page': () => {
    const found = scale('ces', ['We made it easy to find what I was looking for.', 'Ik vond makkelijk wat ik zocht.']);
    return [
      choice(
        'single',
        ['What did you come here for?', 'Waarvoor kwam je hier?'],
        [
          ['To look around', 'Om rond te kijken'],
          ['To compare products', 'Om producten te vergelijken'],
          ['To buy something', 'Om iets te kopen'],
          ['To get help', 'Om hulp te krijgen'],
        ],
      ),
      found,
      open(['What could you not find?', 'Wat kon je niet vinden?'], upTo(found, 4)),
    ];
  },
  delivery: () => {
    const satisfied = scale('csat', [
      'How satisfied are you with the delivery?',
      'Hoe tevreden ben je over de bezorging?',
    ]);
    const wrong = choice(
      'multiple',
      ['What went wrong?', 'Wat ging er mis?'],
      [
        ['It came too late', 'Het kwam te laat'],
        ['It was damaged', 'Het was beschadigd'],
        ['Something was missing', 'Er ontbrak iets'],
        ['I did not know when it would come', 'Ik wist niet wanneer het zou komen'],
      ],
    );
    return [
      satisfied,
      { ...wrong, show: upTo(satisfied, 3) },
      open(['What should we know about the delivery?', 'Wat moeten we weten over de bezorging?']),
    ];
  },
  'service-call': () => {
    const easy = scale('ces', [
      'The company made it easy for me to get my question answered.',
      'Het bedrijf maakte het mij makkelijk om antwoord te krijgen.',
    ]);
    const solved = choice(
      'single',
      ['Is your question answered?', 'Is je vraag beantwoord?'],
      [
        ['Yes, at once', 'Ja, meteen'],
        ['Yes, after I called again', 'Ja, na nog eens bellen'],
        ['No', 'Nee'],
      ],
    );
    return [
      { ...solved, other: false, required: true },
      easy,
      open(['What should we have done better?', 'Wat hadden we beter kunnen doen?'], upTo(easy, 4)),
    ];
  },
  return: () => {
    const easy = scale('ces', ['It was easy to return my order.', 'Ik kon mijn bestelling makkelijk terugsturen.']);
    const hard = choice(
      'multiple',
      ['What made it hard?', 'Wat maakte het lastig?'],
      [
        ['Finding out how', 'Uitzoeken hoe het moet'],
        ['The return label', 'Het retourlabel'],
        ['Packing it again', 'Het weer inpakken'],
        ['Waiting for my money', 'Wachten op mijn geld'],
      ],
    );
    return [
      choice(
        'single',
        ['Why did you return it?', 'Waarom stuurde je het terug?'],
        [
          ['It did not fit', 'Het paste niet'],
          ['It looked different', 'Het zag er anders uit'],
          ['It was damaged', 'Het was beschadigd'],
          ['I changed my mind', 'Ik bedacht me'],
        ],
      ),
      easy,
      { ...hard, show: upTo(easy, 4) },
    ];
  },
  onboarding: () => [
    scale('csat', [
      'How satisfied are you with your first days with us?',
      'Hoe tevreden ben je over je eerste dagen bij ons?',
    ]),
    scale('ces', ['It was easy to get started.', 'Ik kon makkelijk beginnen.']),
    open(['What was still unclear to you?', 'Wat was je nog niet duidelijk?']),
  ],
  event: () => [
    scale('stars', ['How many stars do you give this event?', 'Hoeveel sterren geef je dit evenement?']),
    choice(
      'multiple',
      ['What did you like?', 'Wat vond je goed?'],
      [
        ['The programme', 'Het programma'],
        ['The speakers', 'De sprekers'],
        ['The place', 'De plek'],
        ['Meeting others', 'Anderen ontmoeten'],
      ],
    ),
    scale('nps', [
      'How likely are you to recommend it to others?',
      'Hoe waarschijnlijk is het dat je het anderen aanraadt?',
    ]),
    open(['What should be different next time?', 'Wat moet er de volgende keer anders?']),
  ],
};

const isMetric = (template: FormTemplate): template is (typeof metricTemplates)[number] =>
  metricTemplates.some((one) => one === template);

function asked(template: FormTemplate): Pick<FormContent, 'questions' | 'endings' | 'look'> {
  if (isMetric(template)) return standardContent(template, defaultWordings[template]);
  const thanks: Ending = {
    id: uuidv7(),
    scores: null,
    title: both(['Thank you. Your answer helps us do better.', 'Dank je wel. Met je antwoord maken we het beter.']),
    text: {},
    next: null,
  };
  return {
    questions: template === 'blank' ? [] : moments[template](),
    endings: [thanks],
    look: { colour: null, logoFileId: null, pages: 'one' },
  };
}

/** What a new form asks, in English and Dutch. @param first the language that others are translated from */
export function templateContent(template: FormTemplate, first: Locale): FormContent {
  const { questions, endings, look } = asked(template);
  const languages = [first, ...locales.filter((locale) => locale !== first)];
  return { languages, questions, endings, look, hiddenFields: [] };
}
