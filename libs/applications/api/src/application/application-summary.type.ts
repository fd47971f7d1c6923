import { DayScalar, PageInfoType } from '@vrijhaven/server';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { ApplicationState } from '@vrijhaven/applications/model';
import type { Day } from '@vrijhaven/domain';
import { DocumentType } from '../document/document.type';
import { ApplicantKeysType, ApplicationStateEnum } from './application.type';

@ObjectType('ApplicationSummary')
export class ApplicationSummaryType {
  @Field(() => ID) readonly id!: string;
  @Field(() => ID) readonly call!: string;
  @Field(() => ApplicationStateEnum) readonly state!: ApplicationState;
  @Field(() => Int) readonly version!: number;
  @Field(() => DayScalar) readonly submittedOn!: Day;
  @Field(() => DayScalar, { description: 'The day of its last move.' }) readonly since!: Day;
  @Field(() => ApplicantKeysType) readonly keys!: ApplicantKeysType;
  @Field(() => DocumentType, { nullable: true, description: 'Null for a role that holds no key to summaries.' })
  readonly summary!: DocumentType | null;
  @Field(() => DocumentType, { nullable: true, description: 'Null for a role that holds no key to need profiles.' })
  readonly need!: DocumentType | null;
  @Field(() => Boolean) readonly unreadForOffice!: boolean;
}

@ObjectType('ApplicationEdge')
export class ApplicationEdgeType {
  @Field(() => String) readonly cursor!: string;
  @Field(() => ApplicationSummaryType) readonly node!: ApplicationSummaryType;
}

@ObjectType('ApplicationConnection')
export class ApplicationConnectionType {
  @Field(() => [ApplicationEdgeType]) readonly edges!: readonly ApplicationEdgeType[];
  @Field(() => PageInfoType) readonly pageInfo!: PageInfoType;
  @Field(() => Int, { description: 'Of all pages; counted only where it is asked for.' }) readonly total!: number;
}
