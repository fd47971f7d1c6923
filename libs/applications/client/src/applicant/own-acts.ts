import { newIdempotencyKey } from '@vrijhaven/client';
import type {
  AnswerOfferMutation,
  ApplicationPartsFragment,
  DocumentInput,
  RecordConsentMutation,
  WithdrawApplicationMutation,
} from '@vrijhaven/contracts';
import { AnswerOffer, RecordConsent, ReturnToScreening, WithdrawApplication } from '@vrijhaven/contracts';
import type { Checkpoint } from '@vrijhaven/crypto/envelope';
import { unreachable } from '@vrijhaven/domain';
import type { AttachmentEntry } from '../attachment/attachment-entry';
import { withEntries } from '../attachment/attachment-entry';
import type { DataKeyCache } from '../document/data-key-cache';
import { CONTENT_SCHEMA, sealContent } from '../document/seal-content';
import { isStated } from '../document/statements';
import { nextInThread } from '../document/thread';
import type { SignedIn } from './applicant-context';
import { ownReader } from './load-file';
import { recipientsFor } from './office-keys';
import type { ActOutcome } from './outcomes';
import { stateConsent } from './seal-application';

type ActResult =
  | AnswerOfferMutation['answerOffer']
  | WithdrawApplicationMutation['withdrawApplication']
  | RecordConsentMutation['recordConsent'];

const actOutcome = (result: ActResult): ActOutcome => {
  switch (result.__typename) {
    case 'Application':
      return { kind: 'done' };
    case 'InvalidInput':
      return { kind: 'InvalidInput', fields: result.fields };
    case 'KeyReused':
    case 'NotFound':
    case 'NotSigned':
    case 'StateMismatch':
      return { kind: result.__typename };
    // Nothing is ever wanting for a defender's own move.
    case 'NotReady':
      return { kind: 'StateMismatch' };
    default:
      return unreachable(result);
  }
};

/** Every statement has a number of its own, one above the last that this receipt signed: a made-up one would outlast a withdrawal. */
export const nextStatement = (me: SignedIn, { id, consents }: ApplicationPartsFragment): number => {
  const identity = { p: me.p, organisation: me.pin.organisation, record: id };
  const signed = consents.filter((consent) => isStated(identity, me.keys.bundle.signKey, consent));
  return Math.max(0, ...signed.map(({ sequence }) => sequence)) + 1;
};

export const recordConsent = async (
  me: SignedIn,
  application: ApplicationPartsFragment,
  subject: string,
  given: boolean,
): Promise<ActOutcome> => {
  const consent = stateConsent(me, subject, given, nextStatement(me, application));
  return actOutcome((await me.transport.run(RecordConsent, { consent })).recordConsent);
};

/** Accepting an offer is consent to one city seeing name and contact, signed in the same act. */
export const answerOffer = async (
  me: SignedIn,
  application: ApplicationPartsFragment,
  city: string,
  accept: boolean,
): Promise<ActOutcome> => {
  const consent = accept ? stateConsent(me, `city:${city}`, true, nextStatement(me, application)) : null;
  const variables = { accept, consent, idempotencyKey: newIdempotencyKey() };
  return actOutcome((await me.transport.run(AnswerOffer, variables)).answerOffer);
};

export const withdraw = async (me: SignedIn): Promise<ActOutcome> =>
  actOutcome(
    (await me.transport.run(WithdrawApplication, { idempotencyKey: newIdempotencyKey() })).withdrawApplication,
  );

export const returnToScreening = async (me: SignedIn): Promise<ActOutcome> =>
  actOutcome((await me.transport.run(ReturnToScreening, { idempotencyKey: newIdempotencyKey() })).returnToScreening);

/** Seals a message of the defender for the office and for themselves. */
export const sealOwnMessage = (
  me: SignedIn,
  checkpoint: Checkpoint,
  application: ApplicationPartsFragment,
  cache: DataKeyCache,
  text: string,
  entries: readonly AttachmentEntry[],
): DocumentInput => {
  const { recordId: record, signing } = me.keys;
  const place = nextInThread(ownReader(me, undefined, cache), application.thread);
  const { input } = sealContent(me.p, {
    address: {
      organisation: me.pin.organisation,
      record,
      compartment: 'thread',
      schema: CONTENT_SCHEMA,
      ...place,
      author: record,
    },
    content: withEntries({ text }, entries),
    author: signing,
    recipients: recipientsFor(me, checkpoint, 'thread'),
    chainHead: checkpoint.head,
  });
  return input;
};
