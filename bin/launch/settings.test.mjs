import { describe, expect, it } from 'vitest';
import { isLocal, localAddress, readSettings } from './settings.mjs';

const outside = {
  DATABASE_URL: 'postgres://app:x@db.example/touchline',
  DATABASE_OWNER_URL: 'postgres://owner:x@db.example/touchline',
  AUTH_SECRET: 'a'.repeat(32),
};

describe('readSettings', () => {
  it('needs nothing: embedded database with the demo on port 3000', () => {
    expect(readSettings({})).toMatchObject({ problems: [], embedded: true, demo: true, port: 3000, host: '127.0.0.1' });
  });

  it('takes empty settings for absent ones', () => {
    expect(readSettings({ DATABASE_URL: '', PORT: '', HOST: '' })).toMatchObject({ problems: [], embedded: true });
  });

  it('leaves the demo out of a given database unless it is asked for', () => {
    expect(readSettings(outside)).toMatchObject({ problems: [], embedded: false, demo: false });
    expect(readSettings({ ...outside, TOUCHLINE_DEMO: '1' }).demo).toBe(true);
    expect(readSettings({ TOUCHLINE_DEMO: '0' }).demo).toBe(false);
  });

  it('knows whether there is a place for files', () => {
    expect(readSettings({}).keepsFiles).toBe(true);
    expect(readSettings(outside).keepsFiles).toBe(false);
    expect(readSettings({ ...outside, TOUCHLINE_FILES_DIR: '/var/lib/touchline' }).keepsFiles).toBe(true);
  });

  it('names every missing companion of a given database at once', () => {
    const { problems } = readSettings({ DATABASE_URL: outside.DATABASE_URL });
    expect(problems.map((line) => line.split(':')[0])).toEqual(['DATABASE_OWNER_URL', 'AUTH_SECRET']);
  });

  it.each([
    [{ PORT: '30x' }, 'PORT'],
    [{ PORT: '65536' }, 'PORT'],
    [{ PORT: '-1' }, 'PORT'],
    [{ SMTP_URL: 'mail.example' }, 'SMTP_URL'],
    [{ NEXTAUTH_URL: 'ftp://x' }, 'NEXTAUTH_URL'],
    [{ TOUCHLINE_DEMO: 'yes' }, 'TOUCHLINE_DEMO'],
    [{ AUTH_SECRET: 'short' }, 'AUTH_SECRET'],
    [{ ...outside, DATABASE_URL: 'mysql://a@b/c' }, 'DATABASE_URL'],
    [{ ...outside, DATABASE_URL: 'postgres://app@db.example' }, 'DATABASE_URL'],
    [{ ...outside, DATABASE_URL: outside.DATABASE_OWNER_URL }, 'DATABASE_URL'],
    [{ DATABASE_OWNER_URL: outside.DATABASE_OWNER_URL }, 'DATABASE_URL'],
    [
      { TOUCHLINE_S3_BUCKET: 'files', TOUCHLINE_S3_ENDPOINT: 'https://s3.example' },
      'TOUCHLINE_S3_KEY, TOUCHLINE_S3_SECRET',
    ],
    [{ TOUCHLINE_QUOTA_MB: '1 GB' }, 'TOUCHLINE_QUOTA_MB'],
  ])('says one line about %j', (env, name) => {
    const { problems } = readSettings(env);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(new RegExp(`^${name}: `));
    expect(problems[0]).not.toContain('\n');
  });
});

describe('localAddress', () => {
  it('names an address that a browser here can open', () => {
    expect(localAddress('127.0.0.1', 3000)).toBe('http://127.0.0.1:3000');
    expect(localAddress('0.0.0.0', 80)).toBe('http://localhost:80');
    expect(localAddress('::1', 3000)).toBe('http://[::1]:3000');
  });
});

it('knows which hosts this machine alone reaches', () => {
  expect(['127.0.0.1', 'localhost', '::1'].map(isLocal)).toEqual([true, true, true]);
  expect(['0.0.0.0', '::', '192.168.1.2', '127.0.0.1.evil.example'].map(isLocal)).toEqual([false, false, false, false]);
});
