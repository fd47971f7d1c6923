import { nobleOpener } from '../noble';
import type { Stretch } from '../stretch';
import { stretchNoble } from '../stretch-noble';
import vectors from '../vectors/v1.json' with { type: 'json' };
import { describeProtocol } from './describe-protocol';
import type { Engine } from './engines';
import type { PageResult } from './run-in-page';
import { record } from './recorder';
import { runAll } from './run-all';
import { vectorsSuite } from './vectors.suite';

const noble: Engine = { name: 'noble', p: nobleOpener, stretch: stretchNoble };

/** In place of Argon2id where a test only needs some key from some words: the real one takes a minute here. */
const quick: Stretch = ({ secret, salt }) => Promise.resolve(nobleOpener.keyedHash32(salt, secret));

/** The test that needs the real one. */
const isStretched = ({ name }: { readonly name: string }): boolean => name.includes('unlock a member with passphrase');

/** The whole specification without libsodium; `stretched` runs Argon2id at its floor as well. */
const runNoble = ({ stretched }: { readonly stretched: boolean }): Promise<PageResult[]> => {
  const tests = record((runner) => describeProtocol(runner, noble, noble, quick));
  const real = record((runner) => vectorsSuite(runner, nobleOpener, stretchNoble, vectors));
  return runAll([...tests.filter((test) => !isStretched(test)), ...(stretched ? real.filter(isStretched) : [])]);
};

Object.assign(globalThis, { runProtocol: runNoble, hasWebAssembly: typeof WebAssembly !== 'undefined' });
