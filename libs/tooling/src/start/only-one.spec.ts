import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { claimHome } from './only-one.mjs';

describe('one start for each home folder', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'vrijhaven-home-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  it('refuses a second one while the first lives, and says which', () => {
    claimHome(folder, { pid: 11, lives: () => true });
    expect(() => claimHome(folder, { pid: 12, lives: () => true })).toThrow('process 11');
  });

  it('takes over from one that was killed', () => {
    claimHome(folder, { pid: 11, lives: () => true });
    expect(() => claimHome(folder, { pid: 12, lives: () => false })).not.toThrow();
  });

  it('knows a stranger who was given the number of a killed start, and a number that nobody has', () => {
    claimHome(folder, { pid: process.ppid });
    expect(() => claimHome(folder, { pid: 12 })).not.toThrow();
    claimHome(folder, { pid: 2 ** 22 + 1 });
    expect(() => claimHome(folder, { pid: 12 })).not.toThrow();
  });

  it('gives the folder back', async () => {
    const giveBack = claimHome(folder, { pid: 11 });
    await giveBack();
    expect(existsSync(path.join(folder, 'start.pid'))).toBe(false);
  });
});
