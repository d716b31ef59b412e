import { expect, test } from 'vitest';
import { packedBeside } from './png';
import { bytesOf, picture } from './testing';

const chunk = (name: string, length: number) => {
  const head = Buffer.alloc(8);
  head.writeUInt32BE(length);
  head.write(name, 4, 'latin1');
  return Buffer.concat([head, Buffer.alloc(length + 4)]);
};
const png = (...chunks: Buffer[]) => bytesOf(Buffer.concat([Buffer.alloc(8), ...chunks]));

test('what is packed beside the pixels of a picture is counted, wherever it stands', async () => {
  expect(await packedBeside(bytesOf(await picture(40, 30).png().toBuffer()))).toBe(0);
  const chunks = [chunk('IHDR', 13), chunk('zTXt', 500), chunk('IDAT', 9000), chunk('iTXt', 70), chunk('IEND', 0)];
  expect(await packedBeside(png(...chunks))).toBe(570);
});

test('a picture of nothing but chunks, or that claims more than it has, is looked at in passing', async () => {
  expect(await packedBeside(png(...Array.from({ length: 20_001 }, () => chunk('tEXt', 0))))).toBe(
    Number.POSITIVE_INFINITY,
  );
  const broken = Buffer.concat([Buffer.alloc(8), Buffer.from('\xff\xff\xff\xffzTXt', 'latin1')]);
  expect(await packedBeside(bytesOf(broken))).toBe(0xffffffff);
});
