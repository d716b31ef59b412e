import type { Locator, Page } from '@playwright/test';
import { eq } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import { cards, lanes, notes, steps } from '@/db/schema/journeys';
import { inWorkspace } from '@/db/scope';
import { docx, photo, picture } from '@/lib/files/testing';
import { mintJourney } from './fixtures/journeys';
import type { Team } from './fixtures/people';
import { expectAccessible, expect as expectSoon, phone, test } from './fixtures/test';

/** A file is sent, drawn anew, entered, saved with its card and fetched again before it is seen. */
const expect = expectSoon.configure({ timeout: 25_000 });
test.setTimeout(120_000);

/** A map with one card in a lane of this kind; the address of the card's panel. */
async function mintCard(team: Team, kind: 'images' | 'files'): Promise<{ address: string; noteId: string }> {
  const journey = await mintJourney(team);
  const [laneId, cardId, noteId] = [uuidv7(), uuidv7(), uuidv7()];
  await inWorkspace(team.id, 'write', async (scope) => {
    const { tx } = scope;
    const [step] = await tx
      .select()
      .from(steps)
      .where(scope.of(steps, eq(steps.journeyId, journey.id)));
    await tx.insert(lanes).values(scope.row({ id: laneId, journeyId: journey.id, kind, position: 90 }));
    await tx.insert(notes).values(scope.row({ id: noteId, kind, text: 'The shop window' }));
    const place = { journeyId: journey.id, laneId, stepId: step?.id ?? '', position: 0 };
    await tx.insert(cards).values(scope.row({ id: cardId, noteId, ...place }));
  });
  return { address: `${journey.path}?card=${cardId}`, noteId };
}

const fileIdOf = (team: Team, noteId: string) =>
  inWorkspace(team.id, 'read', async (scope) => {
    const [note] = await scope.tx
      .select({ fileId: notes.fileId })
      .from(notes)
      .where(scope.of(notes, eq(notes.id, noteId)));
    return note?.fileId ?? null;
  });

const panelOf = (page: Page) => page.getByRole('complementary');
const input = (page: Page) => panelOf(page).locator('input[type=file]');

/** Lets go of a file over this, or pastes one there, as a browser tells a page of it. @returns whether the page saw to it */
const hand = (target: Locator, how: 'drop' | 'paste', content: Buffer, name: string, type: string) =>
  target.evaluate(
    (element, { how, base64, name, type }) => {
      const data = new DataTransfer();
      data.items.add(new File([Uint8Array.from(atob(base64), (c) => c.charCodeAt(0))], name, { type }));
      const options = { bubbles: true, cancelable: true };
      if (how === 'paste')
        return !element.dispatchEvent(new ClipboardEvent('paste', { ...options, clipboardData: data }));
      const events = ['dragenter', 'dragover', 'drop'].map(
        (event) => new DragEvent(event, { ...options, dataTransfer: data }),
      );
      return events.map((event) => !element.dispatchEvent(event)).at(-1);
    },
    { how, base64: content.toString('base64'), name, type },
  );

test('an image is chosen with the keys, shown in the panel and on the map, to viewers too, and taken off', async ({
  page,
  viewerPage,
  team,
}) => {
  const { address, noteId } = await mintCard(team, 'images');
  // From before the page is there: a browser that is told meanwhile may open its own.
  const chooser = page.waitForEvent('filechooser');
  await page.goto(address);
  const button = panelOf(page).getByRole('button', { name: 'Choose an image' });
  await expect(button).toHaveAccessibleDescription(/drop an image here, or paste one/);
  await button.focus();
  await page.keyboard.press('Enter');
  await (await chooser).setFiles({ name: 'window.jpg', mimeType: 'image/jpeg', buffer: await photo(1600, 900) });
  await expect(panelOf(page).getByRole('status').filter({ hasText: 'window.webp has been added.' })).toBeAttached();
  const shown = panelOf(page).getByRole('img', { name: 'The shop window' });
  await expect(shown).toHaveJSProperty('complete', true);
  expect(await shown.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(320);
  await expect(panelOf(page).getByRole('link', { name: /window\.webp/ })).toBeVisible();
  await expect.poll(() => fileIdOf(team, noteId)).not.toBeNull();
  await expectAccessible(page);

  await viewerPage.goto(address);
  await expect(panelOf(viewerPage).getByRole('img', { name: 'The shop window' })).toBeVisible();
  await expect(input(viewerPage)).toHaveCount(0);

  await panelOf(page).getByRole('button', { name: 'Take it off this card' }).click();
  await expect(button).toBeFocused();
  await expect(shown).toHaveCount(0);
  await expect.poll(() => fileIdOf(team, noteId)).toBeNull();
});

test('a file is dropped on the panel, an image is pasted into it', async ({ page, team }) => {
  const { address } = await mintCard(team, 'files');
  await page.goto(address);
  const button = panelOf(page).getByRole('button', { name: /Choose/ });
  await hand(button, 'drop', docx(), 'plan.docx', 'application/octet-stream');
  const link = panelOf(page).getByRole('link', { name: /plan\.docx/ });
  await expect(link).toBeVisible();
  const saved = page.waitForEvent('download');
  await link.click();
  expect((await saved).suggestedFilename()).toBe('plan.docx');
  await hand(button, 'paste', await picture(300, 200).png().toBuffer(), 'image.png', 'image/png');
  await expect(panelOf(page).getByRole('img', { name: 'The shop window' })).toBeVisible();
});

test.describe('on a phone', () => {
  test.use(phone);

  test('by finger a file is chosen; what is wrong with it stands there, and the next one is taken', async ({
    page,
    team,
  }) => {
    const { address, noteId } = await mintCard(team, 'images');
    await page.goto(address);
    const attempts: [name: string, mimeType: string, buffer: Buffer, said: RegExp][] = [
      ['plan.docx', 'image/png', docx(), /This is no image that we can show/],
      ['drawing.svg', 'image/svg+xml', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), /This is no image/],
      ['large.png', 'image/png', Buffer.alloc(16 * 1024 * 1024), /larger than 15 MB/],
      ['huge.png', 'application/octet-stream', Buffer.alloc(26 * 1024 * 1024), /larger than 25 MB/],
      ['nothing.png', 'image/png', Buffer.alloc(0), /This file is empty/],
    ];
    for (const [name, mimeType, buffer, said] of attempts) {
      await input(page).setInputFiles({ name, mimeType, buffer });
      await expect(panelOf(page).getByRole('alert').filter({ hasText: said }), name).toBeVisible();
      await expect(panelOf(page).getByRole('button', { name: 'Choose an image' })).toHaveAccessibleDescription(said);
    }
    await expectAccessible(page);
    const chooser = page.waitForEvent('filechooser');
    await panelOf(page).getByRole('button', { name: 'Choose an image' }).tap();
    const gif = await picture(50, 50).gif().toBuffer();
    await (await chooser).setFiles({ name: 'a.gif', mimeType: 'image/gif', buffer: gif });
    await expect(panelOf(page).getByRole('img', { name: 'The shop window' })).toBeVisible();
    await expect(panelOf(page).getByRole('alert').filter({ hasText: /\w/ })).toHaveCount(0);
    await expect.poll(() => fileIdOf(team, noteId)).not.toBeNull();
    await panelOf(page).getByRole('button', { name: 'Take it off this card' }).tap();
    await expect.poll(() => fileIdOf(team, noteId)).toBeNull();
  });
});

test('a slow upload says how far it is and can be broken off; a lost connection is said', async ({ page, team }) => {
  const { address, noteId } = await mintCard(team, 'images');
  await page.goto(address);
  await expect(input(page)).toBeAttached();
  const network = await page.context().newCDPSession(page);
  await network.send('Network.enable');
  const speed = (bytesASecond: number, offline = false) =>
    network.send('Network.emulateNetworkConditions', {
      offline,
      latency: 0,
      downloadThroughput: -1,
      uploadThroughput: bytesASecond,
    });
  await speed(200_000);
  const slow = { name: 'slow.jpg', mimeType: 'image/jpeg', buffer: Buffer.alloc(8 * 1024 * 1024, 1) };
  await input(page).setInputFiles(slow);
  const progress = panelOf(page).getByRole('progressbar', { name: 'How far the file is' });
  await expect(progress).toBeVisible();
  await expect.poll(async () => Number(await progress.getAttribute('value'))).toBeGreaterThan(0.01);
  await expect(panelOf(page).getByText('Sending slow.jpg')).toBeVisible();
  await panelOf(page).getByRole('button', { name: 'Cancel' }).click();
  await expect(progress).toHaveCount(0);
  await expect(panelOf(page).getByRole('button', { name: 'Choose an image' })).toBeFocused();
  await speed(-1, true);
  await input(page).setInputFiles(slow);
  await expect(panelOf(page).getByRole('alert').filter({ hasText: 'The file did not arrive' })).toBeVisible();
  await speed(-1);
  expect(await fileIdOf(team, noteId)).toBeNull();
});

test('a picture that is dropped on its lane, or pasted there, becomes a card; dropped elsewhere it does no harm', async ({
  page,
  team,
}) => {
  const { address } = await mintCard(team, 'images');
  await page.goto(address.replace(/\?.*/, ''));
  await expect(page.locator('.map-files')).toBeAttached();
  const png = await picture(300, 200).png().toBuffer();
  const cards = page.locator('.map-card[data-kind=images]');
  await expect(cards).toHaveCount(1);
  const cell = page.locator('[data-cell]', { has: cards });
  expect(await hand(page.locator('.map-step').first(), 'drop', png, 'nowhere.png', 'image/png')).toBe(true);
  expect(await hand(cell, 'drop', png, 'Shop front.png', 'image/png')).toBe(true);
  const dropped = cards.filter({ hasText: 'Shop front' });
  await expect(dropped.locator('img')).toBeVisible();
  await cards.first().locator('[data-nav]').first().focus();
  await hand(cards.first().locator('[data-nav]').first(), 'paste', png, 'image.png', 'image/png');
  await expect(cards.filter({ hasText: /^image/ }).locator('img')).toBeVisible();
  await expect(cards).toHaveCount(3);
  await hand(cell, 'drop', docx(), 'plan.docx', '');
  await expect(page.getByRole('alert').filter({ hasText: 'This is no image' })).toBeVisible();
  await page.getByRole('button', { name: 'Close this message' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'This is no image' })).toHaveCount(0);
  await page.reload();
  await expect(cards).toHaveCount(3);
});
