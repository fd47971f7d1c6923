import type { ChainLink } from '@vrijhaven/crypto/envelope';
import { chainLinkHash, fromText, memberOfSigner, parseChainLinkBody, toText } from '@vrijhaven/crypto/envelope';
import type { Directory } from '@vrijhaven/crypto/verify';
import { nobleVerifier } from '@vrijhaven/crypto/verify/noble';
import type { Tx } from '@vrijhaven/database';
import { insertRows } from '../insert-rows';
import { ChainLinkEntity } from './chain-link.entity';
import { RoleKeyEntity } from './role-key.entity';

/** The whole chain, oldest first, in the form that a replay takes. */
export const loadLinks = async (tx: Tx): Promise<ChainLink[]> => {
  const rows = await tx.find(ChainLinkEntity, { order: { sequence: 'ASC' } });
  return rows.map(({ link, signatures }) => ({
    body: link,
    signatures: signatures.map(({ signature }) => fromText(signature)),
  }));
};

/** The links after `sequence`, as clients receive them: one statement. */
export const readLinks = (tx: Tx, after: number): Promise<ChainLinkEntity[]> =>
  tx.query(`select sequence, link, signatures from chain_link where sequence > $1 order by sequence`, [after]);

/** Appends links that a replay has accepted. Who signed is taken from the signed body. */
export const insertLinks = (tx: Tx, links: readonly ChainLink[]): Promise<void> =>
  insertRows(
    tx,
    ChainLinkEntity,
    links.map(({ body, signatures }) => {
      const { sequence, signers } = parseChainLinkBody(body);
      return {
        sequence,
        link: body,
        hash: chainLinkHash(nobleVerifier, body),
        signatures: signatures.map((signature, at) => {
          const signer = signers[at];
          return { signer: signer === undefined ? null : memberOfSigner(signer), signature: toText(signature) };
        }),
      };
    }),
  );

/** Keeps the role keys that were announced after the link `since`. */
export const insertRoleKeys = (tx: Tx, directory: Directory, since: number): Promise<void> =>
  insertRows(
    tx,
    RoleKeyEntity,
    [...directory.roleKeys.values()]
      .flat()
      .filter((key) => key.since > since)
      .map(({ team, compartment, generation, publicKey }) => ({ team, compartment, generation, publicKey })),
  );
