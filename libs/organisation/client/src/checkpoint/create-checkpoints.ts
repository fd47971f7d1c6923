import { Checkpoint as CheckpointQuery } from '@vrijhaven/contracts';
import type { Checkpoint } from '@vrijhaven/crypto/envelope';
import { decodeCheckpoint, parseCheckpoint } from '@vrijhaven/crypto/envelope';
import type { Directory } from '@vrijhaven/crypto/verify';
import { foundMissing } from '../audit/found-missing';
import { checkpointFromWire } from '../chain/wire';
import type { MemberSession, SessionInside } from '../session/member-session';
import { proposeCheckpoint } from '../waiting/checkpoint-act';
import type { Checkpoints, CheckpointState } from './checkpoints';
import { inSeconds } from './load-checkpoint';
import { publishCertificate } from './publish-certificate';
import { signersOf } from './signers';
import { agrees } from './trusted-keys';

const DAY = 24 * 60 * 60;
const SOON = 3 * DAY;

const published = async (inside: SessionInside) => {
  const { checkpoint } = await inside.transport.run(CheckpointQuery, {});
  return decodeCheckpoint(checkpointFromWire(checkpoint));
};

const standingOf = (checkpoint: Checkpoint, directory: Directory, now: number): CheckpointState['standing'] => {
  if (now >= checkpoint.notAfter) return 'expired';
  if (!agrees(checkpoint, directory)) return 'behind';
  return checkpoint.notAfter - now < SOON ? 'expiresSoon' : 'fresh';
};

const stateOf = (checkpoint: Checkpoint, directory: Directory, now: number): CheckpointState => ({
  sequence: checkpoint.sequence,
  issued: new Date(checkpoint.issued * 1000).toISOString(),
  expires: new Date(checkpoint.notAfter * 1000).toISOString(),
  standing: standingOf(checkpoint, directory, now),
});

/** Checkpoints of an unlocked coordinator; see {@link Checkpoints}. */
export const createCheckpoints = (session: MemberSession): Checkpoints => {
  const { inside } = session;
  return {
    state: async () => {
      const [{ body }, directory] = await Promise.all([published(inside), inside.refresh()]);
      return stateOf(parseCheckpoint(body), directory, inSeconds(inside.clock.now()));
    },
    propose: async () => {
      await inside.refresh();
      // A checkpoint names every key that is sealed to from outside, those that came with a newer version too.
      const founded = await foundMissing(session);
      return typeof founded === 'number' ? proposeCheckpoint(inside) : founded;
    },
    signers: () => signersOf(inside),
    publishCertificate: (text) => publishCertificate(inside, text),
  };
};
