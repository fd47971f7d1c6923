import type { RoleGrantInput } from '@vrijhaven/contracts';
import {
  BeginEscrowDrill,
  DrillEscrow,
  EscrowCoverage,
  OpenEscrow,
  RecoverGrants,
  SupplyEscrowGrants,
} from '@vrijhaven/contracts';
import { fromText, parseGrant, toText } from '@vrijhaven/crypto/envelope';
import type { SealPrimitives } from '@vrijhaven/crypto/seal';
import type { PaperState } from './state';
import { on, TODAY } from './state';

const isForEscrow = ({ member }: RoleGrantInput): boolean => member === null;

const grantsOf = (state: PaperState) => ({
  __typename: 'EscrowGrants' as const,
  grants: state.roleGrants.filter(isForEscrow).map(({ team, compartment, generation, granter, chainHead, grant }) => ({
    ...{ team, compartment, generation, granter, chainHead, grant },
  })),
});

/** The escrow as a server keeps it that believes everything: it looks at no link, no nonce and no signature. */
export const escrowAnswers = (state: PaperState, p: SealPrimitives) => [
  on(EscrowCoverage, () => ({
    escrowCoverage: state.roleGrants.filter(isForEscrow).map(({ grant, ...parts }) => {
      const { signed, signature } = parseGrant(fromText(grant));
      const { team, compartment, generation, granter, chainHead } = parts;
      const trace = { partHash: toText(p.hash32(signed)), signature: toText(signature), madeOn: TODAY };
      return { team, compartment, generation, granter, chainHead, ...trace };
    }),
  })),
  on(SupplyEscrowGrants, ({ roleGrants }) => {
    state.roleGrants.push(...roleGrants);
    return { supplyEscrowGrants: { __typename: 'EscrowSupplied' as const } };
  }),
  on(BeginEscrowDrill, () => ({ beginEscrowDrill: toText(p.randomBytes(32)) })),
  on(DrillEscrow, () => ({ drillEscrow: grantsOf(state) })),
  on(OpenEscrow, () => ({ openEscrow: grantsOf(state) })),
  on(RecoverGrants, ({ roleGrants }) => {
    state.roleGrants.push(...roleGrants);
    return { recoverGrants: { __typename: 'EscrowSupplied' as const, kept: roleGrants.length } };
  }),
];
