import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { identity, isRunning, withLock } from './locks.mjs';

let directory;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'locks-'));
});
afterEach(() => rm(directory, { recursive: true }));

describe('identity', () => {
  it('tells a process from a later one with its number', () => {
    expect(isRunning(identity())).toBe(true);
    expect(isRunning(`${process.pid} 1`)).toBe(false);
    expect(isRunning('')).toBe(false);
    expect(isRunning('nonsense')).toBe(false);
  });
});

describe('withLock', () => {
  it('takes the lock of a process that is gone, and leaves nothing behind', async () => {
    const path = join(directory, 'lock');
    await writeFile(path, `${process.pid} 1`);
    await expect(withLock(path, async () => 'done')).resolves.toBe('done');
    expect(await readdir(directory)).toEqual([]);
  });

  it('lets go when the work fails', async () => {
    const path = join(directory, 'lock');
    const failing = async () => {
      throw new Error('no');
    };
    await expect(withLock(path, failing)).rejects.toThrow('no');
    await expect(withLock(path, async () => 'next')).resolves.toBe('next');
  });
});
