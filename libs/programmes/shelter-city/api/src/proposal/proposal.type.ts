import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { ApplicantKeysType, ApplicationStateEnum, ConsentType, DocumentType } from '@vrijhaven/applications/api';
import type { ApplicationState } from '@vrijhaven/applications/model';
import type { Day, Period } from '@vrijhaven/domain';
import { DayScalar, enumOf, PageInfoType, PeriodType } from '@vrijhaven/server';
import type { ProposalState } from '@vrijhaven/shelter-city/model';
import { PROPOSAL_STATES } from '@vrijhaven/shelter-city/model';
import { CityType } from '../city/city.type';
import { ResidencyType } from '../residency/residency.type';

export const ProposalStateEnum = enumOf('ProposalState', PROPOSAL_STATES);

@ObjectType('Candidate', { description: 'What the caller may see of the application behind a proposal.' })
export class CandidateType {
  @Field(() => ID) readonly id!: string;
  @Field(() => ApplicantKeysType) readonly keys!: ApplicantKeysType;
  @Field(() => ApplicationStateEnum) readonly state!: ApplicationState;
  @Field(() => [DocumentType]) readonly documents!: readonly DocumentType[];
  @Field(() => [ConsentType], { description: "The defender's word on the city of this proposal." })
  readonly consents!: readonly ConsentType[];
}

@ObjectType('Proposal')
export class ProposalType {
  @Field(() => ID) readonly id!: string;
  @Field(() => CityType) readonly city!: CityType;
  @Field(() => ProposalStateEnum) readonly state!: ProposalState;
  @Field(() => Int) readonly version!: number;
  @Field(() => DayScalar) readonly proposedOn!: Day;
  @Field(() => Boolean, { description: 'Of a guest who would go on to this city while another stay lasts.' })
  readonly isMove!: boolean;
  @Field(() => Boolean, { description: 'Of a move: the guest said yes to it.' }) readonly agreed!: boolean;
  @Field(() => PeriodType, { description: 'When the call has its stays.' }) readonly stays!: Period;
  @Field(() => CandidateType) readonly candidate!: CandidateType;
  @Field(() => ResidencyType, { nullable: true }) readonly residency!: ResidencyType | null;
}

@ObjectType('ProposalEdge')
export class ProposalEdgeType {
  @Field(() => String) readonly cursor!: string;
  @Field(() => ProposalType) readonly node!: ProposalType;
}

@ObjectType('ProposalConnection')
export class ProposalConnectionType {
  @Field(() => [ProposalEdgeType]) readonly edges!: readonly ProposalEdgeType[];
  @Field(() => PageInfoType) readonly pageInfo!: PageInfoType;
}
