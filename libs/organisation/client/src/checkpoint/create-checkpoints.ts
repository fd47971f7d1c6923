import { Checkpoint as CheckpointQuery, PublishCheckpoint } from '@vrijhaven/contracts';
import type { PublishCheckpointMutation } from '@vrijhaven/contracts';
import type { Checkpoint, SignedCertificate } from '@vrijhaven/crypto/envelope';
import {
  CryptoFault,
  decodeCheckpoint,
  encodeCheckpoint,
  formatCheckpoint,
  fromText,
  parseCheckpoint,
} from '@vrijhaven/crypto/envelope';
import { CHECKPOINT_LIFETIME, verifyCheckpoint } from '@vrijhaven/crypto/verify';
import type { Directory } from '@vrijhaven/crypto/verify';
import { unreachable } from '@vrijhaven/domain';
import { checkpointFromWire, checkpointToWire } from '../chain/wire';
import type { MemberSession, SessionInside } from '../session/member-session';
import { readCheckpointPaper, writeCheckpointPaper } from './checkpoint-paper';
import { heldCertificates, newestOf, readCertificate } from './certificates';
import type { Checkpoints, CheckpointState, PublishOutcome } from './checkpoints';
import { inSeconds } from './load-checkpoint';
import { publishCertificate } from './publish-certificate';
import { signersOf } from './signers';
import { agrees, checkpointOf } from './trusted-keys';

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

/** The root key's certificate for this member that holds longest. */
const ownCertificate = async (inside: SessionInside): Promise<SignedCertificate> => {
  await inside.refresh();
  const own = newestOf(await heldCertificates(inside), inside.member);
  if (!own || inSeconds(inside.clock.now()) >= own.notAfter)
    throw new CryptoFault('checkpoint-certificate', 'the root key has not certified this member');
  return own.signed;
};

const publishedOutcome = (
  result: PublishCheckpointMutation['publishCheckpoint'],
  state: CheckpointState,
): PublishOutcome => {
  switch (result.__typename) {
    case 'Checkpoint':
      return { kind: 'published', state };
    case 'InvalidInput':
      return { kind: 'InvalidInput', fields: result.fields };
    case 'NotSigned':
      return { kind: 'NotSigned' };
    default:
      return unreachable(result);
  }
};

/** Checkpoints of an unlocked coordinator; see {@link Checkpoints}. */
export const createCheckpoints = ({ inside }: MemberSession): Checkpoints => {
  const { p, pin, clock, signer, transport } = inside;
  const now = () => inSeconds(clock.now());
  const anchor = () => ({ organisation: pin.organisation, rootKey: fromText(pin.rootKey), now: now() });

  return {
    state: async () => {
      const [{ body }, directory] = await Promise.all([published(inside), inside.refresh()]);
      return stateOf(parseCheckpoint(body), directory, now());
    },

    prepare: async () => {
      const certificate = await ownCertificate(inside);
      const checkpoint = checkpointOf(await inside.refresh(), now());
      if (!checkpoint) throw new CryptoFault('key-mismatch', 'the office lacks a key that applicants need');
      const body = formatCheckpoint(checkpoint);
      return { paper: writeCheckpointPaper({ body, first: { ...certificate, signature: signer.sign(body) } }) };
    },

    countersign: async (text) => {
      const paper = readCheckpointPaper(text);
      if (!paper) return { kind: 'WrongPaper' };
      const certificate = await ownCertificate(inside);
      const directory = await inside.refresh();
      try {
        const checkpoint = parseCheckpoint(paper.body);
        // The paper may say nothing that this coordinator's own replay of the chain does not say.
        if (!agrees(checkpoint, directory) || !readCertificate(p, pin, directory, paper.first))
          return { kind: 'WrongPaper' };
        if (Math.abs(checkpoint.notAfter - now() - CHECKPOINT_LIFETIME) > DAY) return { kind: 'WrongPaper' };
        const signatures = [paper.first, { ...certificate, signature: signer.sign(paper.body) }];
        verifyCheckpoint(p, encodeCheckpoint({ body: paper.body, signatures }), anchor());
        const input = checkpointToWire(paper.body, signatures);
        const { publishCheckpoint } = await transport.run(PublishCheckpoint, { input });
        return publishedOutcome(publishCheckpoint, stateOf(checkpoint, directory, now()));
      } catch (error) {
        if (error instanceof CryptoFault) return { kind: 'WrongPaper' };
        throw error;
      }
    },
    signers: () => signersOf(inside),
    publishCertificate: (text) => publishCertificate(inside, text),
  };
};
