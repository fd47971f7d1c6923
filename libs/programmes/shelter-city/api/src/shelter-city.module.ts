import { Module } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { ApplicationMoves, ApplicationsModule } from '@vrijhaven/applications/api';
import type { Slice } from '@vrijhaven/server';
import { BlockEntity } from './block/block.entity';
import { BlockResolver } from './block/block.resolver';
import { CityEntity } from './city/city.entity';
import { CityResolver } from './city/city.resolver';
import { PlaceEntity } from './city/place.entity';
import { PlaceResolver } from './city/place.resolver';
import { COHORT_RULE } from './consequence/cohort.rule';
import { followApplication } from './consequence/follow-application';
import { calendarFile } from './feed/calendar-file';
import { FeedEntity } from './feed/feed.entity';
import { FeedResolver } from './feed/feed.resolver';
import { OfferResolver } from './offer/offer.resolver';
import { ProposalEntity } from './proposal/proposal.entity';
import { ProposalResolver } from './proposal/proposal.resolver';
import { ResidencyEntity } from './residency/residency.entity';
import { ResidencyResolver } from './residency/residency.resolver';

/** Host cities: proposals to one at a time, stepwise disclosure, offers, and stays in dated places. */
@Module({
  imports: [ApplicationsModule],
  providers: [
    BlockResolver,
    CityResolver,
    PlaceResolver,
    FeedResolver,
    ProposalResolver,
    OfferResolver,
    ResidencyResolver,
  ],
})
export class ShelterCityModule implements OnModuleInit {
  constructor(private readonly moves: ApplicationMoves) {}

  onModuleInit(): void {
    this.moves.follow(followApplication, COHORT_RULE);
  }
}

export const shelterCitySlice: Slice = {
  module: ShelterCityModule,
  secretFiles: [calendarFile],
  entities: [BlockEntity, FeedEntity, CityEntity, PlaceEntity, ProposalEntity, ResidencyEntity],
};
