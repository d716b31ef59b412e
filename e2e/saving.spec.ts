import type { Page } from '@playwright/test';
import { eq } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import { journeys } from '@/db/schema/journeys';
import { users } from '@/db/schema/users';
import { memberships } from '@/db/schema/workspaces';
import { inWorkspace } from '@/db/scope';
import { system } from '@/db/system';
import type { JourneyMap } from '@/lib/journeys/schema';
import { type Journey, loggedOperations, mintJourney } from './fixtures/journeys';
import { columns, head, saved } from './fixtures/map';
import { join, mintPerson, signIn, type Team } from './fixtures/people';
import { expect, expectAccessible, test } from './fixtures/test';

/** The map, and what saves it: that comes last, and looks first whether the page is as new as the map. */
async function open(page: Page, { path }: Journey, search = ''): Promise<void> {
  const looked = page.waitForResponse((answer) => new URL(answer.url()).pathname === `/api${path}`);
  await page.goto(path + search);
  await looked;
}

const told = (page: Page, text: string) => page.getByRole('alert').filter({ hasText: text });

async function rename(page: Page, from: string, to: string): Promise<void> {
  await head(page, from).click();
  await page.keyboard.type(to);
  await page.keyboard.press('Enter');
}

const namesOf = async (team: Team, journey: Journey) =>
  (await loggedOperations(team, journey)).map((operation) => operation.name);

const addressOf = (team: Team, journey: Journey) => `/api/w/${team.slug}/journeys/${journey.id}`;

const mapOf = async (page: Page, team: Team, journey: Journey): Promise<JourneyMap> =>
  (await (await page.request.get(addressOf(team, journey))).json()).map;

/** Does something to the map beside the page, as another session would. */
async function change(page: Page, team: Team, journey: Journey, operation: Record<string, unknown>): Promise<unknown> {
  const map = await page.request.get(addressOf(team, journey));
  const answer = await page.request.post(`${addressOf(team, journey)}/operations`, {
    headers: { origin: new URL(map.url()).origin },
    data: { operations: [{ id: uuidv7(), operation }] },
  });
  return answer.json();
}

const setRole = (team: Team, userId: string, role: 'editor' | 'viewer') =>
  inWorkspace(team.id, 'write', (scope) =>
    scope.tx
      .update(memberships)
      .set({ role })
      .where(scope.of(memberships, eq(memberships.userId, userId))),
  );

test('without a line: it is said, kept over a reload, counts once, and so does what is still in its field', async ({
  team,
  page,
}) => {
  const journey = await mintJourney(team);
  await open(page, journey);
  // The first attempt gets through, but its answer is lost; then the connection is gone.
  const bodies: string[] = [];
  await page.route('**/journeys/**', async (route) => {
    if (route.request().method() !== 'POST') return route.fallback();
    bodies.push(route.request().postData() ?? '');
    if (bodies.length === 1) await route.fetch();
    await route.abort();
  });
  await rename(page, 'I look around', 'I compare');
  await expect(page.getByText('Not saved – trying again')).toBeVisible();
  await expect.poll(() => bodies.length).toBeGreaterThan(1);
  const ids = bodies.map((body) => /"id":"([0-9a-f-]{36})","operation"/.exec(body)?.[1]);
  expect(ids[0]).toBeTruthy();
  expect(new Set(ids).size).toBe(1);

  await head(page, 'I return them').click();
  await page.keyboard.type('I send them back');
  page.on('dialog', (dialog) => dialog.accept());
  await page.unroute('**/journeys/**');
  await page.reload();
  await expect(columns(page)).toHaveText(['I want shoes', 'I compare', 'I send them back']);
  await saved(page);
  await expect.poll(() => namesOf(team, journey)).toEqual(['I compare', 'I send them back']);
});

test('a slow save keeps nobody from typing on; the server is asked again with what it may have', async ({
  team,
  page,
}) => {
  const journey = await mintJourney(team);
  await open(page, journey);
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const sent: string[] = [];
  await page.route('**/operations', async (route) => {
    sent.push(route.request().postData() ?? '');
    if (sent.length === 1) await held;
    await route.continue();
  });
  await rename(page, 'I look around', 'I compare');
  await expect.poll(() => sent.length).toBe(1);
  await rename(page, 'I return them', 'I send them back');
  await expect(columns(page)).toHaveText(['I want shoes', 'I compare', 'I send them back']);
  await expect(page.getByText('Saving…')).toBeVisible();
  expect(sent).toHaveLength(1);
  release();
  await saved(page);
  expect(await namesOf(team, journey)).toEqual(['I compare', 'I send them back']);
});

test('a part whose code a lost line does not bring is waited for, and the map stays as it is', async ({
  team,
  page,
}) => {
  const journey = await mintJourney(team);
  await open(page, journey);
  const scripts = '**/_next/static/**';
  const lost = page.waitForEvent('requestfailed', (request) => request.resourceType() === 'script');
  await page.route(scripts, (route) => route.abort());
  await page.getByRole('button', { name: 'Commands' }).click();
  await lost;
  await rename(page, 'I look around', 'I compare shoes');
  await saved(page);
  await page.unroute(scripts);
  await expect(page.getByRole('dialog', { name: 'Commands' })).toBeVisible();
  expect(await namesOf(team, journey)).toEqual(['I compare shoes']);
});

test('what was removed meanwhile takes no text with it: it is told, over a reload, until it is let go', async ({
  team,
  page,
}) => {
  const journey = await mintJourney(team);
  await open(page, journey);
  const { steps } = await mapOf(page, team, journey);
  await change(page, team, journey, { kind: 'remove-step', id: steps[1]?.id });
  await rename(page, 'I look around', 'I compare shoes');
  await expect(told(page, 'I compare shoes')).toContainText('Someone else may have removed it');
  await expect(columns(page)).toHaveText(['I want shoes', 'I return them']);
  await page.reload();
  await expect(told(page, 'I compare shoes')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Dismiss' }).click();
  await expect(told(page, 'I compare shoes')).toHaveCount(0);
  await page.reload();
  await expect(columns(page)).toHaveText(['I want shoes', 'I return them']);
  await saved(page);
  await expect(told(page, 'I compare shoes')).toHaveCount(0);
});

test('whoever may only look from now on is told so, and keeps what was typed', async ({ team, browser, baseURL }) => {
  const journey = await mintJourney(team);
  const editor = await mintPerson('Eva Editor');
  await join(team, editor, 'editor');
  const context = await browser.newContext({ baseURL });
  await signIn(context, editor, baseURL ?? '');
  const page = await context.newPage();
  await open(page, journey);
  await setRole(team, editor.id, 'viewer');
  await rename(page, 'I look around', 'I compare shoes');
  await expect(told(page, 'I compare shoes')).toContainText('Your role in this workspace does not allow this.');
  await expect(page.getByRole('grid').getByRole('button')).toHaveCount(0);
  await expect(columns(page)).toHaveText(['I want shoes', 'I look around', 'I return them']);

  // The same where the role changed while nothing could be sent at all.
  await setRole(team, editor.id, 'editor');
  await open(page, journey);
  await page.route('**/operations', (route) => route.abort());
  await rename(page, 'I return them', 'I send them back');
  await expect(page.getByText('Not saved – trying again')).toBeVisible();
  await setRole(team, editor.id, 'viewer');
  page.on('dialog', (dialog) => dialog.accept());
  await page.unroute('**/operations');
  await page.reload();
  await expect(told(page, 'I send them back')).toContainText('I compare shoes');
  expect(await loggedOperations(team, journey)).toEqual([]);
  await context.close();
});

test('a session that ended meanwhile, and a map that was deleted', async ({ team, page, context, baseURL }) => {
  const journey = await mintJourney(team);
  await open(page, journey);
  await system().update(users).set({ sessionEpoch: 1 }).where(eq(users.id, team.owner.id));
  await rename(page, 'I look around', 'I compare');
  await expect(page.getByText('Not saved – you are signed out')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Sign in in a new tab' })).toBeVisible();
  await signIn(context, team.owner, baseURL ?? '', 1);
  await saved(page);
  expect(await namesOf(team, journey)).toEqual(['I compare']);

  await inWorkspace(team.id, 'write', (scope) =>
    scope.tx.delete(journeys).where(scope.of(journeys, eq(journeys.id, journey.id))),
  );
  await rename(page, 'I return them', 'I send them back');
  await expect(told(page, 'I send them back')).toContainText('This map is no longer there');
});

test('of two who write the same text the later one stands, and the earlier one is told, with theirs at hand', async ({
  team,
  page,
  browser,
  baseURL,
}) => {
  const journey = await mintJourney(team);
  const bo = await mintPerson('Bo Builder');
  await join(team, bo, 'editor');
  const context = await browser.newContext({ baseURL });
  await signIn(context, bo, baseURL ?? '');
  const other = await context.newPage();
  await open(page, journey);
  await open(other, journey);
  await rename(page, 'I look around', 'I compare shoes');
  await saved(page);
  await rename(other, 'I look around', 'I look');
  await saved(other);
  await expect(columns(other)).toHaveText(['I want shoes', 'I look', 'I return them']);
  await page.evaluate(() => window.dispatchEvent(new Event('focus')));
  const notice = page.getByRole('status').filter({ hasText: 'I compare shoes' });
  await expect(notice).toContainText('Bo Builder made it “I look”.');
  await expect(columns(page)).toHaveText(['I want shoes', 'I look', 'I return them']);
  await expectAccessible(page);
  await notice.getByRole('button', { name: 'Put mine back' }).click();
  await expect(notice).toHaveCount(0);
  await expect(columns(page)).toHaveText(['I want shoes', 'I compare shoes', 'I return them']);
  await saved(page);
  await other.evaluate(() => window.dispatchEvent(new Event('focus')));
  await expect(other.getByText('Olga Owner made it “I compare shoes”.')).toBeVisible();
  await context.close();
});

test('a map that has not changed costs one small read', async ({ team, page }) => {
  const journey = await mintJourney(team);
  const address = addressOf(team, journey);
  const first = await page.request.get(address);
  const { etag = '' } = first.headers();
  expect((await first.json()).map.revision).toBe(0);
  const quiet = await page.request.get(`${address}?since=0`, { headers: { 'if-none-match': etag } });
  expect([quiet.status(), await quiet.text()]).toEqual([304, '']);
  const saving = await change(page, team, journey, { kind: 'rename-journey', title: 'Buying boots' });
  expect(saving).toMatchObject({ ok: true, value: { revision: 1, refused: [] } });
  const moved = await page.request.get(`${address}?since=0`, { headers: { 'if-none-match': etag } });
  expect(await moved.json()).toMatchObject({
    map: { revision: 1, title: 'Buying boots' },
    writings: [{ actorId: team.owner.id, texts: [{ field: 'title', text: 'Buying boots' }] }],
  });
  expect((await page.request.get(address.replace(/[^/]+$/, 'nonsense'))).status()).toBe(404);
});

test('what stands in a field goes along when its page does', async ({ team, page }) => {
  const journey = await mintJourney(team);
  // By Back out of the map, in a name.
  await page.goto(`/w/${team.slug}/journeys`);
  await page.getByRole('link', { name: 'Buying shoes', exact: true }).click();
  await page.waitForURL(journey.path);
  await head(page, 'I look around').click();
  await page.keyboard.type('I compare');
  await expect(page.getByRole('textbox', { name: 'What the customer does' })).toHaveValue('I compare');
  await page.goBack();
  await expect.poll(() => namesOf(team, journey), { timeout: 30_000 }).toEqual(['I compare']);
  // The browser's history has the page as it was before that.
  await page.goForward();
  await expect(columns(page)).toHaveText(['I want shoes', 'I compare', 'I return them']);

  // By reload, in a card's details; an address that is none is told when its field goes.
  const { cards } = await mapOf(page, team, journey);
  await open(page, journey, `?card=${cards[0]?.id}`);
  const details = async () => (await mapOf(page, team, journey)).notes[0]?.details;
  await page.getByRole('textbox', { name: 'Web or e-mail address' }).fill('see the wiki');
  await page.getByRole('textbox', { name: 'Details' }).fill('Four hundred of them');
  await page.reload();
  await expect(page.getByRole('textbox', { name: 'Details' })).toHaveValue('Four hundred of them');
  await expect(told(page, 'see the wiki')).toContainText('Enter a web address');
  await expect.poll(details).toBe('Four hundred of them');
});

test('the settings keep what was typed over a reload, and say when nobody answers', async ({ team, page }) => {
  await page.goto(`/w/${team.slug}/settings`);
  await page.waitForLoadState('load');
  const name = page.getByRole('textbox', { name: 'Name', exact: true });
  const mail = page.getByRole('textbox', { name: 'E-mail' });
  await expect(async () => {
    await name.fill('Shoes and more');
    await mail.fill('bo@people.example');
    expect(await page.evaluate(() => Object.values(sessionStorage).join())).toContain('bo@people.example');
  }).toPass();
  await page.reload();
  await expect(name).toHaveValue('Shoes and more');
  await expect(mail).toHaveValue('bo@people.example');
  await page.route('**/*', (route) => (route.request().method() === 'POST' ? route.abort() : route.fallback()));
  await page.getByRole('button', { name: 'Invite', exact: true }).click();
  await expect(told(page, 'The answer did not arrive')).toBeVisible();
  await expect(mail).toHaveValue('bo@people.example');
  await page.unrouteAll();
  await page.getByRole('button', { name: 'Invite', exact: true }).click();
  await expect(page.getByRole('listitem').filter({ hasText: 'bo@people.example' })).toBeVisible();
  await expect(mail).toHaveValue('');
  await expect(name).toHaveValue('Shoes and more');
});
