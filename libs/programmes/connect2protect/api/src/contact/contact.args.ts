import { ArgsType, Field, ID, Int } from '@nestjs/graphql';
import { KeyedArgs } from '@vrijhaven/applications/api';
import { IsInt, Min } from 'class-validator';
import { NotedArgs } from '../pairing/noted.args';

@ArgsType()
export class CheckInArgs extends NotedArgs {
  @Field(() => ID)
  readonly checkIn!: string;
}

@ArgsType()
export class RaiseAlarmArgs extends NotedArgs {
  @Field(() => ID)
  readonly pairing!: string;
}

@ArgsType()
export class HandleAlarmArgs extends KeyedArgs {
  @Field(() => ID)
  readonly alarm!: string;
  @IsInt()
  @Min(1)
  @Field(() => Int)
  readonly version!: number;
}
