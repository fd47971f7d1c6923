import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Compartment, Day, Role } from '@vrijhaven/domain';
import { BytesScalar, CompartmentEnum, DayScalar, RoleEnum } from '@vrijhaven/server';

@ObjectType('RoleAssignment')
export class RoleAssignmentType {
  @Field(() => RoleEnum) readonly role!: Role;
  @Field(() => String) readonly team!: string;
}

@ObjectType('RoleGrant', { description: 'The seed of a role key, wrapped for the member who asks.' })
export class RoleGrantType {
  @Field(() => String) readonly team!: string;
  @Field(() => CompartmentEnum) readonly compartment!: Compartment;
  @Field(() => Int) readonly generation!: number;
  @Field(() => BytesScalar) readonly grant!: string;
  @Field(() => ID) readonly granter!: string;
  @Field(() => BytesScalar) readonly chainHead!: string;
}

@ObjectType('PreviousSeed', {
  description: 'The seed of the generation before, sealed under this one’s. Any of them opens.',
})
export class PreviousSeedType {
  @Field(() => String) readonly team!: string;
  @Field(() => CompartmentEnum) readonly compartment!: Compartment;
  @Field(() => Int) readonly generation!: number;
  @Field(() => BytesScalar) readonly envelope!: string;
}

@ObjectType('Me')
export class MeType {
  @Field(() => ID) readonly member!: string;
  @Field(() => String) readonly handle!: string;
  @Field(() => [RoleAssignmentType]) readonly roles!: readonly RoleAssignmentType[];
  @Field(() => BytesScalar, { description: 'Under the passphrase.' }) readonly sealedSeed!: string;
  @Field(() => DayScalar) readonly passphraseSince!: Day;
  @Field(() => DayScalar, { nullable: true, description: 'Null: there are none yet.' })
  readonly recoveryWordsSince!: Day | null;
  @Field(() => [RoleGrantType]) readonly roleGrants!: readonly RoleGrantType[];
  @Field(() => [PreviousSeedType]) readonly previousSeeds!: readonly PreviousSeedType[];
}

@ObjectType('Person', { description: 'A member of staff, as colleagues see them.' })
export class PersonType {
  @Field(() => ID) readonly id!: string;
  @Field(() => String) readonly handle!: string;
  @Field(() => [RoleAssignmentType]) readonly roles!: readonly RoleAssignmentType[];
  @Field(() => Boolean) readonly active!: boolean;
}
