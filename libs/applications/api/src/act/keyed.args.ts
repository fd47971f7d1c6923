import { ArgsType, Field, ID } from '@nestjs/graphql';
import { Matches } from 'class-validator';

/** Arguments of every mutation that creates or moves: the client's own key makes repeating it harmless. */
@ArgsType()
export class KeyedArgs {
  @Matches(/^[A-Za-z0-9_-]{8,64}$/)
  @Field(() => ID)
  readonly idempotencyKey!: string;
}
