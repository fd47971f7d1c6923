import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { SubmitInput } from '@vrijhaven/contracts';
import { ROOT } from '../config';
import { beginMeasuring, versionsOf } from '../machine';
import { interleave } from '../measure/interleave';
import type { Hotspot } from '../profile/hotspots';
import { foundTape, groundOf, nodeOf } from './compose-tape';
import type { CryptoOptions } from './crypto-options';
import type { CryptoResult, CryptoSample } from './crypto-result';
import { loadSodium } from './engines';
import { measureRunner } from './measure-runner';
import { openGround, type Ground, type Place } from './places';
import { profileAgain } from './profile-again';
import { RUNNERS, type Runner } from './runners';
import { sealNodes } from './seal-nodes';
import type { Tape } from './tape';
import { summaryBytes, workOn } from './work';

const TAPE = path.join(ROOT, 'tmp/bench/tape.json');
const MILLISECONDS = 500;
/** Whose profile is kept: what desks are opened with. */
const LOOKED_INTO = 'chromium-sodium';
const MOST_PROFILED = 1_000;
const PACKAGES = [
  ...['libsodium-wrappers-sumo', '@noble/curves', '@noble/ciphers', '@noble/hashes', '@noble/post-quantum'],
  ...['sodium-native', 'playwright-core'],
];

const composeTape = async (summaries: number): Promise<Tape> => {
  const founded = await foundTape(await loadSodium(), new Date());
  return { ...founded, nodes: await sealNodes(groundOf(founded), summaries) };
};

/** Throws unless the coordinator of the tape can open what a runner sealed. */
const checkSealed = async (tape: Tape, sealed: SubmitInput): Promise<void> => {
  const engine = await loadSodium();
  await workOn(engine, { ...tape, nodes: [JSON.stringify(nodeOf(sealed))] }).run('first', 1);
};

interface Begun {
  readonly runner: Runner;
  readonly place: Place;
}

/** Starts one runner, and checks that it shows and seals what it should. Answers what to say where it cannot run. */
const begin = async (ground: Ground, runner: Runner, tape: Tape, expected: string): Promise<Begun | string> => {
  const place = await ground.open(runner);
  try {
    await place.order({ kind: 'begin', engine: runner.engine });
  } catch (fault) {
    await place.close();
    return `does not run: ${fault instanceof Error ? (fault.message.split('\n')[0] ?? '') : 'for no reason given'}`;
  }
  const shown = await place.order({ kind: 'sample' });
  if (shown !== undefined && shown !== expected) throw new Error(`${runner.name} shows something else`);
  const sealed = (await place.order({ kind: 'seal', at: 7 })) as SubmitInput | undefined;
  if (sealed) await checkSealed(tape, sealed);
  return { runner, place };
};

/** Founds an organisation on tape, has every engine open and seal the same, and measures them in turns. */
export const runCrypto = async (
  { rounds, summaries, patient, runners: asked }: CryptoOptions,
  say: (line: string) => void,
): Promise<CryptoResult> => {
  const measured = beginMeasuring();
  const unknown = asked?.filter((name) => !RUNNERS.some((each) => each.name === name)) ?? [];
  if (unknown.length > 0) throw new Error(`unknown: ${unknown.join(', ')}`);
  say(`sealing ${String(summaries)} applications`);
  const tape = await composeTape(summaries);
  const text = JSON.stringify(tape);
  mkdirSync(path.dirname(TAPE), { recursive: true });
  writeFileSync(TAPE, text);
  const expected = await workOn(await loadSodium(), tape).sample?.();
  const ground = await openGround(text, TAPE);
  const wanted = RUNNERS.filter(({ name }) => asked?.includes(name) ?? true);
  const begun: Begun[] = [];
  const notes = new Map<string, string>();
  const samples: CryptoSample[] = [];
  const again: Hotspot[] = [];
  try {
    for (const runner of wanted) {
      const outcome = await begin(ground, runner, tape, expected ?? '');
      if (typeof outcome === 'string') notes.set(runner.name, outcome);
      else begun.push(outcome);
      say(`${runner.name}: ${typeof outcome === 'string' ? outcome : 'shows and seals the same'}`);
    }
    for (const { round, server } of interleave({ rounds, operations: ['all'], connections: [1], servers: begun })) {
      const isPatient = patient && round === 0;
      const wish = { ...server, round, summaries, isPatient, milliseconds: MILLISECONDS };
      const found = await measureRunner(wish);
      samples.push(...found);
      for (const { runner, task, times, took } of found)
        say(
          `${String(round + 1)}/${String(rounds)} ${runner} ${task}: ${(took / times).toPrecision(3)} ms × ${String(times)}`,
        );
    }
    const looked = begun.find(({ runner }) => runner.name === LOOKED_INTO);
    if (looked) {
      say(`profile of ${LOOKED_INTO}`);
      again.push(...(await profileAgain(looked.place, Math.min(summaries, MOST_PROFILED))));
    }
  } finally {
    await Promise.all(begun.map(({ place }) => place.close()));
    ground.close();
  }
  return {
    ...measured(versionsOf(PACKAGES)),
    ...{ browser: ground.browser, rounds, summaries, summaryBytes: summaryBytes(tape) },
    runners: wanted.map(({ name, title }) => ({ name, title, note: notes.get(name) ?? '' })),
    samples,
    again,
  };
};
