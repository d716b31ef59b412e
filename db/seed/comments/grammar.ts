import type { Locale } from '@/lib/i18n/locales';
import type { Dice } from '../dice';
import { buying } from './buying';
import { finding } from './finding';
import { receiving } from './receiving';
import { returning } from './returning';
import { staying } from './staying';
import type { Mood, Topic, TopicPhrases } from './topics';

const phrases: Record<Topic, TopicPhrases> = { ...finding, ...buying, ...receiving, ...returning, ...staying };

/** What people add to anything. */
const afterthoughts: TopicPhrases = {
  en: {
    bad: [
      'That can be better.',
      'Disappointing.',
      'A pity.',
      'I expected more.',
      'Please fix this.',
      'Cost me half an evening.',
    ],
    mixed: [
      'Otherwise fine.',
      'Not bad, not great.',
      'There’s room for improvement.',
      'Could be better, could be worse.',
    ],
    good: ['Thank you!', 'Keep it up.', 'Well done.', 'Happy with it.', 'Top!'],
  },
  nl: {
    bad: [
      'Dat kan beter.',
      'Teleurstellend.',
      'Jammer.',
      'Ik had meer verwacht.',
      'Los dit alsjeblieft op.',
      'Kostte me een halve avond.',
    ],
    mixed: [
      'Verder prima.',
      'Niet slecht, niet geweldig.',
      'Er is ruimte voor verbetering.',
      'Het kan beter, het kan slechter.',
    ],
    good: ['Dank je wel!', 'Ga zo door.', 'Goed gedaan.', 'Ik ben er blij mee.', 'Top!'],
  },
};

const brands = ['Nordhaven', 'Calza', 'Bramble & Oak', 'Tevano', 'Meridian', 'Kestrel'];

/** A comment that fits the touchpoint and the mood: one sentence about it, sometimes with an afterthought. */
export function comment(dice: Dice, topic: Topic, mood: Mood, locale: Locale): string {
  const said = dice
    .pick(phrases[topic][locale][mood])
    .replace('{size}', String(36 + Math.floor(dice.next() * 11)))
    .replace('{days}', String((mood === 'good' ? 2 : 5) + Math.floor(dice.next() * (mood === 'good' ? 4 : 14))))
    .replace('{minutes}', String(8 + Math.floor(dice.next() * 18)))
    .replace('{brand}', dice.pick(brands));
  return dice.chance(0.35) ? `${said} ${dice.pick(afterthoughts[locale][mood])}` : said;
}
