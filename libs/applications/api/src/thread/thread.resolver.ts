import { Inject } from '@nestjs/common';
import { Args, ArgsType, Field, ID, Mutation, Resolver } from '@nestjs/graphql';
import type { Actor } from '@vrijhaven/access';
import { Requires } from '@vrijhaven/access';
import { nobleVerifier } from '@vrijhaven/crypto/verify/noble';
import type { Clock, Refusal } from '@vrijhaven/domain';
import { dayOf } from '@vrijhaven/domain';
import type { RequestContext } from '@vrijhaven/server';
import {
  BeginAgain,
  CLOCK,
  Current,
  InvalidInput,
  KeyReused,
  NotFound,
  NotSigned,
  resultUnion,
} from '@vrijhaven/server';
import { Type } from 'class-transformer';
import { ValidateNested } from 'class-validator';
import { Acts } from '../act/acts';
import { KeyedArgs } from '../act/keyed.args';
import { DocumentInput } from '../document/document.input';
import { DocumentType } from '../document/document.type';
import { readMessage } from '../document/message.read';
import { RevisionConflict } from '../document/revision-conflict.type';
import { officeViewer, ownViewer } from '../document/viewer';
import { OnHold } from './on-hold.type';
import type { Posted } from './post-message';
import { postMessage } from './post-message';

const PostMessageResult = resultUnion(
  'PostMessageResult',
  DocumentType,
  RevisionConflict,
  OnHold,
  NotSigned,
  InvalidInput,
  NotFound,
  KeyReused,
);

@ArgsType()
class PostMyMessageArgs extends KeyedArgs {
  @ValidateNested()
  @Type(() => DocumentInput)
  @Field(() => DocumentInput)
  readonly message!: DocumentInput;
}

@ArgsType()
class PostMessageArgs extends PostMyMessageArgs {
  @Field(() => ID)
  readonly application!: string;
}

const recordOf = (actor: Actor): string => (actor.kind === 'receipt' ? (actor.record ?? '') : '');

/** The conversation between a defender and the office, one sealed document a message. */
@Resolver()
export class ThreadResolver {
  constructor(
    private readonly acts: Acts,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Mutation(() => PostMessageResult)
  @BeginAgain()
  @Requires('application.message')
  postMessage(@Current() request: RequestContext, @Args() args: PostMessageArgs): Promise<DocumentType | Refusal> {
    return this.acts.run(request, {
      action: 'application.message',
      args,
      work: (tx) => postMessage(tx, request.actor, nobleVerifier, args, dayOf(this.clock.now())),
      answer: (tx, posted: Posted) => readMessage(tx, officeViewer(request.actor), posted),
    });
  }

  @Mutation(() => PostMessageResult)
  @BeginAgain()
  @Requires('application.messageOwn')
  postMyMessage(@Current() request: RequestContext, @Args() args: PostMyMessageArgs): Promise<DocumentType | Refusal> {
    const posting = { application: recordOf(request.actor), message: args.message };
    return this.acts.run(request, {
      action: 'application.messageOwn',
      args,
      work: (tx) => postMessage(tx, request.actor, nobleVerifier, posting, dayOf(this.clock.now())),
      answer: (tx, posted: Posted) => readMessage(tx, ownViewer(request.actor), posted),
    });
  }
}
