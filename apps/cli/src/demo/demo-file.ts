import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Pin } from '@vrijhaven/organisation/client';

export interface DemoStaff {
  readonly role: string;
  readonly handle: string;
  readonly passphrase: string;
  readonly member: string;
}

export interface DemoReceipt {
  readonly phrase: string;
  readonly alias: string;
  readonly state: string;
  readonly record: string;
  /** Words of a letter to a referee that nobody has answered yet. */
  readonly letter?: string;
}

/** Everything needed to play every part of the demonstration. Fictional, made on this machine. */
export interface DemoFile {
  readonly notice: string;
  readonly url: string;
  readonly pin: Pin;
  readonly rootWords: string;
  readonly staff: readonly DemoStaff[];
  readonly receipts: readonly DemoReceipt[];
  /** Secret address of one host’s calendar. */
  readonly calendar: string;
}

const fileIn = (home: string): string => path.join(home, 'demo.json');
const begunIn = (home: string): string => path.join(home, 'demo.begun.json');

export const readDemo = (home: string): DemoFile | undefined =>
  existsSync(fileIn(home)) ? (JSON.parse(readFileSync(fileIn(home), 'utf8')) as DemoFile) : undefined;

/** Before anything is founded: which organisation's remains belong to nobody if the seed is interrupted. */
export const noteBegun = (home: string, organisation: string): void => {
  writeFileSync(begunIn(home), `${JSON.stringify({ organisation })}\n`, { mode: 0o600 });
};

export const readBegun = (home: string): string | undefined =>
  existsSync(begunIn(home))
    ? (JSON.parse(readFileSync(begunIn(home), 'utf8')) as { organisation: string }).organisation
    : undefined;

/** Whole or not at all, and for the owner's eyes only. */
export const writeDemo = (home: string, demo: DemoFile): void => {
  const draft = `${fileIn(home)}.new`;
  writeFileSync(draft, `${JSON.stringify(demo, null, 2)}\n`, { mode: 0o600 });
  renameSync(draft, fileIn(home));
  rmSync(begunIn(home), { force: true });
};
