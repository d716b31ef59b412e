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

it('is not held up by a table with thousands of columns and rows, whatever they are called', () => {
  const columns = Object.fromEntries(Array.from({ length: 1000 }, (_, at) => [`c${at}`, ['x']]));
  const began = performance.now();
  expect(profileOf({ day: { ...columns, time: Array(20_000).fill('') } }).success).toBe(false);
  expect(profileOf({ day: JSON.parse('{"__proto__":["x"],"constructor":["x"]}') }).data?.profile?.day).toEqual([]);
  expect(performance.now() - began).toBeLessThan(500);
});
