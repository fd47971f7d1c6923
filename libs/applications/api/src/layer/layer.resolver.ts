import { Inject } from '@nestjs/common';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '@vrijhaven/access';
import { nobleVerifier } from '@vrijhaven/crypto/verify/noble';
import { isRefusal } from '@vrijhaven/database';
import type { Clock, Refusal } from '@vrijhaven/domain';
import { dayOf } from '@vrijhaven/domain';
import type { RequestContext } from '@vrijhaven/server';
import {
  CLOCK,
  Current,
  InvalidInput,
  Journal,
  NotFound,
  NotSigned,
  resultUnion,
  Transactions,
} from '@vrijhaven/server';
import { countDueLayers, readDueLayers } from './due-layers.read';
import { DueLayersArgs, RelayerArgs } from './layer.input';
import { DueCountType, DueLayersType, RelayeredType } from './layer.type';
import { relayerDocuments } from './relayer-documents';

const RelayerResult = resultUnion('RelayerResult', RelayeredType, InvalidInput, NotSigned, NotFound);

/** Encrypting again what lies stored, for everybody who may read it. */
@Resolver()
export class LayerResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly journal: Journal,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Query(() => DueLayersType)
  @Requires('document.relayer')
  dueLayers(
    @Current() request: RequestContext,
    @Args() { first, after = null }: DueLayersArgs,
  ): Promise<DueLayersType> {
    return this.transactions.run(request, (tx) => readDueLayers(tx, request.actor, { first, after }));
  }

  @Query(() => [DueCountType])
  @Requires('document.relayer')
  dueLayerCounts(@Current() request: RequestContext): Promise<DueCountType[]> {
    return this.transactions.run(request, (tx) => countDueLayers(tx, request.actor));
  }

  /** Needs no idempotency key: a layer names the one that it takes the place of. */
  @Mutation(() => RelayerResult)
  @Requires('document.relayer')
  relayerDocuments(
    @Current() request: RequestContext,
    @Args() { layers }: RelayerArgs,
  ): Promise<RelayeredType | Refusal> {
    const now = { p: nobleVerifier, today: dayOf(this.clock.now()) };
    return this.transactions.run(request, async (tx) => {
      const states = await relayerDocuments(tx, request.actor, now, layers);
      if (isRefusal(states)) return states;
      for (const [nr, { application }] of layers.entries())
        if (states[nr] === 'stored') await this.journal.record(tx, request.actor, 'document.relayer', application);
      const stored = layers.map(({ application, compartment, revision }, nr) => ({
        ...{ application, compartment, revision },
        state: states[nr] ?? 'superseded',
      }));
      return Object.assign(new RelayeredType(), { layers: stored });
    });
  }
}
