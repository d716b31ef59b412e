import { expect, test } from 'vitest';
import { emptyProfile } from './rules';
import { personaChangeSchema } from './schema';
import { saysTheSame, withTyped, writtenIn } from './typed';

const persona = {
  name: 'Ada',
  colour: 1,
  evidence: 'assumed' as const,
  portraitFileId: null,
  profile: { ...emptyProfile('seed'), role: 'Baker', goals: ['Bread'], quote: 'Warm.' },
};

test('what stands in a form shows at once, and nothing else changes', () => {
  const shown = withTyped(persona, {
    name: ' Ada B ',
    colour: '4',
    'profile.role': ' Miller ',
    'profile.goals.0': 'Flour',
    'profile.goals.1': ' ',
    'profile.day.time.0': '08:00',
    'profile.day.text.0': 'Up',
    'profile.day.time.1': '',
    'profile.day.text.1': '',
    'profile.traits.low.0': 'Patient',
    'profile.traits.high.0': 'Hurried',
    'profile.traits.value.0': '70',
    'profile.evidence.role.state': 'researched',
    'profile.evidence.role.since': '2026-05-01',
    'profile.evidence.role.source': 'Twelve talks',
    'profile.evidence.role.link': '',
  });
  expect(shown).toEqual({
    ...persona,
    name: 'Ada B',
    colour: 4,
    profile: {
      ...persona.profile,
      role: 'Miller',
      goals: ['Flour'],
      day: [{ time: '08:00', text: 'Up' }],
      traits: [{ low: 'Patient', high: 'Hurried', value: 70 }],
      evidence: { role: { state: 'researched', since: '2026-05-01', source: 'Twelve talks', link: '' } },
    },
  });
});

test('an emptied list is empty, and a name is never nothing', () => {
  const shown = withTyped(persona, {
    name: ' ',
    'profile.goals.0': '',
    'profile.day.time.0': '',
    'profile.day.text.0': '',
  });
  expect(shown.name).toBe('Ada');
  expect(shown.profile.goals).toEqual([]);
  expect(shown.profile.day).toEqual([]);
});

const id = '0190a5f2-0000-7000-8000-000000000000';
const change = (profile: object) => personaChangeSchema.safeParse({ id, profile });

test('a table is taken as columns, as a form sends it, and as rows', () => {
  const columns = change({ day: { time: ['08:00', ''], text: ['Up', ''] } });
  const rows = change({ day: [{ time: '08:00', text: 'Up' }] });
  expect(columns.data?.profile?.day).toEqual([{ time: '08:00', text: 'Up' }]);
  expect(rows.data).toEqual(columns.data);
});

test('a link is one of the web or none', () => {
  const link = (text: string) =>
    change({ evidence: { role: { state: 'researched', since: '', source: '', link: text } } });
  expect(link('example.com/talks').data?.profile?.evidence?.role?.link).toBe('https://example.com/talks');
  expect(link('http://example.com').data?.profile?.evidence?.role?.link).toBe('http://example.com');
  for (const bad of ['javascript:alert(1)', 'data:text/html,x', 'https://', 'mailto:a@b.example', 'https:// x'])
    expect(link(bad).error?.issues[0]?.message, bad).toBe('errors.link');
});

test('days, times and shares are what they are called', () => {
  for (const bad of [
    { day: [{ time: '25:00', text: '' }] },
    { traits: [{ low: 'a', high: 'b', value: 101 }] },
    { channels: [{ channelId: 'x', use: 1 }] },
    { evidence: { role: { state: 'sure', since: '', source: '', link: '' } } },
    { evidence: { role: { state: 'assumed', since: '2026-02-30', source: '', link: '' } } },
    { evidence: { constructor: { state: 'assumed', since: '', source: '', link: '' } } },
  ])
    expect(change(bad).success, JSON.stringify(bad)).toBe(false);
});

test('a form that says what is kept already says the same, in whatever order the database gives it back', () => {
  const kept = {
    ...persona,
    profile: { ...persona.profile, traits: [{ value: 70, low: 'Patient', high: 'Hurried' }] },
  };
  const typed = {
    'profile.role': ' Baker ',
    'profile.goals.0': 'Bread',
    'profile.goals.1': '',
    'profile.traits.low.0': 'Patient',
    'profile.traits.high.0': 'Hurried',
    'profile.traits.value.0': '70',
    'profile.evidence.role.state': '',
    'profile.evidence.role.since': '',
  };
  expect(saysTheSame(kept, typed)).toBe(true);
  expect(saysTheSame(kept, { ...typed, 'profile.role': 'Miller' })).toBe(false);
  expect(saysTheSame(kept, { ...typed, 'profile.evidence.role.state': 'measured' })).toBe(false);
});

test('what was written into a form is told from what was chosen in it', () => {
  const typed = {
    name: 'Ada',
    colour: '4',
    evidence: 'assumed',
    portraitFileId: 'some-id',
    'profile.portraitSeed': 'seed',
    'profile.goals.0': ' Bread ',
    'profile.goals.1': '',
    'profile.day.time.0': '08:00',
    'profile.day.text.0': 'Up',
    'profile.channels.channelId.0': 'some-id',
    'profile.channels.use.0': '3',
    'profile.traits.value.0': '70',
    'profile.evidence.goals.state': 'measured',
    'profile.evidence.goals.source': 'Orders',
    'profile.fields.state.0': '',
    'profile.fields.text.0': 'Bread',
  };
  expect(writtenIn(typed)).toEqual(['Ada', 'Bread', '08:00', 'Up', 'Orders']);
});
