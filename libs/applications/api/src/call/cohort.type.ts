import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('Cohort', { description: 'The applications of a call, as its end would concern them.' })
export class CohortType {
  @Field(() => ID) readonly id!: string;
  @Field(() => Int, { description: 'Live applications that would end.' }) readonly ending!: number;
  @Field(() => Int, { description: 'Of these, how many have a stay that has not begun.' }) readonly stays!: number;
  @Field(() => Int, { description: 'Guests who are here, and stay.' }) readonly here!: number;
  @Field(() => Int, { description: 'On a safety hold; only a security officer moves them.' }) readonly held!: number;
  @Field(() => Int, { description: 'Ended with this call, and free to go on in another.' }) readonly carriable!: number;
}
