import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';

const root = path.resolve(import.meta.dirname, '..');
const folders = ['app', 'components', 'lib', 'db'];

type Source = { file: string; text: string; imports: string[] };

const isTest = (file: string) => /(\.(test|spec)\.tsx?|\/testing[a-z-]*\.ts)$/.test(file);

const filesOf = (folder: string, name: RegExp): string[] =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => name.test(file) && !file.includes('migrations'))
    .map((file) => path.join(folder, file));

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

const all = folders.flatMap((folder) => filesOf(folder, /\.tsx?$/)).map(read);
const code = all.filter((source) => !isTest(source.file));
const noun = (file: string) => file.split('/')[1] ?? '';
const breaches = (holds: (source: Source, imported: string) => boolean) =>
  code.flatMap((source) =>
    source.imports.filter((imported) => !holds(source, imported)).map((imported) => `${source.file} → ${imported}`),
  );
const ours = (imported: string) => folders.some((folder) => imported.startsWith(`${folder}/`));

test('app imports components, queries, actions, posts, auth and intake alone', () => {
  const allowed =
    /^(app\/|components\/|messages\/|lib\/(auth|intake|i18n)\/|lib\/[^/]+\/(queries|actions|posts|schema|rules|periods|day$|reports\/)|lib\/files\/(upload|delivery)$|lib\/(errors|format|env|log)$)/;
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

/** Why each of them is honest: docs/decisions/0072-what-crosses-between-nouns.md. */
const crossings = [
  'exchange → files/send-file',
  'exchange → files/upload-state',
  'feedback → files/drop-zone',
  'feedback → files/file-image',
  'journeys → feedback/touchpoint-feedback',
  'journeys → files/drop-zone',
  'journeys → files/file-image',
  'journeys → files/file-link',
  'journeys → files/upload-state',
  'journeys → files/use-upload',
  'journeys → insights/touchpoint-trend',
  'journeys → personas/face',
  'personas → files/drop-zone',
  'personas → files/file-image',
  'workspaces → personas/face',
];

test('components of one noun use those of another only where that was decided', () => {
  const general = /^components\/(ui|charts)\//;
  const found = code.flatMap(({ file, imports }) =>
    imports
      .filter((i) => file.startsWith('components/') && i.startsWith('components/') && !general.test(i))
      .filter((i) => noun(i) !== noun(file))
      .map((i) => `${noun(file)} → ${i.replace('components/', '')}`),
  );
  expect([...new Set(found)].sort()).toEqual(crossings);
});

test('what runs in a browser takes only types from the schemas: their library is heavier than a page may be', () => {
  const brings = /^import (?!type\b)(?!\{(?:\s*type [^,}]+,?)+\s*\})[^;]*from '@\/lib\/[^']*\/schema'/m;
  const found = code.filter(
    ({ file, text }) => file.startsWith('components/') && /^'use client'/.test(text) && brings.test(text),
  );
  expect(found.map(({ file }) => file)).toEqual([]);
});

test('one link of ours leads from page to page', () => {
  expect(breaches((s, i) => i !== 'next/link' || s.file === 'components/ui/link.tsx')).toEqual([]);
});

test('the map stands on its state and its parts, and the canvas on top', () => {
  const room = (file: string) => /^components\/journeys\/([a-z]+)\//.exec(file)?.[1] ?? null;
  const ground = ['state', 'parts'];
  expect(
    breaches((s, i) => {
      const [from, to] = [room(s.file), room(i)];
      if (from === null || to === null || from === to) return true;
      return to !== 'canvas' && (!ground.includes(from) || ground.includes(to));
    }),
  ).toEqual([]);
});

test('lib imports neither app nor components, and of db beside scope and schema only where no tenant is known', () => {
  const outside = /^lib\/(auth|jobs|intake|mail|services)\//;
  const ofTenants = /^db\/(scope$|schema\/)/;
  const ofNone = /^db\/(client|system)$/;
  expect(breaches((s, i) => !s.file.startsWith('lib/') || !/^(app|components)\//.test(i))).toEqual([]);
  expect(
    breaches(
      (s, i) =>
        !s.file.startsWith('lib/') ||
        !i.startsWith('db/') ||
        ofTenants.test(i) ||
        (ofNone.test(i) && outside.test(s.file)),
    ),
  ).toEqual([]);
});

test('lib/intake reaches nothing of next, by whatever way', () => {
  const byPath = new Map(code.map((source) => [source.file.replace(/(\/index)?\.tsx?$/, ''), source]));
  const reached = new Set(code.filter(({ file }) => file.startsWith('lib/intake/')));
  for (const { imports } of reached) {
    for (const source of imports.map((imported) => byPath.get(imported))) if (source) reached.add(source);
  }
  expect(reached.size).toBeGreaterThan(20);
  expect([...reached].filter(({ imports }) => imports.some((i) => /^next($|[/-])/.test(i))).map((s) => s.file)).toEqual(
    [],
  );
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

test('actions are wrappers around mutations, and stand in files of that name', () => {
  const wrapper = /^const \w+ = (workspaceAction|workspaceForm|workspaceFormSave|formAction)\(/;
  const actions = code.filter(({ text }) => /^\s*'use server'/m.test(text));
  expect(actions.length).toBeGreaterThan(5);
  expect(actions.filter(({ file }) => !/^lib\/.*\/([a-z]+-)?actions\.ts$/.test(file)).map((s) => s.file)).toEqual([]);
  // What a person does with their own session and account concerns no workspace.
  const bare = actions
    .filter(({ file }) => !file.startsWith('lib/auth/'))
    .flatMap(({ file, text }) => [...text.matchAll(/^export (.*)/gm)].map(([, exported = '']) => ({ file, exported })))
    .filter(({ exported }) => !wrapper.test(exported));
  expect(bare.map(({ file, exported }) => `${file}: ${exported.slice(0, 35)}`)).toEqual([
    'lib/members/actions.ts: async function leaveWorkspace(...gi',
  ]);
});

test('files stay small', () => {
  const files = [...folders, 'bench', 'bin', 'e2e'].flatMap((folder) => filesOf(folder, /\.(tsx?|mjs|css)$/));
  const lengths = files
    .map((file) => ({ file, lines: readFileSync(path.join(root, file), 'utf8').trimEnd().split('\n').length }))
    .sort((a, b) => a.lines - b.lines);
  const linesAt = (share: number) => lengths[Math.floor(lengths.length * share)]?.lines ?? 0;
  expect(lengths.filter(({ lines }) => lines > 400)).toEqual([]);
  expect(linesAt(0.5)).toBeLessThanOrEqual(60);
  expect(linesAt(0.9)).toBeLessThanOrEqual(200);
});

/** What is read or shown: text between tags, attributes and properties with such names, and whole sentences anywhere. */
const shown = 'aria-label|aria-description|aria-roledescription|aria-valuetext|title|placeholder|alt|label|hint';
const texts = [
  /(?<![=\s])>\s*([^<>{}]*\p{L}{2,}[^<>{}]*)(?=[<{])/gu,
  /\}\s*([^<>{}]*\p{L}{2,}[^<>{}]*)<\//gu,
  new RegExp(`\\s(?:${shown})="([^"]*\\p{L}{2,}[^"]*)"`, 'gu'),
  new RegExp(`\\s(?:${shown})=\\{[^{}]*['"\`](\\p{Lu}[^'"\`]*)['"\`]`, 'gu'),
  /[>}]\s*\{[^{}]*(?:[?:]|&&|\|\|)\s*'(\p{Lu}[^']*)'/gu,
  /[>}]\s*\{\s*['"`]([^'"`]+)['"`]\s*\}/gu,
  /\b(?:title|label|text|name|description|message): '(\p{Lu}[^']*)'/gu,
  /(?<!Error\(['"`])(?<=['"`])(\p{Lu}\p{L}*,? \p{Ll}{2,}[^'"`]*)(?=['"`])/gu,
];
/** What a pattern for text finds in code; and the brand, which is no sentence. */
const noText = /[=;]|&&|\|\||\(\)|^[,)\]:.?(&]|^Touchline\b/;
/** Shown when the messages themselves may be what failed: it says both languages. */
const speaksForItself = 'components/shell/fault-page.tsx';

function textsIn({ file, text }: Pick<Source, 'file' | 'text'>): string[] {
  const lines = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');
  const found = texts.flatMap((pattern) => [...lines.matchAll(pattern)].map((match) => (match[1] ?? '').trim()));
  const worded = found.filter((one) => /\p{L}{2,}/u.test(one.replace(/\$\{[^}]*\}/g, '')));
  return worded.filter((one) => !noText.test(one)).map((one) => `${file}: ${one}`);
}

test('no text for people stands in a component or a page', () => {
  const screens = code.filter(({ file }) => /^(app|components)\//.test(file) && file !== speaksForItself);
  expect(screens.flatMap(textsIn)).toEqual([]);
});

test('text for people is found however it is written', () => {
  const written = [
    '<p>Saved</p>',
    '<p>Are you sure?</p>',
    '<p>Hello {name}</p>',
    '<p>{name} is here</p>',
    "<b>{open ? 'Close' : 'Open'}</b>",
    "<b>{open && 'Open'}</b>",
    "<b>{'Open'}</b>",
    '<b>{`in quotes`}</b>',
    '<input placeholder="Name" />',
    "<input aria-label={on ? 'Hide' : show} />",
    "toast('Your map was saved')",
    "const tab = { label: 'Settings' };",
  ];
  expect(written.filter((text) => textsIn({ file: 'x.tsx', text }).length === 0)).toEqual([]);
});
