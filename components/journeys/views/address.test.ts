import { describe, expect, it } from 'vitest';
import { settingsIn, toggled, withView } from './address';

const [a, b] = ['0195a000-0000-7000-8000-000000000001', '0195a000-0000-7000-8000-000000000002'];

describe('the address of a view', () => {
  it('says it all, and leaves what else it says', () => {
    const settings = { lanes: [a, b], personas: [b], evidence: ['assumed' as const], onlyPain: true };
    const url = withView('https://x.example/w/a/journeys/j?emotion=both', settings, a);
    expect(url.search).toBe(`?emotion=both&lanes=${a}.${b}&personas=${b}&evidence=assumed&pain=1&view=${a}`);
    expect(settingsIn(url.search)).toEqual(settings);
    expect(withView(url.href, {}).search).toBe('?emotion=both');
  });

  it('narrows nothing where it says nothing that is known', () => {
    expect(settingsIn('')).toEqual({});
    expect(settingsIn('lanes=&evidence=guessed&pain=yes')).toEqual({});
  });

  it('turns choices around', () => {
    expect(toggled({}, 'lanes', a)).toEqual({ lanes: [a] });
    expect(toggled({ lanes: [a], onlyPain: true }, 'lanes', a)).toEqual({ onlyPain: true });
    expect(toggled({ evidence: ['assumed'] }, 'evidence', 'measured')).toEqual({ evidence: ['assumed', 'measured'] });
  });
});
