import { randomUUID } from 'node:crypto';
import { NOT_FOUND, permitNew } from '@vrijhaven/access';
import type { Actor, NotFound } from '@vrijhaven/access';
import { asSealed, toText } from '@vrijhaven/crypto/envelope';
import { isRefusal } from '@vrijhaven/database';
import type { Tx } from '@vrijhaven/database';
import { dayOf } from '@vrijhaven/domain';
import type { Refusal } from '@vrijhaven/domain';
import { waitingActExpiry } from '@vrijhaven/organisation/model';
import { idempotent } from '@vrijhaven/server';
import type { InvalidInput, KeyReused, NotSigned } from '@vrijhaven/server';
import { loadLinks } from '../chain/chain.store';
import type { ChainMoved } from '../chain/chain.type';
import { followLinks } from '../chain/follow-links';
import { insertRows } from '../insert-rows';
import { lockOrganisation } from '../organisation/organisation.store';
import { acceptAct } from './accept-act';
import { WaitingActEntity } from './waiting-act.entity';
import type { ProposeActInput } from './waiting-act.input';
import { isAgainst, permitAct } from './waiting-act.store';

type ActToKeep = Omit<ProposeActInput, 'idempotencyKey' | 'replaces'>;
type Proposed = { readonly id: string };

const keep = async (
  tx: Tx,
  proposer: string,
  input: ActToKeep,
  now: Date,
): Promise<Proposed | ChainMoved | NotSigned | InvalidInput> => {
  const { id: organisation, rootKey } = await lockOrganisation(tx);
  const links = await loadLinks(tx);
  const directory = followLinks(links, [], { organisation, rootKey });
  if (isRefusal(directory)) throw new Error('the stored chain does not replay');
  const accepted = acceptAct({ links, directory, proposer }, input);
  if (isRefusal(accepted)) return accepted;
  const { form, body, signature, certificate = null, request = null, sealedCode } = input;
  const today = dayOf(now);
  const row: WaitingActEntity = {
    ...{ id: randomUUID(), form, body, signature, certificate },
    ...{ proposerId: proposer, secondId: accepted.second, requestId: request },
    sealedCode: sealedCode ? asSealed('act-code/v1', sealedCode) : null,
    ...{ state: 'waiting', endedBy: null, proposedOn: today, expiresOn: waitingActExpiry(today) },
  };
  await insertRows(tx, WaitingActEntity, [row]);
  return { id: row.id };
};

const textOf = (bytes: Uint8Array | null | undefined): string | null => (bytes ? toText(bytes) : null);

/** Keeps an act until a second coordinator signs it, refuses it, or a week has passed. (protocol.md step 22) */
export async function proposeAct(
  tx: Tx,
  actor: Actor,
  { idempotencyKey, replaces = null, ...input }: ProposeActInput,
  now: Date,
): Promise<Proposed | Refusal | ChainMoved | NotSigned | InvalidInput | KeyReused | NotFound> {
  const forbidden = permitNew(actor, 'act.propose');
  if (forbidden) return forbidden;
  if (actor.kind !== 'member') return NOT_FOUND;
  const same = { body: textOf(input.body), signature: textOf(input.signature), replaces };
  return idempotent(tx, actor, { key: `propose-act:${idempotencyKey}`, input: same }, async () => {
    const replaced = replaces === null ? undefined : await permitAct(actor, 'act.end', replaces, tx, { lock: true });
    if (isRefusal(replaced)) return NOT_FOUND;
    if (replaced && (replaced.state !== 'waiting' || isAgainst(replaced, actor.member))) return NOT_FOUND;
    const kept = await keep(tx, actor.member, input, now);
    if (!isRefusal(kept) && replaced)
      await tx.update(WaitingActEntity, { id: replaced.id }, { state: 'replaced', endedBy: actor.member });
    return kept;
  });
}
