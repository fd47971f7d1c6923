import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { BytesScalar, InvalidInput, NotFound, NotSigned, resultUnion } from '@vrijhaven/server';

@ObjectType('Organisation')
export class OrganisationType {
  @Field(() => ID) readonly id!: string;
  @Field(() => String) readonly name!: string;
  @Field(() => BytesScalar, { description: 'Compare with the pinned key; never take it from here.' })
  readonly rootKey!: Uint8Array;
  @Field(() => BytesScalar, { description: 'Hash of the last link of the membership chain.' })
  readonly head!: Uint8Array;
  @Field(() => Int) readonly sequence!: number;
  @Field(() => Boolean, { description: 'Fictional data only.' }) readonly demo!: boolean;
}

export const BootstrapResult = resultUnion('BootstrapResult', OrganisationType, NotFound, NotSigned, InvalidInput);
