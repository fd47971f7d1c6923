import { Inject } from '@nestjs/common';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '@vrijhaven/access';
import { Acts, RevisionConflict } from '@vrijhaven/applications/api';
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
  StateMismatch,
  Transactions,
} from '@vrijhaven/server';
import { createProfessional, editProfessional } from './create-professional';
import type { ProfessionalInput } from './professional.args';
import {
  CreateProfessionalArgs,
  EditProfessionalArgs,
  SignConfidentialityArgs,
  WriteProfileArgs,
} from './professional.args';
import { listProfessionals, readProfessional } from './professional.read';
import { ProfessionalType } from './professional.type';
import { signConfidentiality } from './sign-confidentiality';
import { writeProfile } from './write-profile';

const ProfessionalResult = resultUnion(
  'ProfessionalResult',
  ProfessionalType,
  ...[StateMismatch, InvalidInput, NotFound, KeyReused],
);
const SignedResult = resultUnion(
  'ConfidentialityResult',
  ProfessionalType,
  ...[NotSigned, InvalidInput, NotFound, KeyReused],
);
const ProfileResult = resultUnion(
  'ProfileResult',
  ProfessionalType,
  ...[RevisionConflict, NotSigned, InvalidInput, NotFound, KeyReused],
);

type Answer = Promise<ProfessionalType | Refusal>;

const factsOf = ({ name, kind: use, maxPairs, mandateEnds = null, active }: ProfessionalInput) => ({
  ...{ name, use, maxPairs, mandateEnds, active },
});

@Resolver()
export class ProfessionalResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly acts: Acts,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Query(() => [ProfessionalType], { description: 'All for pairing coordinators; themselves for a professional.' })
  @Requires('professional.read')
  professionals(@Current() request: RequestContext): Promise<ProfessionalType[]> {
    return this.transactions.run(request, (tx) => listProfessionals(tx, request.actor));
  }

  @Mutation(() => ProfessionalResult)
  @BeginAgain()
  @Requires('professional.create')
  createProfessional(@Current() request: RequestContext, @Args() args: CreateProfessionalArgs): Answer {
    return this.acts.run(request, {
      action: 'professional.create',
      args,
      work: (tx) => createProfessional(tx, request.actor, { id: args.id, facts: factsOf(args.input) }),
      answer: (tx, { id }) => readProfessional(tx, request.actor, id),
    });
  }

  @Mutation(() => ProfessionalResult)
  @BeginAgain()
  @Requires('professional.manage')
  editProfessional(@Current() request: RequestContext, @Args() args: EditProfessionalArgs): Answer {
    const change = { id: args.id, version: args.version, facts: factsOf(args.input) };
    return this.acts.run(request, {
      action: 'professional.manage',
      args,
      work: (tx) => editProfessional(tx, request.actor, change),
      answer: (tx, { id }) => readProfessional(tx, request.actor, id),
    });
  }

  @Mutation(() => ProfileResult, { description: 'One more revision of the profile.' })
  @BeginAgain()
  @Requires('profile.write')
  writeProfile(@Current() request: RequestContext, @Args() args: WriteProfileArgs): Answer {
    return this.acts.run(request, {
      action: 'profile.write',
      args,
      work: (tx) => writeProfile(tx, request.actor, this.means, args),
      answer: (tx, { id }) => readProfessional(tx, request.actor, id),
    });
  }

  @Mutation(() => SignedResult)
  @BeginAgain()
  @Requires('confidentiality.sign')
  signConfidentiality(@Current() request: RequestContext, @Args() args: SignConfidentialityArgs): Answer {
    return this.acts.run(request, {
      action: 'confidentiality.sign',
      args,
      work: (tx) => signConfidentiality(tx, request.actor, this.means, args),
      answer: (tx, { id }) => readProfessional(tx, request.actor, id),
    });
  }

  private get means() {
    return { p: nobleVerifier, today: dayOf(this.clock.now()) };
  }
}
