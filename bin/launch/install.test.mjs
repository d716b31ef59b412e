import { describe, expect, it } from 'vitest';
import { matches } from './install.mjs';

const lock = {
  packages: {
    '': { name: 'app' },
    'node_modules/a': { version: '1.0.0', integrity: 'x' },
    'node_modules/only-elsewhere': { version: '2.0.0', optional: true },
    'node_modules/left-over': { version: '2.0.0', extraneous: true },
  },
};
const installed = { packages: { 'node_modules/a': { version: '1.0.0', integrity: 'x' } } };

describe('matches', () => {
  it('accepts an installation without the optional packages of other platforms', () => {
    expect(matches(lock, installed)).toBe(true);
  });

  it('refuses another version, other contents and a missing package', () => {
    expect(matches(lock, { packages: { 'node_modules/a': { version: '1.0.1', integrity: 'x' } } })).toBe(false);
    expect(matches(lock, { packages: { 'node_modules/a': { version: '1.0.0', integrity: 'y' } } })).toBe(false);
    expect(matches(lock, { packages: {} })).toBe(false);
  });
});
