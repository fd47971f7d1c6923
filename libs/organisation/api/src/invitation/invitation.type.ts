import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { Day, Role } from '@vrijhaven/domain';
import type { InvitationState } from '@vrijhaven/organisation/model';
import {
  BytesScalar,
  DayScalar,
  InvalidInput,
  KeyReused,
  NotFound,
  NotSigned,
  RefusalType,
  resultUnion,
  RoleEnum,
} from '@vrijhaven/server';
import { ChainMoved } from '../chain/chain.type';
import { PersonType } from '../member/member.type';

@ObjectType('Invitation')
export class InvitationType {
  @Field(() => ID) readonly id!: string;
  @Field(() => RoleEnum) readonly role!: Role;
  @Field(() => String) readonly team!: string;
  @Field(() => String) readonly handle!: string;
  @Field(() => String, { description: 'open, answered, admitted or expired' }) readonly state!: InvitationState;
  @Field(() => DayScalar) readonly expiresOn!: Day;
  @Field(() => BytesScalar, { nullable: true }) readonly bundle!: Uint8Array | null;
  @Field(() => BytesScalar, { nullable: true }) readonly mac!: Uint8Array | null;
  @Field(() => ID, { nullable: true }) readonly inviter!: string | null;
}

@ObjectType({ implements: () => RefusalType })
export class InvitationSpent extends RefusalType {
  override readonly kind = 'InvitationSpent';
  override readonly message = 'This invitation does not wait for that any more.';
}

export const InviteResult = resultUnion('InviteResult', InvitationType, InvalidInput, KeyReused, NotFound);
export const AnswerInvitationResult = resultUnion(
  'AnswerInvitationResult',
  InvitationType,
  InvitationSpent,
  InvalidInput,
);
export const AdmitResult = resultUnion(
  'AdmitResult',
  PersonType,
  InvitationSpent,
  ChainMoved,
  NotSigned,
  NotFound,
  InvalidInput,
);
