import { Inject } from '@nestjs/common';
import { Args, ArgsType, Field, ID, Int, Mutation, Resolver } from '@nestjs/graphql';
import { Requires } from '@vrijhaven/access';
import { Acts, OnHold, RevisionConflict } from '@vrijhaven/applications/api';
import { nobleVerifier } from '@vrijhaven/crypto/verify/noble';
import type { Clock, Day, Refusal } from '@vrijhaven/domain';
import type { RequestContext } from '@vrijhaven/server';
import {
  BeginAgain,
  CLOCK,
  Current,
  DayScalar,
  InvalidInput,
  IsDay,
  KeyReused,
  NotFound,
  NotSigned,
  resultUnion,
  StateMismatch,
} from '@vrijhaven/server';
import type { ItemCode, ItemState } from '@vrijhaven/shelter-city/model';
import { IsInt, IsOptional, Min } from 'class-validator';
import { NotedArgs } from '../residency/entries.args';
import { readSheet } from '../residency/residency-file.read';
import { ItemCodeEnum, ItemStateEnum, ResidencySheetType } from '../residency/residency-sheet.type';
import { workItem } from './work-item';

@ArgsType()
class WorkItemArgs extends NotedArgs {
  @Field(() => ID)
  readonly residency!: string;
  @Field(() => ItemCodeEnum)
  readonly code!: ItemCode;
  @Field(() => ItemStateEnum)
  readonly state!: ItemState;
  @IsOptional()
  @IsDay()
  @Field(() => DayScalar, { nullable: true, description: 'Another day than the usual one.' })
  readonly due?: Day | null;
  @IsInt()
  @Min(0)
  @Field(() => Int, { description: 'Of the item.' })
  readonly version!: number;
}

const WorkItemResult = resultUnion(
  'WorkItemResult',
  ResidencySheetType,
  ...[StateMismatch, RevisionConflict, OnHold, NotSigned, InvalidInput, NotFound, KeyReused],
);

@Resolver()
export class ChecklistResolver {
  constructor(
    private readonly acts: Acts,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Mutation(() => WorkItemResult)
  @BeginAgain()
  @Requires('residency.work')
  workItem(@Current() request: RequestContext, @Args() args: WorkItemArgs): Promise<Refusal | ResidencySheetType> {
    const { residency, code, state, due = null, version, entries } = args;
    const work = { residency, code, state, due, version, entries };
    return this.acts.run(request, {
      action: 'residency.work',
      args,
      work: (tx) => workItem(tx, request.actor, { p: nobleVerifier, now: this.clock.now() }, work),
      answer: (tx, { id }) => readSheet(tx, request.actor, id),
    });
  }
}
