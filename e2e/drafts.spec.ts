import { eq } from 'drizzle-orm';
import { memberships } from '@/db/schema/workspaces';
import { inWorkspace } from '@/db/scope';
import { changePersona, deletePersona } from '@/lib/personas/mutations';
import { signIn } from './fixtures/people';
import { baker, cutLine, edit, mintPersona, openCard, saved, storedPersona, unsaved } from './fixtures/personas';
import { expect, test } from './fixtures/test';

test('without a line nothing is lost: it is said, outlives a reload, and arrives when the line is back', async ({
  page,
  team,
}) => {
  const { id, path } = await mintPersona(team, 'Fay', baker);
  await page.goto(`${path}/edit?step=6`);
  await cutLine(page);
  const quote = page.getByRole('textbox', { name: 'Quote' });
  await quote.fill('Cold is fine.');
  await unsaved(page);
  await page.getByRole('button', { name: 'Save and continue' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'Nothing is lost' })).toBeVisible();
  await page.reload();
  await expect(quote).toHaveValue('Cold is fine.');
  await page.goto(path);
  await expect(page.getByText('“Cold is fine.”')).toBeVisible();
  expect((await storedPersona(team, id))?.profile.quote).toBe('Warm is best.');
  await page.unrouteAll();
  await saved(page);
  expect((await storedPersona(team, id))?.profile.quote).toBe('Cold is fine.');
});

test('a slow save says that it is not there yet; one whose answer is lost is not asked about again', async ({
  page,
  team,
}) => {
  const { id, path } = await mintPersona(team, 'Gil', baker);
  await openCard(page, path);
  let answer = () => {};
  const answered = new Promise<void>((resolve) => {
    answer = resolve;
  });
  await page.route('**/*', async (route) => {
    if (route.request().method() !== 'POST') return route.continue();
    await route.fetch();
    await answered;
    await route.abort();
  });
  await page.getByText('Warm is best.').click();
  await page.getByRole('textbox', { name: 'Quote' }).fill('Cold is fine.');
  await page.keyboard.press('Control+Enter');
  await unsaved(page);
  const quote = async () => (await storedPersona(team, id))?.profile.quote;
  await expect.poll(quote, { timeout: 30_000 }).toBe('Cold is fine.');
  answer();
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await page.goto(path);
  await expect(edit(page, 'Quote')).toBeAttached();
  await expect(page.getByText('“Cold is fine.”')).toBeVisible();
  await expect(page.getByText('Something that you typed here earlier')).toHaveCount(0);
});

test('what never arrived is not put over what somebody has changed since, unless that is asked for', async ({
  page,
  team,
}) => {
  const { id, path } = await mintPersona(team, 'Kit');
  await page.goto(`${path}/edit?step=2`);
  await cutLine(page);
  const role = page.getByRole('textbox', { name: 'Role' });
  await role.fill('Mine');
  await unsaved(page);
  await inWorkspace(team.id, 'write', (scope) => changePersona(scope, { id, profile: { role: 'Theirs' } }));
  await page.reload();
  await expect(page.getByText('Something that you typed here earlier was never saved')).toBeVisible();
  await expect(role).toHaveValue('Theirs');
  await page.unrouteAll();
  await page.getByRole('button', { name: 'Put it back' }).click();
  await expect(role).toHaveValue('Mine');
  await saved(page);
  expect((await storedPersona(team, id))?.profile.role).toBe('Mine');
});

test('signed out, without the role, or the persona deleted meanwhile: it says so, and what was typed can be taken along', async ({
  page,
  context,
  baseURL,
  team,
}) => {
  test.slow();
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const { id, path } = await mintPersona(team, 'Lou', baker);
  await page.goto(`${path}/edit?step=2`);
  const role = page.getByRole('textbox', { name: 'Role' });
  const as = (now: 'owner' | 'viewer') =>
    inWorkspace(team.id, 'write', (scope) =>
      scope.tx
        .update(memberships)
        .set({ role: now })
        .where(scope.of(memberships, eq(memberships.userId, team.owner.id))),
    );
  await context.clearCookies();
  await role.fill('Painter');
  await expect(page.getByText(/Not saved.*You are signed out/)).toBeVisible();
  await signIn(context, team.owner, baseURL ?? '');
  await saved(page);
  await as('viewer');
  await role.fill('Sculptor');
  await expect(page.getByText(/Not saved.*Your role in this workspace does not allow this/)).toBeVisible();
  await expect(role).toHaveValue('Sculptor');
  await page.reload();
  await page.waitForURL(path);
  await expect(page.getByText('Painter')).toBeVisible();
  await page.getByRole('button', { name: 'Copy what I typed' }).click();
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('Sculptor');
  await as('owner');
  await page.reload();
  await expect(page.getByText('Sculptor')).toBeVisible();
  await saved(page);
  await inWorkspace(team.id, 'write', (scope) => deletePersona(scope, { id, confirmation: 'Lou' }));
  await page.getByText('Mice').click();
  const line = page.getByRole('textbox', { name: 'Worries and annoyances, line 1' });
  await line.fill('Cats');
  await expect(page.getByText(/Not saved. This does not exist, or no longer/)).toBeVisible();
  await expect(line).toHaveValue('Cats');
  await expect(page.getByRole('button', { name: 'Copy what I typed' })).toBeVisible();
});
