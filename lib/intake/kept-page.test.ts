import { gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { KeptPage } from './kept-page';

it('is the page with the text in it, packed and not', () => {
  const page = `<p>${'Ünïcødé 😀 '.repeat(500)}</p><input value="MARK">${'<p>after</p>'.repeat(300)}`;
  const kept = new KeptPage(page, 'MARK');
  for (const text of ['', 'x', '01a20628-bfd8.01a2.AAAA', 'ß'.repeat(500)]) {
    const whole = page.replace('MARK', text);
    expect(kept.plain(text).toString()).toBe(whole);
    expect(gunzipSync(kept.packed(text)).toString()).toBe(whole);
  }
  expect(kept.packed('x').length).toBeLessThan(500);
});
