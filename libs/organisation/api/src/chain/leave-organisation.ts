import { permitNew } from '@vrijhaven/access';
import type { Actor } from '@vrijhaven/access';
import type { ChainLinkBody } from '@vrijhaven/crypto/envelope';
import { CryptoFault, parseChainLinkBody, toText } from '@vrijhaven/crypto/envelope';
import { isRefusal } from '@vrijhaven/database';
import type { Tx } from '@vrijhaven/database';
import { InvalidInput } from '@vrijhaven/server';
import type { NotSigned } from '@vrijhaven/server';
import type { OrganisationEntity } from '../organisation/organisation.entity';
import { findOrganisation } from '../organisation/organisation.store';
import type { LinkInput } from './chain.input';
import { loadLinks } from './chain.store';
import { ChainMoved } from './chain.type';
import { followLinks, linkFromInput } from './follow-links';

const parse = (link: Uint8Array): ChainLinkBody | undefined => {
  try {
    return parseChainLinkBody(link);
  } catch (fault) {
    if (fault instanceof CryptoFault) return undefined;
    throw fault;
  }
};

/**
 * A member goes by their own signature. Nobody rotates in this act: they may not, and must not make the new keys. Their
 * colleagues' clients see in the chain which keys are stale since. (protocol.md step 16)
 */
export async function leaveOrganisation(
  tx: Tx,
  actor: Actor,
  input: LinkInput,
): Promise<OrganisationEntity | ChainMoved | NotSigned | InvalidInput> {
  if (permitNew(actor, 'chain.leave') || actor.kind !== 'member') return new InvalidInput(['link']);
  const body = parse(input.link);
  const isOwn = body?.payload.type === 'removeMember' && body.payload.member === actor.member;
  if (!isOwn || body.signers.length !== 1 || body.signers[0] !== actor.member) return new InvalidInput(['link']);
  const organisation = await findOrganisation(tx);
  if (!organisation) return new InvalidInput(['link']);
  const anchor = { organisation: organisation.id, rootKey: organisation.rootKey };
  const after = followLinks(await loadLinks(tx), [linkFromInput(input)], anchor);
  if (isRefusal(after)) return after;
  const { head, sequence } = after;
  const signatures = input.signatures.map(({ signature }) => ({ signer: actor.member, signature: toText(signature) }));
  const [row] = await tx.query<{ gone: boolean }[]>(`select member_leave($1, $2, $3, $4) as gone`, [
    sequence,
    input.link,
    JSON.stringify(signatures),
    head,
  ]);
  if (row?.gone !== true) return new ChainMoved(sequence);
  return Object.assign(organisation, { head, sequence });
}
