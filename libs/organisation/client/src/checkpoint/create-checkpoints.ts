import { Checkpoint as CheckpointQuery, PublishCheckpoint } from '@vrijhaven/contracts';
import type { PublishCheckpointMutation } from '@vrijhaven/contracts';
import type { Checkpoint, SignedCertificate } from '@vrijhaven/crypto/envelope';
import {
  CryptoFault,
  decodeCheckpoint,
  encodeCheckpoint,
  formatCheckpoint,
  fromText,
  parseCertificate,
  parseCheckpoint,
} from '@vrijhaven/crypto/envelope';
import { CHECKPOINT_LIFETIME, verifyCheckpoint } from '@vrijhaven/crypto/verify';
import type { Directory } from '@vrijhaven/crypto/verify';
import { unreachable } from '@vrijhaven/domain';
import { assignmentsOf } from '../assignments';
import { checkpointFromWire, checkpointToWire } from '../chain/wire';
import type { MemberSession, SessionInside } from '../session/member-session';
import { readCheckpointPaper, writeCheckpointPaper } from './checkpoint-paper';
import type { Checkpoints, CheckpointState, PublishOutcome } from './checkpoints';
import { inSeconds } from './load-checkpoint';
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

/** The root key's certificate for this member, from the checkpoint in force; its signature is checked. */
const ownCertificate = async (inside: SessionInside): Promise<SignedCertificate> => {
  const { signatures } = await published(inside);
  const own = signatures.find(({ certificate }) => parseCertificate(certificate).member === inside.member);
  if (!own || !inside.p.verifySignature(own.rootSignature, own.certificate, fromText(inside.pin.rootKey)))
    throw new CryptoFault('checkpoint-certificate', 'the root key has not certified this member');
  return { certificate: own.certificate, rootSignature: own.rootSignature };
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

const isCoordinator = (directory: Directory, member: string): boolean =>
  assignmentsOf(directory.members.get(member)?.roles ?? []).some(({ role }) => role === 'coordinator');

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
        const firstSigner = parseCertificate(paper.first.certificate).member;
        // The paper may say nothing that this coordinator's own replay of the chain does not say.
        if (!agrees(checkpoint, directory) || !isCoordinator(directory, firstSigner)) return { kind: 'WrongPaper' };
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
  };
};
