import { Inject } from '@nestjs/common';
import { Args, ArgsType, Field, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@vrijhaven/access';
import { isId, Requires } from '@vrijhaven/access';
import { nobleVerifier } from '@vrijhaven/crypto/verify/noble';
import type { Clock, Compartment, Refusal } from '@vrijhaven/domain';
import { dayOf, isLog } from '@vrijhaven/domain';
import type { RequestContext } from '@vrijhaven/server';
import {
  CLOCK,
  CompartmentEnum,
  Current,
  InvalidInput,
  KeyReused,
  NotFound,
  NotSigned,
  resultUnion,
  Transactions,
} from '@vrijhaven/server';
import { Type } from 'class-transformer';
import { IsInt, Max, Min, ValidateNested } from 'class-validator';
import { Acts } from '../act/acts';
import { KeyedArgs } from '../act/keyed.args';
import { DocumentInput } from '../document/document.input';
import { DocumentType } from '../document/document.type';
import { RevisionConflict } from '../document/revision-conflict.type';
import type { Viewer } from '../document/viewer';
import { memberViewer, ownViewer } from '../document/viewer';
import { OnHold } from '../thread/on-hold.type';
import type { Appended } from './append-entries';
import { appendEntries } from './append-entries';
import { readEntries, readEntry } from './entries.read';
import { LogType } from './log.type';

const AppendEntryResult = resultUnion(
  'AppendEntryResult',
  DocumentType,
  RevisionConflict,
  OnHold,
  NotSigned,
  InvalidInput,
  NotFound,
  KeyReused,
);

const MAX_REVISION = 1_000_000;

@ArgsType()
class MyEntriesArgs {
  @Field(() => CompartmentEnum)
  readonly compartment!: Compartment;
  @IsInt()
  @Min(0)
  @Max(MAX_REVISION)
  @Field(() => Int, { defaultValue: 0 })
  readonly after!: number;
}

@ArgsType()
class EntriesArgs extends MyEntriesArgs {
  @Field(() => ID)
  readonly application!: string;
}

@ArgsType()
class AppendMyEntryArgs extends KeyedArgs {
  @ValidateNested()
  @Type(() => DocumentInput)
  @Field(() => DocumentInput)
  readonly entry!: DocumentInput;
}

@ArgsType()
class AppendEntryArgs extends AppendMyEntryArgs {
  @Field(() => ID)
  readonly application!: string;
}

type Answer = Promise<DocumentType | Refusal>;

const recordOf = (actor: Actor): string => (actor.kind === 'receipt' ? (actor.record ?? '') : '');

/** The logs of an application: what grows beside the answers, entry by sealed entry. */
@Resolver()
export class LogResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly acts: Acts,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Query(() => LogType, { nullable: true })
  @Requires('entry.read')
  entries(@Current() request: RequestContext, @Args() args: EntriesArgs): Promise<LogType | null> {
    return this.read(request, memberViewer(request.actor), args);
  }

  @Query(() => LogType, { nullable: true })
  @Requires('entry.readOwn')
  myEntries(@Current() request: RequestContext, @Args() args: MyEntriesArgs): Promise<LogType | null> {
    const { compartment, after } = args;
    return this.read(request, ownViewer(request.actor), { application: recordOf(request.actor), compartment, after });
  }

  @Mutation(() => AppendEntryResult)
  @Requires('entry.append')
  appendEntry(@Current() request: RequestContext, @Args() args: AppendEntryArgs): Answer {
    return this.append(request, 'entry.append', args, memberViewer(request.actor));
  }

  @Mutation(() => AppendEntryResult)
  @Requires('entry.appendOwn')
  appendMyEntry(@Current() request: RequestContext, @Args() args: AppendMyEntryArgs): Answer {
    const { entry, idempotencyKey } = args;
    const mine = { application: recordOf(request.actor), entry, idempotencyKey };
    return this.append(request, 'entry.appendOwn', mine, ownViewer(request.actor));
  }

  private async read(
    request: RequestContext,
    viewer: Viewer,
    { application, compartment, after }: EntriesArgs,
  ): Promise<LogType | null> {
    if (!isId(application) || !isLog(compartment)) return null;
    return this.transactions.run(request, (tx) =>
      readEntries(tx, request.actor, viewer, { application, compartment, after }),
    );
  }

  private append(
    request: RequestContext,
    action: 'entry.append' | 'entry.appendOwn',
    args: AppendEntryArgs,
    viewer: Viewer,
  ): Answer {
    const { application, entry } = args;
    // A judgement stands with the row that says who has judged: libs/selection.
    if (entry.compartment === 'scores') return Promise.resolve(new InvalidInput(['entry.compartment']));
    const now = { p: nobleVerifier, today: dayOf(this.clock.now()) };
    return this.acts.run(request, {
      action,
      args,
      work: (tx) => appendEntries(tx, request.actor, now, { application, entries: [entry], pathOf: () => 'entry' }),
      answer: async (tx, { id, entries: [place] }: Appended) => {
        if (!place) throw new Error('an entry was added and has no place');
        return readEntry(tx, viewer, id, place);
      },
    });
  }
}
