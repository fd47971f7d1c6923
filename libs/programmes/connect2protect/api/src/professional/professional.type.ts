import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DocumentType } from '@vrijhaven/applications/api';
import type { ProfessionalKind } from '@vrijhaven/connect2protect/model';
import { PROFESSIONAL_KINDS } from '@vrijhaven/connect2protect/model';
import type { Day } from '@vrijhaven/domain';
import { BytesScalar, DayScalar, enumOf, RefusalType } from '@vrijhaven/server';

export const ProfessionalKindEnum = enumOf('ProfessionalKind', PROFESSIONAL_KINDS);

@ObjectType('Confidentiality', { description: 'A member’s signed word to keep to themselves what they hear.' })
export class ConfidentialityType {
  @Field(() => ID) readonly member!: string;
  @Field(() => Int) readonly textVersion!: number;
  @Field(() => DayScalar) readonly day!: Day;
  @Field(() => BytesScalar) readonly signature!: string;
}

@ObjectType('Professional')
export class ProfessionalType {
  @Field(() => ID) readonly id!: string;
  @Field(() => String) readonly name!: string;
  @Field(() => ProfessionalKindEnum, { name: 'kind' }) readonly use!: ProfessionalKind;
  @Field(() => Int) readonly maxPairs!: number;
  @Field(() => DayScalar, { nullable: true }) readonly mandateEnds!: Day | null;
  @Field(() => Boolean) readonly active!: boolean;
  @Field(() => Int) readonly version!: number;
  @Field(() => Int, { description: 'Pairs that they carry, or were asked to.' }) readonly pairs!: number;
  @Field(() => [ID], { description: 'Who works in their team now.' }) readonly members!: readonly string[];
  @Field(() => [ConfidentialityType]) readonly confidentiality!: readonly ConfidentialityType[];
  @Field(() => DocumentType, { nullable: true, description: 'The newest revision of the own profile.' })
  readonly profile!: DocumentType | null;
}

@ObjectType({ implements: () => RefusalType })
export class NotBriefed extends RefusalType {
  override readonly kind = 'NotBriefed';
  override readonly message = 'Nobody of this team, or not everybody, has signed the confidentiality that stands now.';
}

@ObjectType({ implements: () => RefusalType })
export class NoRoom extends RefusalType {
  override readonly kind = 'NoRoom';
  override readonly message = 'They carry as many pairs as they can, are not active, or their mandate is over.';
}
