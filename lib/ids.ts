import { randomFillSync } from 'node:crypto';
import { v7 as uuidv7 } from 'uuid';

/** Random bytes for many ids at once: asking for a few each time costs more than all else about an id. */
const dice = { bytes: new Uint8Array(4096), used: 4096 };

function random(): Uint8Array {
  if (dice.used === dice.bytes.length) {
    randomFillSync(dice.bytes);
    dice.used = 0;
  }
  dice.used += 16;
  return dice.bytes.slice(dice.used - 16, dice.used);
}

/** A UUIDv7 of this moment, for where many are made. */
export const newId = (now = Date.now()): string => uuidv7({ msecs: now, random: random() });
