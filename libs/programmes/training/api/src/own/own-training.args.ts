import { ArgsType, Field, ID } from '@nestjs/graphql';
import { ConsentInput, DocumentInput, EntryInvitationInput, KeyedArgs } from '@vrijhaven/applications/api';
import { Type } from 'class-transformer';
import { IsOptional, ValidateNested } from 'class-validator';
import { VersionedArgs } from '../edition/edition.args';

@ArgsType()
export class EnrolArgs extends KeyedArgs {
  @Field(() => ID)
  readonly edition!: string;
  @ValidateNested()
  @Type(() => DocumentInput)
  @Field(() => DocumentInput, { description: 'The application, an entry of the log course.' })
  readonly entry!: DocumentInput;
  @IsOptional()
  @ValidateNested()
  @Type(() => ConsentInput)
  @Field(() => ConsentInput, { nullable: true, description: 'To the trainers of that edition, unless it stands.' })
  readonly consent?: ConsentInput | null;
  @IsOptional()
  @ValidateNested()
  @Type(() => EntryInvitationInput)
  @Field(() => EntryInvitationInput, { nullable: true, description: 'Of who was put forward.' })
  readonly invitation?: EntryInvitationInput | null;
}

@ArgsType()
export class AnswerSeatArgs extends VersionedArgs {
  @Field(() => Boolean)
  readonly accept!: boolean;
  @IsOptional()
  @ValidateNested()
  @Type(() => ConsentInput)
  @Field(() => ConsentInput, { nullable: true, description: 'On a yes: to the trainers, unless it stands.' })
  readonly consent?: ConsentInput | null;
}

@ArgsType()
export class FinishTaskArgs extends KeyedArgs {
  @Field(() => ID)
  readonly id!: string;
  @Field(() => ID)
  readonly task!: string;
  @IsOptional()
  @ValidateNested()
  @Type(() => DocumentInput)
  @Field(() => DocumentInput, { nullable: true, description: 'What they wrote of it, an entry of the log course.' })
  readonly entry?: DocumentInput | null;
}
