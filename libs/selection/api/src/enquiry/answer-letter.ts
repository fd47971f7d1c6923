import type { Actor } from '@vrijhaven/access';
import { knownHeads, organisationId, roleKeysInForce } from '@vrijhaven/applications/api';
import type { Bytes, VerifyPrimitives } from '@vrijhaven/crypto/envelope';
import { asSealed, CryptoFault, letterHash, lp, teamRecipient } from '@vrijhaven/crypto/envelope';
import { verifyAnswer } from '@vrijhaven/crypto/verify';
import type { Tx } from '@vrijhaven/database';
import { isRefusal } from '@vrijhaven/database';
import type { Day } from '@vrijhaven/domain';
import { OFFICE } from '@vrijhaven/domain';
import { InvalidInput, NotSigned } from '@vrijhaven/server';
import { EnquiryLetterEntity } from './enquiry-letter.entity';
import { EnquiryOver } from './refusals.type';

/** What a referee sends. */
export interface OfferedAnswer {
  readonly envelope: Bytes;
  readonly grant: Bytes;
  readonly generation: number;
  readonly chainHead: Bytes;
}

interface Ground {
  readonly p: VerifyPrimitives;
  readonly enquiry: string;
  readonly letter: Bytes;
}

const isSigned = async (
  tx: Tx,
  { p, enquiry, letter }: Ground,
  { envelope, grant, generation, chainHead }: OfferedAnswer,
): Promise<boolean> => {
  const keys = (await roleKeysInForce(tx, OFFICE)).get('vetting') ?? [];
  const key = keys.find((each) => each.generation === generation);
  const [row] = await tx.query<{ key: Bytes | null }[]>('select enquiry_sign_key() as key');
  if (!key || !row?.key) return false;
  const { publicKey } = key;
  try {
    return verifyAnswer(p, {
      address: {
        organisation: await organisationId(tx),
        ...{ enquiry, letter: letterHash(p, asSealed('letter/v1', letter)), chainHead },
        recipient: { name: teamRecipient(OFFICE), generation, publicKey },
      },
      envelope: asSealed('answer/v1', envelope),
      grant: asSealed('answer-grant/v1', grant),
      signKey: row.key,
    });
  } catch (fault) {
    if (fault instanceof CryptoFault) return false;
    throw fault;
  }
};

const refuse = async (tx: Tx, ground: Ground, answer: OfferedAnswer): Promise<InvalidInput | NotSigned | undefined> => {
  if (!(await knownHeads(tx, [answer.chainHead]))(answer.chainHead)) return new InvalidInput(['answer.chainHead']);
  return (await isSigned(tx, ground, answer)) ? undefined : new NotSigned();
};

/**
 * Takes the one answer of an enquiry, after which its words lead nowhere. The same bytes again, because the first
 * reply was lost, are taken as said; any others are too late.
 */
export const answerLetter = async (
  tx: Tx,
  actor: Actor,
  { p, today }: { readonly p: VerifyPrimitives; readonly today: Day },
  answer: OfferedAnswer,
): Promise<{ readonly id: string } | EnquiryOver | InvalidInput | NotSigned> => {
  if (actor.kind !== 'referee') return new EnquiryOver();
  const { enquiry } = actor;
  const open = await tx.findOneBy(EnquiryLetterEntity, { enquiryId: enquiry });
  const refusal = open && (await refuse(tx, { p, enquiry, letter: open.letter }, answer));
  if (refusal && isRefusal(refusal)) return refusal;
  const { envelope, grant, generation, chainHead } = answer;
  const [taken] = await tx.query<{ taken: boolean }[]>('select enquiry_answer($1, $2, $3, $4, $5, $6) as taken', [
    ...[Buffer.from(p.hash32(lp(envelope, grant))), Buffer.from(envelope), Buffer.from(grant)],
    ...[generation, Buffer.from(chainHead), today],
  ]);
  return taken?.taken ? { id: enquiry } : new EnquiryOver();
};
