import { Args, ArgsType, Field, ID, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '@vrijhaven/access';
import type { RequestContext } from '@vrijhaven/server';
import { Current, IsId, Transactions } from '@vrijhaven/server';
import { IsOptional } from 'class-validator';
import { listOwnMoves, listOwnSheets, listPastStays, listSheets, readResidencyFile } from './residency-file.read';
import { OwnMoveType, PastStayType, ResidencyFileType, ResidencySheetType } from './residency-sheet.type';

@ArgsType()
class ResidencyArgs {
  @IsId()
  @Field(() => ID)
  readonly id!: string;
}

@ArgsType()
class ResidenciesArgs {
  @IsOptional()
  @IsId()
  @Field(() => ID, { nullable: true })
  readonly application?: string | null;
}

/** Stays as those read them who see to them. */
@Resolver()
export class ResidencyFileResolver {
  constructor(private readonly transactions: Transactions) {}

  @Query(() => ResidencyFileType, { nullable: true })
  @Requires('residency.read')
  residency(@Current() request: RequestContext, @Args() { id }: ResidencyArgs): Promise<ResidencyFileType | null> {
    return this.transactions.run(request, (tx) => readResidencyFile(tx, request.actor, id));
  }

  @Query(() => [ResidencySheetType])
  @Requires('residency.read')
  residencies(
    @Current() request: RequestContext,
    @Args() { application = null }: ResidenciesArgs,
  ): Promise<ResidencySheetType[]> {
    return this.transactions.run(request, (tx) => listSheets(tx, request.actor, application));
  }

  @Query(() => [ResidencySheetType], { description: 'Of the defender who asks.' })
  @Requires('residency.readOwn')
  myStays(@Current() request: RequestContext): Promise<ResidencySheetType[]> {
    return this.transactions.run(request, (tx) => listOwnSheets(tx, request.actor));
  }

  @Query(() => [OwnMoveType], { description: 'Moves that wait for the yes or no of the defender who asks.' })
  @Requires('proposal.readOwn')
  myMoves(@Current() request: RequestContext): Promise<OwnMoveType[]> {
    return this.transactions.run(request, (tx) => listOwnMoves(tx, request.actor));
  }

  @Query(() => [PastStayType], { description: 'For counts.' })
  @Requires('pastStay.read')
  pastStays(@Current() request: RequestContext): Promise<PastStayType[]> {
    return this.transactions.run(request, (tx) => listPastStays(tx, request.actor));
  }
}
