import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';

const root = path.resolve(import.meta.dirname, '..');
const folders = ['app', 'components', 'lib', 'db'];

type Source = { file: string; text: string; imports: string[] };

const isTest = (file: string) => /(\.(test|spec)\.tsx?|\/testing[a-z-]*\.ts)$/.test(file);

function sources(): Source[] {
  return folders.flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name) && !name.includes('migrations'))
      .map((name) => read(path.join(folder, name))),
  );
}

/** Imports that are left after compiling: those of types alone tie nothing to anything. */
function read(file: string): Source {
  const text = readFileSync(path.join(root, file), 'utf8');
  const pattern =
    /(?:^|\n)\s*(?:import|export)\s+(?!type\b)(?:[^'";]*?\sfrom\s+)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)/g;
  const imports = [...text.matchAll(pattern)].map((match) => resolve(file, match[1] ?? match[2] ?? ''));
  return { file, text, imports };
}

function resolve(file: string, specifier: string): string {
  if (specifier.startsWith('@/')) return specifier.slice(2);
  if (specifier.startsWith('.')) return path.join(path.dirname(file), specifier);
  return specifier;
}

const all = sources();
const code = all.filter((source) => !isTest(source.file));
const noun = (file: string) => file.split('/')[1] ?? '';
const breaches = (holds: (source: Source, imported: string) => boolean) =>
  code.flatMap((source) =>
    source.imports.filter((imported) => !holds(source, imported)).map((imported) => `${source.file} → ${imported}`),
  );
const ours = (imported: string) => folders.some((folder) => imported.startsWith(`${folder}/`));

test('app imports components, queries, actions, auth and intake alone', () => {
  const allowed =
    /^(app\/|components\/|messages\/|lib\/(auth|intake|i18n)\/|lib\/[^/]+\/(queries|actions|schema|rules|periods|reports\/)|lib\/(errors|format|env|log)$)/;
  expect(breaches((s, i) => !s.file.startsWith('app/') || !ours(i) || allowed.test(i))).toEqual([]);
});

test('components import no database and, of lib, what may run in a browser', () => {
  const forbidden =
    /^(db\/|app\/|lib\/(auth\/(?!([a-z]+-)?actions$)|intake|jobs|mail|services|env$|log$)|lib\/[^/]+\/(queries|mutations|reports\/))/;
  expect(breaches((s, i) => !s.file.startsWith('components/') || !forbidden.test(i))).toEqual([]);
});

test('components/ui and components/charts know no noun of the product', () => {
  const general = /^components\/(ui|charts)\//;
  expect(breaches((s, i) => !general.test(s.file) || !ours(i) || general.test(i))).toEqual([]);
});

test('lib imports neither app nor components, and db/system only where no tenant is known', () => {
  const outside = /^lib\/(auth|jobs|intake|mail)\//;
  expect(breaches((s, i) => !s.file.startsWith('lib/') || !/^(app|components)\//.test(i))).toEqual([]);
  expect(breaches((s, i) => !s.file.startsWith('lib/') || i !== 'db/system' || outside.test(s.file))).toEqual([]);
});

test('lib/intake imports nothing from next', () => {
  expect(breaches((s, i) => !s.file.startsWith('lib/intake/') || !/^next($|[/-])/.test(i))).toEqual([]);
});

test('db imports lib/env alone, its seed aside', () => {
  expect(
    breaches(
      (s, i) =>
        !s.file.startsWith('db/') ||
        s.file.startsWith('db/seed/') ||
        !ours(i) ||
        i.startsWith('db/') ||
        i === 'lib/env',
    ),
  ).toEqual([]);
});

test('features of lib do not import each other in a circle', () => {
  const edges = new Map<string, Set<string>>();
  for (const { file, imports } of code.filter((source) => /^lib\/[^/]+\//.test(source.file))) {
    for (const imported of imports.filter((name) => /^lib\/[^/]+\//.test(name) && noun(name) !== noun(file))) {
      edges.set(noun(file), (edges.get(noun(file)) ?? new Set()).add(noun(imported)));
    }
  }
  const circles: string[] = [];
  const walk = (at: string, trail: string[]) => {
    if (trail.includes(at)) circles.push([...trail.slice(trail.indexOf(at)), at].join(' → '));
    else for (const next of edges.get(at) ?? []) walk(next, [...trail, at]);
  };
  for (const start of edges.keys()) walk(start, []);
  expect([...new Set(circles)]).toEqual([]);
});

test('each name belongs to the vocabulary: no utils, no helpers, no barrels', () => {
  expect(all.filter(({ file }) => /(^|\/)(utils?|helpers?)\.tsx?$/.test(file)).map((s) => s.file)).toEqual([]);
  expect(code.filter(({ file }) => /(^|\/)index\.tsx?$/.test(file)).map((s) => s.file)).toEqual([]);
});

test('actions files are the wrapper around a mutation', () => {
  const actions = code.filter(({ file }) => /^lib\/.*\/actions\.ts$/.test(file));
  expect(actions.length).toBeGreaterThan(0);
  expect(actions.filter(({ text }) => !text.startsWith("'use server'")).map((s) => s.file)).toEqual([]);
});

test('files stay small', () => {
  const lengths = all.map(({ file, text }) => ({ file, lines: text.split('\n').length }));
  expect(lengths.filter(({ lines }) => lines > 400)).toEqual([]);
  const sorted = lengths.map(({ lines }) => lines).sort((a, b) => a - b);
  expect(sorted[Math.floor(sorted.length * 0.9)] ?? 0).toBeLessThanOrEqual(200);
});

/** Text between tags, and in the attributes that are read or shown. A brand, a sign or a number is no sentence. */
test('no text for people stands in a component or a page', () => {
  const tag = />\s*([^<>{}]*\p{L}{2,}[^<>{}]*)\s*<\//gu;
  const attribute = /\s(?:aria-label|title|placeholder|alt|label|hint)="([^"]*\p{L}{2,}[^"]*)"/gu;
  const found = code
    .filter(({ file }) => file.endsWith('.tsx'))
    .flatMap(({ file, text }) => {
      const lines = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\/\/.*$/gm, '');
      const texts = [...lines.matchAll(tag), ...lines.matchAll(attribute)].map((match) => (match[1] ?? '').trim());
      return texts.filter((found) => !/^Touchline$|[=;()?&|]/.test(found)).map((found) => `${file}: ${found}`);
    });
  expect(found).toEqual([]);
});
