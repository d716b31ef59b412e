import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

type Tree = { [key: string]: string | Tree };

const load = (locale: string): Tree => JSON.parse(readFileSync(`messages/${locale}.json`, 'utf8'));

function flatten(tree: Tree, path = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${path}${key}`, value] as [string, string]] : flatten(value, `${path}${key}.`),
  );
}

/** The names of a message's arguments, at the top level and inside plurals. */
const argumentsOf = (text: string) =>
  [...new Set([...text.matchAll(/\{\s*(\w+)\s*[,}]/g)].map((match) => match[1]))].sort();

const english = new Map(flatten(load('en')));
const dutch = new Map(flatten(load('nl')));

describe('the two message files', () => {
  it('have the same keys', () => {
    expect([...english.keys()].filter((key) => !dutch.has(key))).toEqual([]);
    expect([...dutch.keys()].filter((key) => !english.has(key))).toEqual([]);
  });

  it('take the same arguments and leave no text empty', () => {
    const different = [...english].filter(
      ([key, text]) => argumentsOf(text).join() !== argumentsOf(dutch.get(key) ?? '').join(),
    );
    expect(different).toEqual([]);
    expect([...english, ...dutch].filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it('say "je" and not "u" in Dutch', () => {
    expect([...dutch].filter(([, text]) => /(^|[^\p{L}’'])(u|uw)(?![\p{L}-])/u.test(text))).toEqual([]);
  });
});
