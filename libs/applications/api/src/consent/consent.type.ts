import { BytesScalar, DayScalar } from '@vrijhaven/server';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { Day } from '@vrijhaven/domain';

@ObjectType('Consent', { description: 'The latest signed decision of the defender on one subject.' })
export class ConsentType {
  @Field(() => String, { description: 'selection, evaluation, publicity or city:<slug>' }) readonly subject!: string;
  @Field(() => Boolean) readonly given!: boolean;
  @Field(() => Int) readonly sequence!: number;
  @Field(() => DayScalar) readonly day!: Day;
  @Field(() => BytesScalar) readonly signature!: string;
}
