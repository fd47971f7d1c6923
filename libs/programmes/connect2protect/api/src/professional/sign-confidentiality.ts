import type { Actor, NotFound } from '@vrijhaven/access';
import { NOT_FOUND } from '@vrijhaven/access';
import { memberSignKey, organisationId } from '@vrijhaven/applications/api';
import { CONFIDENTIALITY_VERSION } from '@vrijhaven/connect2protect/model';
import type { Bytes, VerifyPrimitives } from '@vrijhaven/crypto/envelope';
import { verifyConfidentiality } from '@vrijhaven/crypto/verify';
import type { Tx } from '@vrijhaven/database';
import { isRefusal } from '@vrijhaven/database';
import type { Day } from '@vrijhaven/domain';
import { addDays } from '@vrijhaven/domain';
import { InvalidInput, NotSigned } from '@vrijhaven/server';
import { ConfidentialityEntity } from './confidentiality.entity';
import { isOfTeam, permitProfessional } from './professional.store';

interface Signing {
  readonly professional: string;
  readonly textVersion: number;
  readonly day: Day;
  readonly signature: Bytes;
}

/** A member of a professional's team gives their word. Giving it twice changes nothing. (protocol.md step 35) */
export const signConfidentiality = async (
  tx: Tx,
  actor: Actor,
  { p, today }: { readonly p: VerifyPrimitives; readonly today: Day },
  { professional: id, textVersion, day, signature }: Signing,
): Promise<{ readonly id: string } | InvalidInput | NotFound | NotSigned> => {
  if (actor.kind !== 'member') return NOT_FOUND;
  const professional = await permitProfessional(actor, 'professional.read', id, tx);
  if (isRefusal(professional)) return professional;
  if (!isOfTeam(actor, id)) return NOT_FOUND;
  if (textVersion !== CONFIDENTIALITY_VERSION) return new InvalidInput(['textVersion']);
  if (day < addDays(today, -1) || day > addDays(today, 1)) return new InvalidInput(['day']);
  const statement = { organisation: await organisationId(tx), professional: id, version: textVersion, day };
  const publicKey = await memberSignKey(tx, actor.member);
  if (!verifyConfidentiality(p, { statement, signature, publicKey })) return new NotSigned();
  const word = { professionalId: id, memberId: actor.member, textVersion };
  if (!(await tx.existsBy(ConfidentialityEntity, word)))
    await tx.insert(ConfidentialityEntity, { ...word, day, signature: Buffer.from(signature) });
  return { id };
};
