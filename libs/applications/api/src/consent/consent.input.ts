import { Field, InputType, Int } from '@nestjs/graphql';
import { SIGNATURE_BYTES } from '@vrijhaven/crypto/envelope';
import type { Day } from '@vrijhaven/domain';
import { BytesScalar, DayScalar, IsBytes, IsDay } from '@vrijhaven/server';
import { IsBoolean, IsInt, Length, Max, Min } from 'class-validator';

@InputType('ConsentInput')
export class ConsentInput {
  @Length(1, 80)
  @Field(() => String)
  readonly subject!: string;
  @IsBoolean()
  @Field(() => Boolean)
  readonly given!: boolean;
  @IsInt()
  @Min(1)
  @Max(1_000_000)
  @Field(() => Int)
  readonly sequence!: number;
  @IsDay()
  @Field(() => DayScalar)
  readonly day!: Day;
  @IsBytes(SIGNATURE_BYTES)
  @Field(() => BytesScalar)
  readonly signature!: Uint8Array;
}
