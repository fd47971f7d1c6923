import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Compartment } from '@vrijhaven/domain';
import { BytesScalar, CompartmentEnum, InvalidInput, NotSigned, RefusalType, resultUnion } from '@vrijhaven/server';
import { ChainMoved } from '../chain/chain.type';
import { PersonType } from '../member/member.type';

@ObjectType('EscrowCoverage', {
  description: 'That a role key was granted to the escrow. Check the signature; believe no list.',
})
export class EscrowCoverageType {
  @Field(() => String) readonly team!: string;
  @Field(() => CompartmentEnum) readonly compartment!: Compartment;
  @Field(() => Int) readonly generation!: number;
  @Field(() => ID) readonly granter!: string;
  @Field(() => BytesScalar) readonly chainHead!: string;
  @Field(() => BytesScalar) readonly partHash!: string;
  @Field(() => BytesScalar) readonly signature!: string;
  @Field(() => String, { description: 'The day, on the word of this server.' }) readonly madeOn!: string;
}

@ObjectType('EscrowGrant', { description: 'A role key, sealed to the escrow.' })
export class EscrowGrantType {
  @Field(() => String) readonly team!: string;
  @Field(() => CompartmentEnum) readonly compartment!: Compartment;
  @Field(() => Int) readonly generation!: number;
  @Field(() => ID) readonly granter!: string;
  @Field(() => BytesScalar) readonly chainHead!: string;
  @Field(() => BytesScalar) readonly grant!: string;
}

@ObjectType('EscrowGrants')
export class EscrowGrantsType {
  @Field(() => [EscrowGrantType]) readonly grants!: readonly EscrowGrantType[];
}

@ObjectType('EscrowSupplied')
export class EscrowSuppliedType {
  @Field(() => Int) readonly kept!: number;
}

@ObjectType({ implements: () => RefusalType })
export class EscrowUnused extends RefusalType {
  override readonly kind = 'EscrowUnused';
  override readonly message = 'The chain holds no use of this escrow: its grants stay where they are.';
}

export const SupplyEscrowResult = resultUnion('SupplyEscrowResult', EscrowSuppliedType, NotSigned, InvalidInput);
export const DrillEscrowResult = resultUnion('DrillEscrowResult', EscrowGrantsType, NotSigned, InvalidInput);
export const OpenEscrowResult = resultUnion('OpenEscrowResult', EscrowGrantsType, EscrowUnused);
export const RecoverGrantsResult = resultUnion(
  'RecoverGrantsResult',
  EscrowSuppliedType,
  EscrowUnused,
  NotSigned,
  InvalidInput,
);
export const RestoreCoordinatorResult = resultUnion(
  'RestoreCoordinatorResult',
  PersonType,
  ChainMoved,
  NotSigned,
  InvalidInput,
);
