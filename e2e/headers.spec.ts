import { expect, test } from './fixtures/test';

const pages = (slug: string) => [
  '/sign-in',
  `/w/${slug}`,
  `/w/${slug}/settings`,
  '/w/no-such-workspace',
  '/nowhere',
  '/icon-of-nothing',
  '/f/one/too-many',
  '/api/nowhere',
];

test('every page lets only its own scripts run, is framed by nobody and kept by nobody', async ({ page, team }) => {
  for (const address of pages(team.slug)) {
    const answer = await page.request.get(address);
    const { 'content-security-policy': policy = '', 'cache-control': cache, ...headers } = answer.headers();
    const nonce = /script-src [^;]*'nonce-([^']+)'/.exec(policy)?.[1];
    expect(nonce, address).toBeTruthy();
    const scripts = (await answer.text()).match(/<script\b[^>]*>/g) ?? [];
    expect(
      scripts.filter((script) => !script.includes(`nonce="${nonce}"`)),
      address,
    ).toEqual([]);
    expect(policy, address).toContain("frame-ancestors 'none'");
    expect(headers['x-frame-options'], address).toBe('DENY');
    expect(headers['x-content-type-options'], address).toBe('nosniff');
    expect(cache, address).toContain('no-store');
  }
});

test('an address that nobody may forge leads nowhere else', async ({ page }) => {
  const headers = { 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'https' };
  const answer = await page.request.get('/profile?from=//evil.example', { headers, maxRedirects: 0 });
  expect(`${answer.headers().location ?? ''}${await answer.text()}`).not.toContain('https://evil.example');
});

test('an address with a broken escape is answered with a page that says so', async ({ page }) => {
  const headers = { 'accept-language': 'nl' };
  for (const address of ['/w/%', '/w/%E0%A4%A', '/%E0%A4', '/f/%', '/f/%E0%A4', '/api/w/%/journeys/x']) {
    const answer = await page.request.get(address, { headers });
    expect(answer.status(), address).toBe(400);
    expect(await answer.text(), address).toContain('<h1>Deze link loopt dood</h1>');
    expect(answer.headers()['content-security-policy'], address).toContain("frame-ancestors 'none'");
    expect(answer.headers()['x-content-type-options'], address).toBe('nosniff');
  }
});
