import { eq } from 'drizzle-orm';
import sharp from 'sharp';
import { files } from '@/db/schema/files';
import { auditEntries } from '@/db/schema/workspaces';
import { inWorkspace } from '@/db/scope';
import { docx, photo, picture } from '@/lib/files/testing';
import { sendFile } from './fixtures/files';
import type { Team } from './fixtures/people';
import { expect, test } from './fixtures/test';

const rowsOf = (team: Team) =>
  inWorkspace(team.id, 'read', (scope) => scope.tx.select().from(files).where(scope.of(files)));

test('a photograph is kept upright, without where and by whom it was taken, and in the sizes that are shown', async ({
  page,
  team,
}) => {
  const { status, value } = await sendFile(page.request, team.slug, await photo(3000, 2000), 'Grandma’s garden.JPG');
  expect(status).toBe(201);
  expect(value).toMatchObject({ name: 'Grandma’s garden.webp', contentType: 'image/webp', width: 1707, height: 2560 });
  const address = `/api/w/${team.slug}/files/${value?.id}`;
  const whole = await page.request.get(address);
  expect(whole.status()).toBe(200);
  const body = await whole.body();
  expect(body.length).toBe(value?.size);
  const facts = await sharp(body).metadata();
  expect(facts).toMatchObject({ format: 'webp', width: 1707, height: 2560 });
  expect([facts.exif, facts.xmp, facts.icc, facts.orientation]).toEqual([undefined, undefined, undefined, undefined]);
  expect(body.includes('Secret Author')).toBe(false);
  for (const width of [96, 320, 640, 1280]) {
    const [one, other] = await Promise.all([1, 2].map(() => page.request.get(`${address}?width=${width}`)));
    expect((await sharp(await one?.body()).metadata()).width).toBe(width);
    expect(await other?.body()).toEqual(await one?.body());
  }
  for (const width of ['97', '0', '-1', '1e9', 'x', ''])
    expect((await page.request.get(`${address}?width=${width}`)).status(), width).toBe(404);
  const audit = await inWorkspace(team.id, 'read', (scope) =>
    scope.tx.select().from(auditEntries).where(scope.of(auditEntries)),
  );
  expect(audit).toMatchObject([{ action: 'files.upload', actorId: team.owner.id, targetId: value?.id }]);
});

test('a portrait is cut to a square', async ({ page, team }) => {
  const sent = await sendFile(page.request, team.slug, await photo(900, 600), 'me.jpg', '?crop=square');
  expect(sent.value).toMatchObject({ width: 512, height: 512 });
});

test('whatever is not drawn anew is only ever saved, as what its bytes are', async ({ page, team }) => {
  const sent = await sendFile(page.request, team.slug, docx(), 'plan\u202E\r\n<b>.exe');
  expect(sent.value?.name).toBe('planb.exe.docx');
  const answer = await page.request.get(`/api/w/${team.slug}/files/${sent.value?.id}`);
  expect(await answer.body()).toEqual(docx());
  const headers = answer.headers();
  expect(headers['content-disposition']).toBe("attachment; filename*=UTF-8''planb.exe.docx");
  expect(headers['content-security-policy']).toBe("default-src 'none'; sandbox; frame-ancestors 'none'");
  expect(headers['x-content-type-options']).toBe('nosniff');
  expect(headers['cache-control']).toContain('private');
  expect((await page.request.get(`/api/w/${team.slug}/files/${sent.value?.id}?width=96`)).status()).toBe(404);
  const facts = await page.request.get(`/api/w/${team.slug}/files/${sent.value?.id}/facts`);
  expect(await facts.json()).toEqual(sent.value);
  const text = await sendFile(page.request, team.slug, 'hello <script>alert(1)</script>', 'page.html');
  expect(text.value).toMatchObject({ name: 'page.html.txt', contentType: 'text/plain' });
});

test('a browser that has a file asks whether it is still the one', async ({ page, team }) => {
  const { value } = await sendFile(page.request, team.slug, await picture(20, 20).png().toBuffer(), 'a.png');
  const address = `/api/w/${team.slug}/files/${value?.id}`;
  const tag = (await page.request.get(address)).headers().etag ?? '';
  const again = await page.request.get(address, { headers: { 'if-none-match': tag } });
  expect([again.status(), (await again.body()).length]).toEqual([304, 0]);
});

test('what is no file that we keep is refused in a sentence, and leaves nothing', async ({ page, team }) => {
  const gif = await picture(4, 4).gif().toBuffer();
  const attempts: [Buffer | string, string, number, string][] = [
    ['<svg xmlns="http://www.w3.org/2000/svg"/>', 'a.png', 415, 'files.notKept'],
    ['<!doctype html><script>alert(1)</script>', 'a.txt', 415, 'files.notKept'],
    [Buffer.from('MZ\0\0 a program of some kind'), 'a.jpg', 415, 'files.notKept'],
    [docx({ 'word/vbaProject.bin': 'x' }), 'a.docx', 415, 'files.notKept'],
    [gif.subarray(0, 14), 'a.gif', 415, 'files.brokenImage'],
    [Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), gif]), 'a.png', 415, 'files.brokenImage'],
    ['', 'a.txt', 422, 'files.empty'],
    [Buffer.alloc(16 * 1024 * 1024, await picture(9, 9).png().toBuffer()), 'a.png', 413, 'files.imageTooLarge'],
    [Buffer.alloc(26 * 1024 * 1024, 'a'), 'a.txt', 413, 'files.tooLarge'],
  ];
  for (const [content, name, status, key] of attempts) {
    const sent = await sendFile(page.request, team.slug, content, name);
    expect([sent.status, sent.error?.fields.file?.key], name).toEqual([status, key]);
  }
  const onlyImages = await sendFile(page.request, team.slug, docx(), 'a.docx', '?accepts=image');
  expect([onlyImages.status, onlyImages.error?.fields.file?.key]).toEqual([415, 'files.notAnImage']);
  expect(await rowsOf(team)).toEqual([]);
});

test('a picture that unpacks to gigabytes is not unpacked', async ({ page, team }) => {
  const bomb = await sharp({ create: { width: 16_000, height: 16_000, channels: 3, background: 'white' } })
    .png({ compressionLevel: 9 })
    .toBuffer();
  const sent = await sendFile(page.request, team.slug, bomb, 'white.png');
  expect([sent.status, sent.error?.fields.file?.key]).toEqual([413, 'files.tooManyPixels']);
});

test('of a picture that is something else as well, only the picture is kept', async ({ page, team }) => {
  const polyglot = Buffer.concat([await picture(30, 30).jpeg().toBuffer(), docx(), Buffer.from('<script>1</script>')]);
  const { value } = await sendFile(page.request, team.slug, polyglot, 'both.jpg');
  const kept = await (await page.request.get(`/api/w/${team.slug}/files/${value?.id}`)).body();
  expect((await sharp(kept).metadata()).width).toBe(30);
  expect(kept.includes('PK\x03\x04') || kept.includes('<script>')).toBe(false);
});

test('members see a file, editors add one, and to all others there is none', async ({
  page,
  viewerPage,
  strangerPage,
  request,
  team,
}) => {
  const png = await picture(20, 20).png().toBuffer();
  const { value } = await sendFile(page.request, team.slug, png, 'a.png');
  const address = `/api/w/${team.slug}/files/${value?.id}`;
  expect((await viewerPage.request.get(address)).status()).toBe(200);
  expect((await strangerPage.request.get(address)).status()).toBe(404);
  expect((await request.get(address)).status()).toBe(401);
  expect((await sendFile(viewerPage.request, team.slug, png, 'a.png')).status).toBe(403);
  expect((await sendFile(strangerPage.request, team.slug, png, 'a.png')).status).toBe(404);
  expect((await sendFile(strangerPage.request, 'no-such-workspace', png, 'a.png')).status).toBe(404);
  expect((await sendFile(request, team.slug, png, 'a.png')).status).toBe(401);
  expect(await rowsOf(team)).toHaveLength(1);
  await inWorkspace(team.id, 'write', (scope) =>
    scope.tx.delete(files).where(scope.of(files, eq(files.id, value?.id ?? ''))),
  );
  expect((await page.request.get(address)).status()).toBe(404);
});

test('another site can not send a file in a member’s name', async ({ page, team, baseURL }) => {
  const own = new URL(baseURL ?? '').origin;
  const sends: Record<string, string>[] = [
    { origin: 'https://evil.example' },
    { origin: 'null' },
    { origin: own, 'sec-fetch-site': 'cross-site' },
    { origin: own, 'sec-fetch-site': 'same-site' },
    { origin: `${own}.evil.example` },
    { origin: '' },
  ];
  for (const headers of sends) {
    const sent = await sendFile(page.request, team.slug, 'hello there', 'a.txt', '', headers);
    expect(sent.status, JSON.stringify(headers)).toBe(403);
  }
  expect(await rowsOf(team)).toEqual([]);
});
