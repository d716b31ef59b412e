import type { Browser, BrowserContext, ConsoleMessage, Page } from '@playwright/test';
import { eq } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import { imports } from '@/db/schema/exchange';
import { forms } from '@/db/schema/feedback';
import { inWorkspace } from '@/db/scope';
import { system } from '@/db/system';
import { issueToken } from '@/lib/auth/tokens';
import { setFormStatus } from '@/lib/feedback/mutations';
import { createJourney } from '@/lib/journeys/making/creation';
import { invite } from '@/lib/members/invitations';
import { mintAnswers } from './fixtures/answers';
import { smallForFingers } from './fixtures/fingers';
import { mintForm } from './fixtures/forms';
import { mintFullTeam } from './fixtures/full-team';
import { join, mintPerson, mintTeam, type Person, signIn, type Team } from './fixtures/people';
import { ending, everyQuestion, mintFormOf } from './fixtures/questions';
import { expect, test, violationsOf } from './fixtures/test';

/** Both widths, both themes and both languages, each at least once. */
const looks = [
  { name: 'wide, light, English', width: 1440, colorScheme: 'light', locale: 'en' },
  { name: 'phone, dark, Dutch', width: 390, colorScheme: 'dark', locale: 'nl' },
] as const;
type Look = (typeof looks)[number];

/** An address, and the status that it answers with where it is not 200. */
type Screen = string | readonly [address: string, status: number];

type Minted = Record<'full' | 'feedback' | 'personas' | 'fresh' | 'blank' | 'forms' | 'doors', Screen[]> & {
  builder: string;
  people: Record<Look['locale'], Person>;
};

/** Imports of past answers, one for each screen that there is of them. */
async function mintImports(team: Team): Promise<string[]> {
  const head = ['Klachtenafhandelingsprocedurenummer', 'Score', 'Toelichting'];
  const sample = [
    ['2026-0001', '9', 'Snel en vriendelijk'],
    ['2026-0002', 'n.v.t.', 'x'.repeat(80)],
  ];
  const rows = [
    { status: 'arrived' as const },
    { status: 'checked' as const, rows: 200, rowsDone: 200, rowsRefused: 2, answersNew: 150, answersKnown: 48 },
    { status: 'failed' as const, failure: 'fileGone' },
  ].map((one) => ({
    id: uuidv7(),
    name: `${one.status}.csv`,
    size: 9000,
    encoding: 'utf-8',
    separator: ';',
    head,
    sample,
    ...one,
  }));
  await inWorkspace(team.id, 'write', (scope) => scope.tx.insert(imports).values(scope.rows(rows)));
  return rows.map(({ id }) => id);
}

/** Forms as customers find them: every question on one page and by screens, one that pauses and one that is to come. */
async function mintCustomers(team: Team): Promise<Screen[]> {
  const scored = [];
  for (const metric of ['nps', 'csat', 'ces', 'emoji'] as const) scored.push(await mintForm(team, metric));
  const questions = Object.values(everyQuestion());
  const long = await mintFormOf(team, questions, { endings: [ending('Thank you, from all of us')] });
  const byScreens = await mintFormOf(team, questions, { look: { pages: 'one', colour: '#0b6e4f' } });
  const [closed, paused, later] = [await mintForm(team), await mintForm(team), await mintForm(team)];
  await inWorkspace(team.id, 'write', async (scope) => {
    await setFormStatus(scope, { id: closed.id, status: 'closed' });
    await setFormStatus(scope, { id: paused.id, status: 'paused' });
    const opensAt = new Date(Date.now() + 86_400_000);
    await scope.tx
      .update(forms)
      .set({ opensAt })
      .where(scope.of(forms, eq(forms.id, later.id)));
  });
  return [
    ...[...scored, long, byScreens].map(({ token }) => `/f/${token}`),
    ...['recorded', 'already'].map((thanks) => `/f/${long.token}?thanks=${thanks}`),
    [`/f/${closed.token}`, 410],
    ...[paused, later].map(({ token }) => [`/f/${token}`, 403] as const),
    ['/f/nothing', 404],
  ];
}

/** A workspace with something of everything, one with nothing, and forms of every kind. */
async function mint(): Promise<Minted> {
  const [team, fresh] = [await mintFullTeam(), await mintTeam('Fresh')];
  const people = { en: await mintPerson('Emma English', 'en'), nl: await mintPerson('Nico Nederlands', 'nl') };
  for (const person of [people.en, people.nl]) {
    await join(team, person, 'owner');
    await join(fresh, person, 'owner');
  }
  const { ids } = team;
  await mintAnswers(team, ids.touchpoint, 'nps', [
    { scores: { 2: 12, 7: 10, 9: 20 }, daysAgo: 4 },
    { scores: { 2: 4, 7: 10, 9: 30 }, daysAgo: 110 },
  ]);
  const blank = (template: 'blank' | 'five-phases-advocacy', title?: string) =>
    inWorkspace(team.id, 'write', (scope) =>
      createJourney(scope, { template, title, locale: 'en', personaIds: [ids.persona] }),
    );
  // No screen may become wider than a phone by a long Dutch word.
  const loop = await blank('five-phases-advocacy', 'Arbeidsongeschiktheidsverzekeringsaanvraagprocedure');
  const empty = await blank('blank');
  const imported = await mintImports(team);
  const reset = await system().transaction((tx) => issueToken(tx, team.owner.id, 'reset'));
  const guest = { email: `${uuidv7()}@people.example`, role: 'viewer' as const };
  const { href } = await inWorkspace(team.id, 'write', (scope) => invite(scope, guest), team.owner.id);
  const [home, freshHome] = [`/w/${team.slug}`, `/w/${fresh.slug}`];
  const persona = `${home}/personas/${ids.persona}`;
  const inFeedback = ['answers', 'answers/cases', 'export', 'import', 'forms/new'].map((path) => `/feedback/${path}`);
  const inEach = ['', '/journeys', '/personas', '/feedback', '/insights'];
  return {
    people,
    full: [
      ...inEach.map((path) => home + path),
      `${home}/journeys/new`,
      `${home}/journeys?view=cards&manage=${ids.journey}`,
      `${home}/journeys/notes`,
      `${home}/journeys/templates`,
      `${home}/journeys/compare?a=${ids.journey}&b=${loop.id}`,
      `${home}/journeys/${ids.journey}`,
      `${home}/journeys/${ids.journey}?touchpoint=${ids.touchpoint}`,
      `${home}/insights/${ids.journey}`,
      `${home}/insights/${ids.journey}?from=2026-08-01&to=2026-08-14`,
      `${home}/settings`,
      '/profile',
      '/new',
      '/sign-out',
    ],
    builder: `${home}/feedback/forms/${ids.form}`,
    feedback: [
      `${home}/feedback?touchpoint=${ids.touchpoint}`,
      `${home}/feedback/forms/new`,
      `${home}/feedback/forms/${ids.form}`,
      `${home}/feedback/answers`,
      `${home}/feedback/answers?status=all&q=nothing+like+it`,
      `${home}/feedback/answers?answer=${ids.answer}`,
      ...['open', 'all', 'closed'].map((status) => `${home}/feedback/answers/cases?status=${status}`),
      ...['', `?of=touchpoint/${ids.touchpoint}`].map((of) => `${home}/feedback/export${of}`),
      `${home}/feedback/import`,
      ...[ids.import, ...imported].map((id) => `${home}/feedback/import/${id}`),
    ],
    personas: [
      `${home}/personas/new`,
      persona,
      `${home}/personas/compare?persona=${ids.persona}`,
      ...[1, 7, 'all'].map((step) => `${persona}/edit?step=${step}`),
    ],
    fresh: [...inEach, ...inFeedback].map((path) => freshHome + path),
    blank: [
      `${home}/journeys/${loop.id}`,
      `${home}/journeys/${empty.id}`,
      `${home}/insights/${empty.id}`,
      [`${home}/nothing`, 404],
    ],
    forms: await mintCustomers(team),
    doors: ['/sign-in', '/sign-up', '/forgot', `/reset/${reset}`, new URL(href).pathname],
  };
}

async function open(browser: Browser, look: Look, baseURL: string, person?: Person): Promise<BrowserContext> {
  const { width, colorScheme, locale } = look;
  const context = await browser.newContext({
    baseURL,
    viewport: { width, height: 844 },
    colorScheme,
    locale,
    reducedMotion: 'reduce',
    hasTouch: width < 500,
    isMobile: width < 500,
  });
  if (person) await signIn(context, person, baseURL);
  return context;
}

/** The browser itself says of a page that answers 404 that it did. */
const ofStatus = (message: ConsoleMessage) => / status of 4(03|04|10) /.test(message.text());

/** What is wrong with what is on the screen now. */
async function faultsNow(page: Page, look: Look): Promise<string[]> {
  const faults = await violationsOf(page);
  const over = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return null;
    const right = (one: Element) => one.getBoundingClientRect().right;
    const still = [...document.body.querySelectorAll('*')].filter((one) => getComputedStyle(one).position !== 'fixed');
    const [widest] = still.sort((a, b) => right(b) - right(a));
    return `scrolls sideways by ${scrollWidth - clientWidth} px: ${widest?.outerHTML.slice(0, 300)}`;
  });
  if (over) faults.push(over);
  if (look.width < 500) faults.push(...(await smallForFingers(page)));
  return faults;
}

/** What is wrong with a screen, each with its address. */
async function faultsOf(page: Page, screen: Screen, look: Look): Promise<string[]> {
  const [address, status] = typeof screen === 'string' ? [screen, 200] : screen;
  const faults: string[] = [];
  const told = (message: ConsoleMessage) => {
    if (message.type() === 'error' && !(status !== 200 && ofStatus(message))) faults.push(message.text());
  };
  const thrown = (error: Error) => void faults.push(error.message);
  page.on('console', told).on('pageerror', thrown);
  const answer = await page.goto(address);
  if (answer?.status() !== status) faults.push(`answers ${answer?.status()}`);
  await expect(page.locator('html'), address).toHaveAttribute('lang', look.locale);
  // What a panel shows is asked for when it opens.
  await expect(page.locator('[data-panel] .animate-breathe'), address).toHaveCount(0);
  faults.push(...(await faultsNow(page, look)));
  page.off('console', told).off('pageerror', thrown);
  return faults.map((fault) => `${address}: ${fault.slice(0, 400)}`);
}

async function expectSound(page: Page, screens: readonly Screen[], look: Look): Promise<void> {
  const faults: string[] = [];
  for (const screen of screens) faults.push(...(await faultsOf(page, screen, look)));
  expect(faults).toEqual([]);
}

test.describe('every screen is sound', () => {
  let minted: Minted;
  test.beforeAll(async () => {
    minted = await mint();
  });

  for (const look of looks) {
    test.describe(look.name, () => {
      for (const part of ['full', 'feedback', 'personas', 'fresh', 'blank'] as const) {
        test(`in a workspace: ${part}`, async ({ browser, baseURL }) => {
          test.setTimeout(180_000);
          const context = await open(browser, look, baseURL ?? '', minted.people[look.locale]);
          const page = await context.newPage();
          await expectSound(page, minted[part], look);
          await context.close();
        });
      }

      test('each part of the builder', async ({ browser, baseURL }) => {
        test.setTimeout(180_000);
        const context = await open(browser, look, baseURL ?? '', minted.people[look.locale]);
        const page = await context.newPage();
        await page.goto(minted.builder);
        const parts = page.getByRole('navigation', {
          name: { en: 'Parts of the form', nl: 'Onderdelen van het formulier' }[look.locale],
        });
        await expect(parts.getByRole('button')).toHaveCount(4);
        for (const part of await parts.getByRole('button').all()) {
          await part.click();
          await expect(part).toHaveAttribute('aria-current', 'page');
          expect(await faultsNow(page, look), await part.innerText()).toEqual([]);
        }
        await context.close();
      });

      test('before the door, and the customer’s form', async ({ browser, baseURL }) => {
        test.setTimeout(180_000);
        const context = await open(browser, look, baseURL ?? '');
        const page = await context.newPage();
        const lost: Screen[] = ['/nothing', '/verify/nothing', '/reset/nothing', '/invitation/nothing'].map((it) => [
          it,
          404,
        ]);
        await expectSound(page, [...minted.doors, ...lost, ...minted.forms], look);
        await context.close();
      });
    });
  }
});
