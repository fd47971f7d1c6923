import type { Bytes } from '@vrijhaven/crypto/envelope';
import { asSealed, CryptoFault, escrowRecipient, parseGrant, toHex } from '@vrijhaven/crypto/envelope';
import type { Directory } from '@vrijhaven/crypto/verify';
import { roleKeyAt, signKeyAt, verifyRoleGrant } from '@vrijhaven/crypto/verify';
import { nobleVerifier } from '@vrijhaven/crypto/verify/noble';
import { NotSigned } from '@vrijhaven/server';
import type { RoleGrantInput } from '../chain/chain.input';
import type { EscrowGrantEntity } from './escrow-grant.entity';

/** A grant to the escrow in both its halves. */
export interface EscrowRows {
  readonly shown: Omit<EscrowGrantEntity, 'madeOn'>;
  readonly part: Bytes;
}

export const isForEscrow = ({ member }: RoleGrantInput): boolean => member === null;

const acceptOne = (directory: Directory, input: RoleGrantInput): EscrowRows | undefined => {
  const { escrow } = directory;
  const granter = directory.members.get(input.granter);
  const key = roleKeyAt(directory, input.team, input.compartment, input.generation);
  if (!escrow || !key || granter?.removedAt !== undefined || !granter) return undefined;
  const { team, compartment, generation, chainHead } = input;
  const grant = asSealed('role-grant/v1', input.grant);
  const address = {
    organisation: directory.organisation,
    team,
    compartment,
    generation,
    rolePublicKey: key.publicKey,
    recipient: escrowRecipient(escrow),
    chainHead,
    granter: granter.id,
  };
  const standing = directory.heads.get(toHex(chainHead));
  const isSigned =
    standing !== undefined &&
    verifyRoleGrant(nobleVerifier, { address, grant, granterKey: signKeyAt(granter, standing) });
  if (!isSigned) return undefined;
  const { signed, signature } = parseGrant(grant);
  const slot = { escrowGeneration: escrow.generation, team, compartment, generation, granterId: granter.id };
  return { shown: { ...slot, chainHead, partHash: nobleVerifier.hash32(signed), signature }, part: signed };
};

/**
 * Those of the grants that are for the escrow, when each is of a key that the chain announced, for the escrow that it
 * announced, signed by a present member on a head of it. (protocol.md step 24)
 */
export function acceptEscrowGrants(directory: Directory, inputs: readonly RoleGrantInput[]): EscrowRows[] | NotSigned {
  const rows: EscrowRows[] = [];
  for (const input of inputs.filter(isForEscrow)) {
    try {
      const row = acceptOne(directory, input);
      if (!row) return new NotSigned();
      rows.push(row);
    } catch (fault) {
      if (fault instanceof CryptoFault) return new NotSigned();
      throw fault;
    }
  }
  return rows;
}
