import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Compartment } from '@vrijhaven/domain';
import { BytesScalar, CompartmentEnum } from '@vrijhaven/server';
import { ApplicantKeysType } from '../application/application.type';
import { ConsentType } from '../consent/consent.type';
import { DocumentType } from '../document/document.type';

@ObjectType('LogHead', { description: 'The last entry of a log, whoever can open it.' })
export class LogHeadType {
  @Field(() => Int) readonly revision!: number;
  @Field(() => BytesScalar) readonly hash!: string;
}

@ObjectType('Log', { description: 'A compartment that only grows, as far as the caller may open it.' })
export class LogType {
  @Field(() => ID) readonly application!: string;
  @Field(() => CompartmentEnum) readonly compartment!: Compartment;
  @Field(() => ApplicantKeysType) readonly keys!: ApplicantKeysType;
  @Field(() => [String], { description: 'Teams of partners to which the next entry is to be sealed as well.' })
  readonly partners!: readonly string[];
  @Field(() => [ConsentType], { description: 'The defender’s word to those partners.' })
  readonly consents!: readonly ConsentType[];
  @Field(() => LogHeadType, { nullable: true, description: 'Null while there is no entry, and for who may not write.' })
  readonly head!: LogHeadType | null;
  @Field(() => [DocumentType], { description: 'From the one after `after`, in order; at most a hundred.' })
  readonly entries!: readonly DocumentType[];
}
