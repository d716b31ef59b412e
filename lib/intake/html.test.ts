import { describe, expect, it } from 'vitest';
import { html } from './html';

describe('html', () => {
  it('escapes what people wrote, in text and attributes', () => {
    const wrote = `"><script>alert('x')</script>&amp;`;
    expect(html`<p title="${wrote}">${wrote}</p>`.text).toBe(
      '<p title="&quot;&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&amp;amp;">&quot;&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&amp;amp;</p>',
    );
  });

  it('nests markup and lists, and leaves out what is not there', () => {
    expect(html`<ul>${[1, 2].map((n) => html`<li>${n}</li>`)}${null}${false}${undefined}</ul>`.text).toBe(
      '<ul><li>1</li><li>2</li></ul>',
    );
    expect(html`${0}${''}`.text).toBe('0');
  });
});
