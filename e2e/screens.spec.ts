import type { Browser, BrowserContext, ConsoleMessage, Page } from '@playwright/test';
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
import { join, mintPerson, mintTeam, type Person, signIn } from './fixtures/people';
import { expect, test, violationsOf } from './fixtures/test';

/** Both widths, both themes and both languages, each at least once. */
const looks = [
  { name: 'wide, light, English', width: 1440, colorScheme: 'light', locale: 'en' },
  { name: 'phone, dark, Dutch', width: 390, colorScheme: 'dark', locale: 'nl' },
] as const;
type Look = (typeof looks)[number];

/** An address, and the status that it answers with where it is not 200. */
type Screen = string | readonly [address: string, status: number];

type Minted = Record<'full' | 'personas' | 'fresh' | 'blank' | 'forms' | 'doors', Screen[]> & {
  people: Record<Look['locale'], Person>;
};

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
  const forms = [];
  for (const metric of ['nps', 'csat', 'ces', 'emoji'] as const) forms.push(await mintForm(team, metric));
  const closed = await mintForm(team);
  await inWorkspace(team.id, 'write', (scope) => setFormStatus(scope, { id: closed.id, status: 'closed' }));
  const reset = await system().transaction((tx) => issueToken(tx, team.owner.id, 'reset'));
  const guest = { email: `${closed.id}@people.example`, role: 'viewer' as const };
  const { href } = await inWorkspace(team.id, 'write', (scope) => invite(scope, guest), team.owner.id);
  const [home, freshHome] = [`/w/${team.slug}`, `/w/${fresh.slug}`];
  const persona = `${home}/personas/${ids.persona}`;
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
      `${home}/feedback?touchpoint=${ids.touchpoint}`,
      `${home}/feedback/answers?answer=${ids.answer}`,
      `${home}/feedback/answers/cases`,
      `${home}/feedback/forms/new`,
      `${home}/feedback/forms/${ids.form}`,
      `${home}/insights/${ids.journey}`,
      `${home}/insights/${ids.journey}?from=2026-08-01&to=2026-08-14`,
      `${home}/settings`,
      '/profile',
      '/new',
      '/sign-out',
    ],
    personas: [
      `${home}/personas/new`,
      persona,
      `${home}/personas/compare?persona=${ids.persona}`,
      ...[1, 7, 'all'].map((step) => `${persona}/edit?step=${step}`),
    ],
    fresh: inEach.map((path) => freshHome + path),
    blank: [
      `${home}/journeys/${loop.id}`,
      `${home}/journeys/${empty.id}`,
      `${home}/insights/${empty.id}`,
      [`${home}/nothing`, 404],
    ],
    forms: [...forms.map(({ token }) => `/f/${token}`), [`/f/${closed.token}`, 410], ['/f/nothing', 404]],
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
const ofStatus = (message: ConsoleMessage) => / status of 4(04|10) /.test(message.text());

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
  faults.push(...(await violationsOf(page)));
  const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  if (over > 0) faults.push(`scrolls sideways by ${over} px`);
  if (look.width < 500) faults.push(...(await smallForFingers(page)));
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
      for (const part of ['full', 'personas', 'fresh', 'blank'] as const) {
        test(`in a workspace: ${part}`, async ({ browser, baseURL }) => {
          test.setTimeout(180_000);
          const context = await open(browser, look, baseURL ?? '', minted.people[look.locale]);
          const page = await context.newPage();
          await expectSound(page, minted[part], look);
          await context.close();
        });
      }

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
