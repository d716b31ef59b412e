import { v7 as uuidv7 } from 'uuid';
import { describe, expect, it } from 'vitest';
import { mintSubmission, readSubmission } from './submission';

const [form, version] = [uuidv7(), uuidv7()];
const now = Date.UTC(2026, 5, 1);
const day = 24 * 3600 * 1000;

describe('a submission', () => {
  it('is read back for the form with which it was minted, for days', () => {
    const field = mintSubmission(form, version, now);
    expect(readSubmission(form, field, now)).toMatchObject({ versionId: version });
    expect(readSubmission(form, field, now + 13 * day)).toEqual(readSubmission(form, field, now));
    expect(readSubmission(uuidv7(), field, now)).toBeNull();
  });

  it('is refused when too old, from the future, changed or made up', () => {
    const field = mintSubmission(form, version, now);
    const [id, , signed] = field.split('.');
    expect(readSubmission(form, field, now + 15 * day)).toBeNull();
    expect(readSubmission(form, field, now - day)).toBeNull();
    for (const made of [
      '',
      uuidv7(),
      `${uuidv7()}.${version}.${signed}`,
      `${id}.${uuidv7()}.${signed}`,
      `${field}.x`,
    ]) {
      expect(readSubmission(form, made, now)).toBeNull();
    }
    expect(readSubmission(form, field.slice(0, -1), now)).toBeNull();
  });

  it('is another one on every page', () => {
    expect(mintSubmission(form, version, now)).not.toBe(mintSubmission(form, version, now));
  });
});
