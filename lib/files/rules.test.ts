import { expect, it } from 'vitest';
import { fileAddress } from './rules';

it('says where a file is', () => {
  expect(fileAddress('shop', 'x')).toBe('/api/w/shop/files/x');
  expect(fileAddress('shop', 'x', 320)).toBe('/api/w/shop/files/x?width=320');
});
