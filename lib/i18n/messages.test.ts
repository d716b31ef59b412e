import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

type Tree = { [key: string]: string | Tree };

const load = (locale: string): Tree => JSON.parse(readFileSync(`messages/${locale}.json`, 'utf8'));

function flatten(tree: Tree, path = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${path}${key}`, value] as [string, string]] : flatten(value, `${path}${key}.`),
  );
}

/** The names of a message's arguments, at the top level and inside plurals, and of its tags. */
const argumentsOf = (text: string) =>
  [...new Set([...text.matchAll(/\{\s*(\w+)\s*[,}]|(<\w+)/g)].map((match) => match[1] ?? match[2]))].sort();

const english = new Map(flatten(load('en')));
const dutch = new Map(flatten(load('nl')));

type Source = { namespaces: string[]; said: Set<string> };

/** The namespaces that a file takes words of, and what stands in it in quotes; `*` is what a template fills in. */
function read(text: string): Source {
  const namespaces = [...text.matchAll(/Translations\((?:'([\w.]+)')?\)|namespace: '(\w+)'/g)];
  const quoted = text.matchAll(/(['"`])((?:[\w.-]|\$\{[^}`]*\})+)\1/g);
  return {
    namespaces: namespaces.map(([, hook, option]) => hook ?? option ?? ''),
    said: new Set([...quoted].map(([, , words = '']) => words.replace(/\$\{[^}]*\}/g, '*'))),
  };
}

const sources = ['app', 'components', 'lib', 'db'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file))
    .map((file) => read(readFileSync(`${folder}/${file}`, 'utf8'))),
);
const namespaces = [...new Set(sources.flatMap((source) => source.namespaces))];

/** Whether a file names the key: one that takes words of its namespace, or one that is given them and so takes none. */
function isSaid(key: string): boolean {
  return namespaces.some((namespace) => {
    if (namespace && !key.startsWith(`${namespace}.`)) return false;
    const parts = (namespace ? key.slice(namespace.length + 1) : key).split('.');
    const filledIn = parts.length > 1 ? parts.map((_, at) => parts.with(at, '*').join('.')) : [];
    const taking = sources.filter((source) => source.namespaces.length === 0 || source.namespaces.includes(namespace));
    return [parts.join('.'), ...filledIn].some((form) => taking.some(({ said }) => said.has(form)));
  });
}

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

  it('hold nothing that no file says', () => {
    expect([...english.keys()].filter((key) => !isSaid(key))).toEqual([]);
  });
});
