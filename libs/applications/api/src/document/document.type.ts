import { BytesScalar, CompartmentEnum, DayScalar } from '@vrijhaven/server';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Compartment, Day } from '@vrijhaven/domain';

@ObjectType('Grant', { description: 'The data key of one revision, wrapped for one recipient.' })
export class GrantType {
  @Field(() => String) readonly recipient!: string;
  @Field(() => Int) readonly generation!: number;
  @Field(() => BytesScalar) readonly grant!: string;
  @Field(() => ID) readonly granter!: string;
  @Field(() => BytesScalar) readonly chainHead!: string;
  @Field(() => DayScalar) readonly grantedOn!: Day;
}

@ObjectType('Document', { description: 'One sealed revision of one compartment; in the thread, one message.' })
export class DocumentType {
  @Field(() => CompartmentEnum) readonly compartment!: Compartment;
  @Field(() => Int) readonly schema!: number;
  @Field(() => Int) readonly revision!: number;
  @Field(() => BytesScalar) readonly previous!: string;
  @Field(() => ID) readonly author!: string;
  @Field(() => BytesScalar) readonly envelope!: string;
  @Field(() => BytesScalar) readonly signature!: string;
  @Field(() => DayScalar) readonly writtenOn!: Day;
  @Field(() => Int, { description: 'The number of the layer that the envelope is, 0 for none.' })
  readonly layer!: number;
  @Field(() => BytesScalar, { description: 'Document hash, also of what lies under a layer.' })
  readonly hash!: string;
  @Field(() => [GrantType], { description: 'Only those that the caller could open.' })
  readonly grants!: readonly GrantType[];
}

@ObjectType('Disclosure', { description: 'Who was given the key to a compartment, and since when.' })
export class DisclosureType {
  @Field(() => CompartmentEnum) readonly compartment!: Compartment;
  @Field(() => String) readonly recipient!: string;
  @Field(() => DayScalar) readonly since!: Day;
  @Field(() => DayScalar, { nullable: true, description: 'The day on which the server stopped handing it out.' })
  readonly until!: Day | null;
}

@ObjectType('Manifest')
export class ManifestType {
  @Field(() => Int) readonly sequence!: number;
  @Field(() => BytesScalar) readonly manifest!: string;
  @Field(() => BytesScalar) readonly signature!: string;
}
