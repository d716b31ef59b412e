import fc from 'fast-check';
import { expect, it } from 'vitest';
import { apply } from './operations';
import { pack, unpack } from './packing';
import { intents, operationOf, sampleMap } from './testing';

it('brings over any map as it is', () => {
  fc.assert(
    fc.property(intents, (wishes) => {
      const map = wishes.reduce((so, wish) => apply(so, operationOf(so, wish)), sampleMap());
      expect(unpack(JSON.parse(JSON.stringify(pack(map))))).toEqual(map);
    }),
    { numRuns: 50 },
  );
});

it('makes a map of cards with nothing but their text a good deal shorter', () => {
  const map = sampleMap();
  expect(JSON.stringify(pack(map)).length).toBeLessThan(JSON.stringify(map).length * 0.6);
});
