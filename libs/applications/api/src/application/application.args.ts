import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import type { ApplicationState, ReasonCode } from '@vrijhaven/applications/model';
import { KEM_PUBLIC_KEY_BYTES, SIGN_PUBLIC_KEY_BYTES } from '@vrijhaven/crypto/envelope';
import type { Compartment } from '@vrijhaven/domain';
import { BytesScalar, CompartmentEnum, IsBytes, IsId } from '@vrijhaven/server';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsInt, IsOptional, Length, Max, Min, ValidateNested } from 'class-validator';
import { KeyedArgs } from '../act/keyed.args';
import { ConsentInput } from '../consent/consent.input';
import { DocumentInput, ManifestInput } from '../document/document.input';
import { ApplicationStateEnum, ReasonCodeEnum } from './application.type';

const MAX_DOCUMENTS = 13;
const MAX_CONSENTS = 20;

@InputType('ApplicantKeysInput')
export class ApplicantKeysInput {
  @IsBytes(SIGN_PUBLIC_KEY_BYTES)
  @Field(() => BytesScalar)
  readonly signKey!: Uint8Array;
  @IsBytes(KEM_PUBLIC_KEY_BYTES)
  @Field(() => BytesScalar)
  readonly kemKey!: Uint8Array;
}

const INVITATION_BYTES = 16;
const MAX_NAME = 80;

@InputType('EntryInvitationInput')
export class EntryInvitationInput {
  @Length(1, MAX_NAME)
  @Field(() => String, { description: 'The public name of what it is to.' })
  readonly to!: string;
  @IsBytes(INVITATION_BYTES)
  @Field(() => BytesScalar, { description: 'It counts once.' })
  readonly secret!: Uint8Array;
}

@InputType('SubmitInput')
export class SubmitInput {
  @IsId()
  @Field(() => ID)
  readonly call!: string;
  @IsInt()
  @Min(1)
  @Field(() => Int, { defaultValue: 1, description: 'The version of the call that was answered.' })
  readonly form!: number;
  @IsId()
  @Field(() => ID)
  readonly record!: string;
  @ValidateNested()
  @Type(() => ApplicantKeysInput)
  @Field(() => ApplicantKeysInput)
  readonly keys!: ApplicantKeysInput;
  @ArrayMinSize(1)
  @ArrayMaxSize(MAX_DOCUMENTS)
  @ValidateNested({ each: true })
  @Type(() => DocumentInput)
  @Field(() => [DocumentInput])
  readonly documents!: DocumentInput[];
  @ValidateNested()
  @Type(() => ManifestInput)
  @Field(() => ManifestInput)
  readonly manifest!: ManifestInput;
  @ArrayMaxSize(MAX_CONSENTS)
  @ValidateNested({ each: true })
  @Type(() => ConsentInput)
  @Field(() => [ConsentInput])
  readonly consents!: ConsentInput[];
  @IsOptional()
  @ValidateNested()
  @Type(() => EntryInvitationInput)
  @Field(() => EntryInvitationInput, { nullable: true, description: 'Lets its holder in by a call that is not open.' })
  readonly invitation?: EntryInvitationInput | null;
}

@ArgsType()
export class SubmitArgs extends KeyedArgs {
  @ValidateNested()
  @Type(() => SubmitInput)
  @Field(() => SubmitInput)
  readonly input!: SubmitInput;
}

@ArgsType()
export class ReviseArgs extends KeyedArgs {
  @ArrayMinSize(1)
  @ArrayMaxSize(MAX_DOCUMENTS)
  @ValidateNested({ each: true })
  @Type(() => DocumentInput)
  @Field(() => [DocumentInput])
  readonly documents!: DocumentInput[];
  @ValidateNested()
  @Type(() => ManifestInput)
  @Field(() => ManifestInput)
  readonly manifest!: ManifestInput;
}

@ArgsType()
export class MoveApplicationArgs extends KeyedArgs {
  @Field(() => ID)
  readonly id!: string;
  @Field(() => ApplicationStateEnum)
  readonly to!: ApplicationState;
  @IsInt()
  @Min(1)
  @Field(() => Int)
  readonly version!: number;
  @Field(() => ReasonCodeEnum)
  readonly reason!: ReasonCode;
}

@ArgsType()
export class RevisionArgs {
  @Field(() => ID)
  readonly application!: string;
  @Field(() => CompartmentEnum)
  readonly compartment!: Compartment;
  @IsInt()
  @Min(1)
  @Max(1_000_000)
  @Field(() => Int)
  readonly revision!: number;
}

@ArgsType()
export class ApplicationsArgs {
  @Field(() => [ApplicationStateEnum], { nullable: true })
  readonly states?: ApplicationState[] | null;
  @IsInt()
  @Min(1)
  @Max(100)
  @Field(() => Int, { defaultValue: 50 })
  readonly first!: number;
  @Field(() => String, { nullable: true })
  readonly after?: string | null;
}
