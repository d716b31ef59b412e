import type { DesignedEmotion } from '@/lib/journeys/schema';

type Aim = { step: string; persona: string } & Pick<DesignedEmotion, 'value' | 'comment'>;

const lisa = 'Lisa Brandt';
const henk = 'Henk de Wit';
const puzzled = 'I want to return them, but don’t understand how';
const calls = 'I call the hotline';
const sends = 'I send the shoes back';
const confirmed = 'I wait until the return is confirmed';
const money = 'I wait for my money';

/** How returning is to feel by next year, and why. */
export const aims: readonly Aim[] = [
  { step: puzzled, persona: lisa, value: 1, comment: 'Three steps on one page, found from the order itself.' },
  {
    step: puzzled,
    persona: henk,
    value: 0.8,
    comment: 'One text, the same on the page, in the parcel and on the phone.',
  },
  {
    step: calls,
    persona: lisa,
    value: 0.8,
    comment: 'She need not call at all; if she does, we call back after eight.',
  },
  { step: calls, persona: henk, value: 1.3, comment: 'A person within two minutes, who sees his order.' },
  { step: sends, persona: lisa, value: 1.4, comment: 'A code on her phone, no printer.' },
  { step: sends, persona: henk, value: 0.9, comment: 'The label lies in the parcel for whoever wants it.' },
  { step: confirmed, persona: lisa, value: 1, comment: 'A message when the parcel is scanned.' },
  { step: confirmed, persona: henk, value: 0.8, comment: '' },
  { step: money, persona: lisa, value: 1.2, comment: 'Back within three working days, with a message.' },
  { step: money, persona: henk, value: 0.9, comment: '' },
];

/** What the team says of a point of the curve as it believes it to be. */
export const remarks: readonly Omit<Aim, 'value'>[] = [
  { step: 'I get the parcel and open it', persona: lisa, comment: 'The best minute of all: the children unpack too.' },
  {
    step: 'I try the shoes on: they don’t fit',
    persona: lisa,
    comment: 'She ordered two sizes, so this is half expected.',
  },
  { step: puzzled, persona: lisa, comment: 'We believed that everybody finds the page. The answers say otherwise.' },
  {
    step: calls,
    persona: henk,
    comment: 'Once he speaks to a person he is content; the menu before it is what hurts.',
  },
];
