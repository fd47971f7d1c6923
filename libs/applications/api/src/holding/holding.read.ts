import type { Actor } from '@vrijhaven/access';
import { visibleTo } from '@vrijhaven/access';
import type { Tx } from '@vrijhaven/database';
import { base64url } from '../sql/json-text';
import { readOne } from '../sql/read-one';
import type { HoldingType } from './holding.type';

const holding = (grant: string, proof: string, ends: string): string => `json_build_object(
  'compartment', ${grant}.compartment, 'revision', ${grant}.revision, 'layer', ${grant}.layer,
  'hash', ${base64url('d.hash')}, 'recipient', ${grant}.recipient, 'generation', ${grant}.generation,
  'granter', ${grant}.granter_id, 'chainHead', ${base64url(`${grant}.chain_head`)},
  'grantedOn', ${grant}.granted_on, 'withdrawnOn', ${grant}.withdrawn_on, ${ends}, 'proof', ${base64url(proof)})`;

const of = (grant: string): string => `join document d on d.record_id = ${grant}.record_id
  and d.compartment = ${grant}.compartment and d.revision = ${grant}.revision
  where ${grant}.record_id = $1 and ${grant}.recipient like 'team:%'`;

/** Every grant to a team that the actor may know of, those that count and those that are past. */
export const readHoldings = (tx: Tx, actor: Actor, application: string): Promise<HoldingType[]> =>
  readOne(
    tx,
    `select coalesce(json_agg(holding), '[]') as answer from (
       select ${holding('g', 'g.grant_bytes', `'replacedOn', null`)} as holding from document_grant g ${of('g')}
         and ${visibleTo(actor, 'document.read', 'd')}
       union all
       select ${holding('w', 'w.trace', `'replacedOn', w.replaced_on`)} from past_grant w ${of('w')}
         and ${visibleTo(actor, 'pastGrant.read', 'w')}) told`,
    [application],
  );
