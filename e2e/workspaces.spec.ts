import { locales } from '@/lib/i18n/locales';
import { templates } from '@/lib/journeys/templates/catalog';
import { mintPerson, signIn } from './fixtures/people';
import { expect, expectAccessible, test } from './fixtures/test';

const words = {
  en: { name: 'Name', create: 'Create workspace' },
  nl: { name: 'Naam', create: 'Werkruimte maken' },
};

for (const locale of locales) {
  for (const template of templates) {
    test(`a workspace starts from ${template.id}, in ${locale}`, async ({ browser, baseURL }) => {
      const context = await browser.newContext({ baseURL });
      await signIn(context, await mintPerson('Nora New', locale), baseURL ?? '');
      const page = await context.newPage();
      await page.goto('/new');
      await page.getByRole('textbox', { name: words[locale].name }).fill(`Start ${template.id}`);
      await page.locator(`input[name=template][value="${template.id}"]`).check();
      await page.getByRole('button', { name: words[locale].create }).click();
      await page.waitForURL(/\/w\/start-[^/]+\/journeys\/[0-9a-f-]{36}$/);
      for (const phase of template.phases) await expect(page.getByText(phase.name[locale]).first()).toBeVisible();
      const step = template.phases[0]?.steps[0]?.name[locale] ?? '';
      await expect(page.getByText(step).first()).toBeVisible();
      await context.close();
    });
  }
}

test('a workspace without a name says so at its field, and nothing typed is lost', async ({ page }) => {
  await page.goto('/new');
  await page.getByRole('radio', { name: /AIDA/ }).check();
  await page.getByRole('button', { name: 'Create workspace' }).click();
  const name = page.getByRole('textbox', { name: 'Name' });
  await expect(name).toHaveAttribute('aria-invalid', 'true');
  await expect(name).toBeFocused();
  await expect(page.getByRole('radio', { name: /AIDA/ })).toBeChecked();
});

test('without script it works as well', async ({ browser, baseURL, team }) => {
  const context = await browser.newContext({ baseURL, javaScriptEnabled: false });
  await signIn(context, team.owner, baseURL ?? '');
  const page = await context.newPage();
  await page.goto('/new');
  await page.getByRole('button', { name: 'Create workspace' }).click();
  await expect(page.getByText('Please fill this in.')).toBeVisible();
  await page.getByRole('textbox', { name: 'Name' }).fill('Plain paper');
  await page.getByRole('button', { name: 'Create workspace' }).click();
  await expect(page).toHaveURL(/\/w\/plain-paper[^/]*\/journeys\//);
  await context.close();
});

test('the switcher leads from one workspace to the other', async ({ page, team }) => {
  await page.goto('/new');
  await page.getByRole('textbox', { name: 'Name' }).fill('Second home');
  await page.getByRole('radio', { name: /Blank/ }).check();
  await page.getByRole('button', { name: 'Create workspace' }).click();
  await page.waitForURL(/\/w\/second-home/);
  await page.getByRole('button', { name: /Workspace Second home/ }).click();
  await page.getByRole('link', { name: team.name }).click();
  await page.waitForURL(new RegExp(`/w/${team.slug}$`));
});

test('a further journey starts from a template, for the personas chosen', async ({ page, team }) => {
  await page.goto(`/w/${team.slug}/personas/new`);
  await page.getByRole('textbox', { name: 'Name' }).fill('Lisa Brandt');
  await page.getByRole('button', { name: 'Save and continue' }).click();
  await page.waitForURL(/step=2/);
  await page.goto(`/w/${team.slug}/journeys/new`);
  await expectAccessible(page);
  await page.getByRole('radio', { name: /Four phases/ }).check();
  await page.getByRole('textbox', { name: 'Title' }).fill('Renting shoes');
  await expect(page.getByRole('checkbox', { name: /Lisa Brandt/ })).toBeChecked();
  await page.getByRole('button', { name: 'Create journey' }).click();
  await page.waitForURL(/\/journeys\/[0-9a-f-]{36}$/);
  await expect(page.getByText('Renting shoes').first()).toBeVisible();
  await expect(page.getByText('Post-purchase').first()).toBeVisible();
  await expect(page.getByText('Lisa Brandt').first()).toBeVisible();
});

test('a page that is long in coming is seen to be on its way, and nothing is fetched before it is asked for', async ({
  page,
  team,
}) => {
  const asked: string[] = [];
  const answers: (() => void)[] = [];
  await page.route(/_rsc=/, async (route) => {
    asked.push(new URL(route.request().url()).pathname);
    await new Promise<void>((answer) => answers.push(answer));
    await route.continue();
  });
  await page.goto(`/w/${team.slug}`);
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Personas' }).click();
  const line = page.locator('.on-its-way');
  await expect(line).toHaveCount(1);
  expect(asked).toEqual([`/w/${team.slug}/personas`]);
  for (const answer of answers) answer();
  await expect(page.getByRole('heading', { level: 1, name: 'Personas' })).toBeVisible();
  await expect(line).toHaveCount(0);
});

test('a viewer finds no way to start a journey', async ({ viewerPage, team }) => {
  const answer = await viewerPage.request.get(`/w/${team.slug}/journeys/new`);
  expect(answer.status()).toBe(404);
});

test('the page for a new workspace is accessible', async ({ page }) => {
  await page.goto('/new');
  await expectAccessible(page);
});
