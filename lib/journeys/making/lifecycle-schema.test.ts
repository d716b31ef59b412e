import { v7 as uuidv7 } from 'uuid';
import { expect, it } from 'vitest';
import { duplicationSchema } from './lifecycle-schema';

it('cuts a long title between two signs, never through one', () => {
  const cut = (title: string) => duplicationSchema.parse({ id: uuidv7(), title, as: 'copy' }).title;
  expect(cut(`${'x'.repeat(199)}😀 (copy)`)).toBe('x'.repeat(199));
  expect(cut(`${'x'.repeat(198)}😀 (copy)`)).toBe(`${'x'.repeat(198)}😀`);
});
