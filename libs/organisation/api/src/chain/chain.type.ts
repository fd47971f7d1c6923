import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { BytesScalar, NotSigned, InvalidInput, RefusalType, resultUnion } from '@vrijhaven/server';
import { MeType, RoleGrantType } from '../member/member.type';
import { OrganisationType } from '../organisation/organisation.type';

@ObjectType('LinkSignature')
export class LinkSignatureType {
  @Field(() => ID, {
    nullable: true,
    description: 'Null for the root key and the escrow’s: the signed link says which.',
  })
  readonly signer!: string | null;
  @Field(() => BytesScalar) readonly signature!: string;
}

@ObjectType('ChainLink', { description: 'One signed statement of who belongs. Replay them all; believe no summary.' })
export class ChainLinkType {
  @Field(() => Int) readonly sequence!: number;
  @Field(() => BytesScalar) readonly link!: string;
  @Field(() => [LinkSignatureType]) readonly signatures!: readonly LinkSignatureType[];
}

@ObjectType({ implements: () => RefusalType })
export class ChainMoved extends RefusalType {
  override readonly kind = 'ChainMoved';
  override readonly message = 'Somebody else appended first: replay the chain and sign again.';
  @Field(() => Int) readonly sequence: number;

  constructor(sequence: number) {
    super();
    this.sequence = sequence;
  }
}

export const AppendLinksResult = resultUnion(
  'AppendLinksResult',
  OrganisationType,
  ChainMoved,
  NotSigned,
  InvalidInput,
);

export const SupplyPreviousSeedsResult = resultUnion('SupplyPreviousSeedsResult', MeType, InvalidInput);

@ObjectType('ShownRoleGrant', {
  description: 'Somebody’s sealed box of a present role key, for coordinators to check.',
})
export class ShownRoleGrantType extends RoleGrantType {
  @Field(() => ID) readonly member!: string;
}

export const SupplyRoleGrantsResult = resultUnion('SupplyRoleGrantsResult', OrganisationType, NotSigned, InvalidInput);
