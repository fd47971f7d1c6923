import { newIdempotencyKey } from '@vrijhaven/client';
import { ProposeAct, PublishCheckpoint } from '@vrijhaven/contracts';
import { CryptoFault, encodeCheckpoint, formatCheckpoint, fromText, toText } from '@vrijhaven/crypto/envelope';
import { CHECKPOINT_LIFETIME, verifyCheckpoint } from '@vrijhaven/crypto/verify';
import { OFFICE } from '@vrijhaven/domain';
import { StaleKey } from '../audit/stale-key';
import { checkpointToWire } from '../chain/wire';
import { certificateFromWire, certificateToWire } from '../checkpoint/certificate-paper';
import { readCertificate } from '../checkpoint/certificates';
import { inSeconds } from '../checkpoint/load-checkpoint';
import { ownCertificate } from '../checkpoint/own-certificate';
import { agrees, checkpointOf } from '../checkpoint/trusted-keys';
import type { SessionInside } from '../session/member-session';
import type { CheckpointAct } from './act';
import type { LinkVerdict } from './judge-link';
import { proposeOutcome } from './propose-link';
import type { ProposeOutcome, SignOutcome } from './waiting-acts';

const DAY = 24 * 60 * 60;

/** Applicants would seal to a key that somebody has who must not: it is renewed first. (protocol.md step 16) */
const namesStale = (inside: SessionInside): boolean => inside.audit().stale.some(({ key }) => key.team === OFFICE);

/** What the own replay and the pinned root key say of a checkpoint with one signature. Signs nothing. */
export const judgeCheckpoint = (inside: SessionInside, act: CheckpointAct): Exclude<LinkVerdict, 'NotYours'> => {
  const { p, pin } = inside;
  const signed = certificateFromWire(act.certificate);
  const first = signed && readCertificate(p, pin, inside.directory(), signed);
  const now = inSeconds(inside.clock.now());
  const isSigned =
    first?.member === act.proposer &&
    act.checkpoint.organisation === inside.directory().organisation &&
    p.verifySignature(act.signature, act.body, first.signKey);
  if (!isSigned) return 'NotAsSigned';
  const { notAfter, issued } = act.checkpoint;
  if (notAfter - issued !== CHECKPOINT_LIFETIME || issued > now + DAY) return 'NotAsSigned';
  // It may say nothing that this replay of the chain does not say; and a week is what applicants are promised.
  if (!agrees(act.checkpoint, inside.directory()) || namesStale(inside) || notAfter - now < CHECKPOINT_LIFETIME - DAY)
    return 'ChainMoved';
  return first.member === inside.member ? 'Own' : 'signable';
};

/** Signs a checkpoint of the present chain and leaves it to any other coordinator. (protocol.md steps 18 and 22) */
export const proposeCheckpoint = async (inside: SessionInside, replaces?: string): Promise<ProposeOutcome> => {
  const certificate = await ownCertificate(inside);
  const checkpoint = checkpointOf(await inside.refresh(), inSeconds(inside.clock.now()));
  if (!checkpoint) throw new CryptoFault('key-mismatch', 'the office lacks a key that applicants need');
  if (namesStale(inside)) throw new StaleKey();
  const body = formatCheckpoint(checkpoint);
  const input = {
    form: 'checkpoint',
    body: toText(body),
    signature: toText(inside.signer.sign(body)),
    certificate: certificateToWire(certificate),
    idempotencyKey: newIdempotencyKey(),
    ...(replaces !== undefined && { replaces }),
  };
  return proposeOutcome((await inside.transport.run(ProposeAct, { input })).proposeAct);
};

/** Adds the second signature and publishes. */
export const signCheckpointAct = async (inside: SessionInside, act: CheckpointAct): Promise<SignOutcome> => {
  const certificate = await ownCertificate(inside);
  await inside.refresh();
  const verdict = judgeCheckpoint(inside, act);
  if (verdict !== 'signable') return { kind: verdict === 'Own' ? 'NotYours' : verdict };
  const first = certificateFromWire(act.certificate);
  if (!first) return { kind: 'NotAsSigned' };
  const { p, pin, clock, signer, transport } = inside;
  const signatures = [
    { ...first, signature: act.signature },
    { ...certificate, signature: signer.sign(act.body) },
  ];
  const anchor = { organisation: pin.organisation, rootKey: fromText(pin.rootKey), now: inSeconds(clock.now()) };
  verifyCheckpoint(p, encodeCheckpoint({ body: act.body, signatures }), anchor);
  const input = checkpointToWire(act.body, signatures);
  const { publishCheckpoint } = await transport.run(PublishCheckpoint, { input });
  switch (publishCheckpoint.__typename) {
    case 'Checkpoint':
      return { kind: 'done' };
    case 'InvalidInput':
      return { kind: 'InvalidInput', fields: publishCheckpoint.fields };
    case 'NotSigned':
      return { kind: 'NotSigned' };
  }
};
