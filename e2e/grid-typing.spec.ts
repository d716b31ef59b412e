import type { CDPSession, Page } from '@playwright/test';
import { mintJourney } from './fixtures/journeys';
import { adding, card, cell, columns, head, openMap, said } from './fixtures/map';
import { expect, test } from './fixtures/test';

// High enough that nothing has to be scrolled to.
test.use({ viewport: { width: 1280, height: 1000 } });

const codes: Record<string, number> = { Tab: 9, Enter: 13, ArrowRight: 39 };

/** All keys at once, as a hand is that does not wait for the screen. */
async function burst(hand: CDPSession, keys: readonly string[]): Promise<void> {
  const sent = keys.flatMap((key) => {
    const text = key.length === 1 ? key : key === 'Enter' ? '\r' : undefined;
    const windowsVirtualKeyCode = codes[key] ?? key.toUpperCase().charCodeAt(0);
    return (['keyDown', 'keyUp'] as const).map((type) =>
      hand.send('Input.dispatchKeyEvent', {
        type,
        key,
        code: key.length === 1 ? `Key${key.toUpperCase()}` : key,
        windowsVirtualKeyCode,
        ...(type === 'keyDown' && text ? { text } : {}),
      }),
    );
  });
  await Promise.all(sent);
}

const texts = (page: Page, lane: number, step: number) => cell(page, lane, step).locator('.map-card-text');

test('a column of cards is written by text and Enter alone, and an Enter too many takes nothing up', async ({
  team,
  page,
}) => {
  await openMap(page, (await mintJourney(team)).path);
  const here = adding(page, 'I look around');
  await here.focus();
  for (const text of ['Slow pages', 'No filter']) {
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
    await expect(here).toBeFocused();
  }
  await said(page, 'No filter added');
  // Opened by Enter: what the workspace knows is offered, and nothing of it is chosen yet.
  await page.keyboard.press('Enter');
  const field = page.getByRole('combobox', { name: 'Pain point' });
  await expect(page.getByRole('option', { name: /Too many brands/ })).toHaveAttribute('aria-selected', 'false');
  await page.keyboard.press('Enter');
  await expect(field).toHaveCount(0);
  await expect(here).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowDown');
  await expect(field).toHaveAttribute('aria-activedescendant', /-0$/);
  await page.keyboard.press('Escape');
  await page.keyboard.type('Far too slow');
  await page.keyboard.press('Escape');
  await expect(texts(page, 3, 1)).toHaveText(['Slow pages', 'No filter']);
  await page.keyboard.press('ArrowUp');
  await expect(card(page, 'No filter')).toBeFocused();
  // What stands there already is taken up by its name, also where the field is only left.
  await adding(page, 'I return them').focus();
  await page.keyboard.type('TOO MANY BRANDS');
  await head(page, 'I return them').focus();
  await expect(texts(page, 3, 2)).toHaveText('Too many brands');
});

test('no key is lost between two fields, however fast they come', async ({ team, page, context }) => {
  await openMap(page, (await mintJourney(team)).path);
  const hand = await context.newCDPSession(page);
  await head(page, 'I want shoes').focus();
  await burst(hand, [...'need', 'Enter', 'ArrowRight', ...'look', 'Tab', ...'back', 'Enter']);
  await expect(columns(page)).toHaveText(['need', 'look', 'back']);
  await page.getByRole('button', { name: 'Add a lane below “Pain points”' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem', { name: /^Customer actions/ }).press('Enter');
  await expect(head(page, 'Customer actions')).toBeFocused();
  await adding(page, 'need', 'an action').focus();
  await burst(hand, [...'asks', 'Enter', ...'reads', 'Tab', ...'clicks', 'Tab', ...'calls', 'Enter']);
  await expect(texts(page, 4, 0)).toHaveText(['asks', 'reads']);
  await expect(texts(page, 4, 1)).toHaveText(['clicks']);
  await expect(texts(page, 4, 2)).toHaveText(['calls']);
});

test('an arrow behind a typed text goes on; in a text that is edited it stays', async ({ team, page }) => {
  await openMap(page, (await mintJourney(team)).path);
  await head(page, 'I want shoes').focus();
  await page.keyboard.type('I need boots');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Backspace');
  await expect(page.getByRole('textbox', { name: 'What the customer does' })).toHaveValue('I need boos');
  await page.keyboard.type('t');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(columns(page).first()).toHaveText('I need boots');
  await expect(head(page, 'I look around')).toBeFocused();
  await page.keyboard.press('F2');
  for (const key of ['ArrowRight', 'ArrowRight', 'ArrowDown']) await page.keyboard.press(key);
  await page.keyboard.type('!');
  await page.keyboard.press('Enter');
  await expect(head(page, 'I look around!')).toBeFocused();
  await adding(page, 'I look around!').focus();
  await page.keyboard.type('Slow');
  await page.keyboard.press('ArrowRight');
  await expect(adding(page, 'I return them')).toBeFocused();
  await expect(card(page, 'Slow')).toBeVisible();
});

test('a click beside the cards of a cell chooses it: typing writes there, and so does a second click', async ({
  team,
  page,
}) => {
  await openMap(page, (await mintJourney(team)).path);
  const low = async (click: 'click' | 'dblclick') => {
    const box = await cell(page, 3, 1).boundingBox();
    if (!box) throw new Error('The cell has no place');
    await page.mouse[click](box.x + box.width - 12, box.y + box.height - 5);
  };
  await low('click');
  await expect(adding(page, 'I look around')).toBeFocused();
  await page.keyboard.type('Slow pages');
  await page.keyboard.press('Enter');
  await low('dblclick');
  await expect(page.getByRole('combobox', { name: 'Pain point' })).toBeFocused();
  await page.keyboard.type('No filter');
  await low('click');
  await expect(texts(page, 3, 1)).toHaveText(['Slow pages', 'No filter']);
  // Beside its name a step is chosen, not renamed.
  const step = await page.locator('.map-step').nth(2).boundingBox();
  await page.mouse.click((step?.x ?? 0) + 150, (step?.y ?? 0) + (step?.height ?? 0) - 4);
  await expect(head(page, 'I return them')).toBeFocused();
});
