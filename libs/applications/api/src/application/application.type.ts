import { BytesScalar, DayScalar, enumOf, HourScalar } from '@vrijhaven/server';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { ApplicationState, ReasonCode } from '@vrijhaven/applications/model';
import { APPLICATION_STATES, REASON_CODES } from '@vrijhaven/applications/model';
import type { Day } from '@vrijhaven/domain';
import { CallType } from '../call/call.type';
import { ConsentType } from '../consent/consent.type';
import { DisclosureType, DocumentType, ManifestType } from '../document/document.type';

export const ApplicationStateEnum = enumOf('ApplicationState', APPLICATION_STATES);
export const ReasonCodeEnum = enumOf('ReasonCode', REASON_CODES);

@ObjectType('ApplicantKeys', { description: 'Public keys that certify the id of the application.' })
export class ApplicantKeysType {
  @Field(() => BytesScalar) readonly signKey!: string;
  @Field(() => BytesScalar) readonly kemKey!: string;
}

@ObjectType('Transition')
export class TransitionType {
  @Field(() => ApplicationStateEnum) readonly from!: ApplicationState;
  @Field(() => ApplicationStateEnum) readonly to!: ApplicationState;
  @Field(() => ReasonCodeEnum) readonly reason!: ReasonCode;
  @Field(() => String, { description: "The role that moved it, 'applicant' or 'system'; never a person." })
  readonly by!: string;
  @Field(() => HourScalar) readonly at!: string;
}

@ObjectType('Application')
export class ApplicationType {
  @Field(() => ID) readonly id!: string;
  @Field(() => CallType) readonly call!: CallType;
  @Field(() => ApplicationStateEnum) readonly state!: ApplicationState;
  @Field(() => Int) readonly version!: number;
  @Field(() => DayScalar) readonly submittedOn!: Day;
  @Field(() => ApplicantKeysType) readonly keys!: ApplicantKeysType;
  @Field(() => ManifestType, { nullable: true }) readonly manifest!: ManifestType | null;
  @Field(() => [DocumentType], { description: 'The newest revision of each compartment that the caller may read.' })
  readonly documents!: readonly DocumentType[];
  @Field(() => [DocumentType]) readonly thread!: readonly DocumentType[];
  @Field(() => [ConsentType]) readonly consents!: readonly ConsentType[];
  @Field(() => [DisclosureType]) readonly disclosures!: readonly DisclosureType[];
  @Field(() => [TransitionType]) readonly transitions!: readonly TransitionType[];
  @Field(() => Boolean, { description: 'The last message is from the defender.' }) readonly unreadForOffice!: boolean;
}
