import { v7 as uuidv7 } from 'uuid';
import { expect, it } from 'vitest';
import { personaChangeSchema } from './schema';

const profileOf = (profile: object) => personaChangeSchema.safeParse({ id: uuidv7(), profile });

it('keeps a line that is said twice once', () => {
  expect(profileOf({ goals: ['Quick', '', ' Quick', 'Cheap'] }).data?.profile?.goals).toEqual(['Quick', 'Cheap']);
});

it('takes as ground of a field only what leads to the web, and leads where it says', () => {
  const ground = (link: string) => profileOf({ evidence: { role: { state: null, since: '', source: '', link } } });
  const links = ['javascript:alert(1)', 'data:text/html,x', 'mailto:x@y.example', 'https://[', 'x.example/\u202Egpj'];
  expect(links.filter((link) => ground(link).success)).toEqual([]);
  expect(ground('shop.example/a').data?.profile?.evidence?.role?.link).toBe('https://shop.example/a');
});
