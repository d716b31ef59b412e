import type { Locale } from '@/lib/i18n/locales';
import type { Metric } from '@/lib/insights/statistics/histogram';

/** What a form with one score asks, in one language. */
export type FormWording = { question: string; lowLabel: string; highLabel: string; why: string; thanks: string };

/** What a new form asks until its team says it in its own words. CES is the 2.0 statement: higher is easier. */
export const defaultWordings: Readonly<Record<Metric, Readonly<Record<Locale, FormWording>>>> = {
  nps: {
    en: {
      question: 'How likely are you to recommend us to a friend or colleague?',
      lowLabel: 'Not at all likely',
      highLabel: 'Extremely likely',
      why: 'What is the main reason for your score?',
      thanks: 'Thank you. Your answer helps us do better.',
    },
    nl: {
      question: 'Hoe waarschijnlijk is het dat je ons aanbeveelt bij een vriend of collega?',
      lowLabel: 'Zeer onwaarschijnlijk',
      highLabel: 'Zeer waarschijnlijk',
      why: 'Wat is de belangrijkste reden voor je score?',
      thanks: 'Dank je wel. Met je antwoord maken we het beter.',
    },
  },
  csat: {
    en: {
      question: 'How satisfied are you with this?',
      lowLabel: 'Very dissatisfied',
      highLabel: 'Very satisfied',
      why: 'What made you choose this?',
      thanks: 'Thank you. Your answer helps us do better.',
    },
    nl: {
      question: 'Hoe tevreden ben je hierover?',
      lowLabel: 'Zeer ontevreden',
      highLabel: 'Zeer tevreden',
      why: 'Waarom kies je dit?',
      thanks: 'Dank je wel. Met je antwoord maken we het beter.',
    },
  },
  ces: {
    en: {
      question: 'Do you agree: we made it easy for you to get this done?',
      lowLabel: 'Strongly disagree',
      highLabel: 'Strongly agree',
      why: 'What made it easy or hard?',
      thanks: 'Thank you. Your answer helps us make it easier.',
    },
    nl: {
      question: 'Ben je het ermee eens dat we het je makkelijk hebben gemaakt?',
      lowLabel: 'Helemaal oneens',
      highLabel: 'Helemaal eens',
      why: 'Wat maakte het makkelijk of juist lastig?',
      thanks: 'Dank je wel. Met je antwoord maken we het makkelijker.',
    },
  },
  stars: {
    en: {
      question: 'How many stars do you give this?',
      lowLabel: 'Poor',
      highLabel: 'Excellent',
      why: 'What made you choose this?',
      thanks: 'Thank you. Your answer helps us do better.',
    },
    nl: {
      question: 'Hoeveel sterren geef je dit?',
      lowLabel: 'Slecht',
      highLabel: 'Uitstekend',
      why: 'Waarom kies je dit?',
      thanks: 'Dank je wel. Met je antwoord maken we het beter.',
    },
  },
  emoji: {
    en: {
      question: 'How did this feel?',
      lowLabel: 'Very bad',
      highLabel: 'Very good',
      why: 'What made you feel this way?',
      thanks: 'Thank you. Your answer helps us do better.',
    },
    nl: {
      question: 'Hoe voelde dit?',
      lowLabel: 'Heel slecht',
      highLabel: 'Heel goed',
      why: 'Waardoor voelde het zo?',
      thanks: 'Dank je wel. Met je antwoord maken we het beter.',
    },
  },
};
