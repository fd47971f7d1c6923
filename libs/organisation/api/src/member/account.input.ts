import { Field, ID, InputType } from '@nestjs/graphql';
import { HANDLE } from '@vrijhaven/organisation/model';
import { IsId } from '@vrijhaven/server';
import { Type } from 'class-transformer';
import { Matches, ValidateNested } from 'class-validator';
import { PassphraseInput, RecoveryInput } from './unlocker.input';

@InputType({ description: 'An account begins with both ways in.' })
export class AccountInput {
  @IsId()
  @Field(() => ID)
  readonly member!: string;

  @Matches(HANDLE)
  @Field(() => String)
  readonly handle!: string;

  @ValidateNested()
  @Type(() => PassphraseInput)
  @Field(() => PassphraseInput)
  readonly passphrase!: PassphraseInput;

  @ValidateNested()
  @Type(() => RecoveryInput)
  @Field(() => RecoveryInput)
  readonly recovery!: RecoveryInput;
}
