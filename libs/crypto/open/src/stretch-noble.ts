import { argon2id } from '@noble/hashes/argon2.js';
import type { Stretch } from './stretch';

/** Argon2id in pure JavaScript: seconds instead of a quarter of one. A module of its own, so that the intake never loads it. */
export const stretchNoble: Stretch = ({ secret, salt, parameters }) =>
  Promise.resolve(argon2id(secret, salt, { t: parameters.passes, m: parameters.memoryKib, p: 1, dkLen: 32 }));
