import { describe, expect, it } from 'vitest';
import { addressOf, askedIn, following, withChosen } from './filter-address';

describe('an address that a list of filters asks for', () => {
  it('says what is chosen, and nothing of what is not', () => {
    expect(addressOf('/list', withChosen(askedIn('?tag=a&sort=title'), { tag: '', q: 'é' }))).toBe(
      '/list?sort=title&q=%C3%A9',
    );
    expect(addressOf('/list', withChosen(askedIn('?tag=a'), { tag: '' }))).toBe('/list');
  });

  it('takes a link for what it changes where something else is under way', () => {
    const shown = askedIn('?tag=a&state=draft');
    expect(following(askedIn('?tag=b&state=draft'), shown, askedIn('?tag=a'))).toEqual({ tag: 'b' });
    expect(following(askedIn('?sort=title'), shown, askedIn('?tag=a&state=draft&view=cards'))).toEqual({
      sort: 'title',
      view: 'cards',
    });
    expect(following(shown, shown, askedIn('?state=draft'))).toEqual({ state: 'draft' });
  });
});
