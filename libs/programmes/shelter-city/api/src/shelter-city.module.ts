import { Inject, Module } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { ApplicationMoves, ApplicationsModule, ConsentFollowers } from '@vrijhaven/applications/api';
import type { Clock } from '@vrijhaven/domain';
import { CLOCK } from '@vrijhaven/server';
import type { Slice } from '@vrijhaven/server';
import { BlockEntity } from './block/block.entity';
import { BlockResolver } from './block/block.resolver';
import { ChecklistResolver } from './checklist/checklist.resolver';
import { ResidencyItemEntity } from './checklist/residency-item.entity';
import { CityEntity } from './city/city.entity';
import { CITIES } from './city/city.read';
import { CityResolver } from './city/city.resolver';
import { PLACE_FIELDS } from './city/place-fields';
import { PlaceEntity } from './city/place.entity';
import { PlaceResolver } from './city/place.resolver';
import { COHORT_RULE } from './consequence/cohort.rule';
import { followApplication } from './consequence/follow-application';
import { followConsent } from './consequence/follow-consent';
import { calendarFile } from './feed/calendar-file';
import { FeedEntity } from './feed/feed.entity';
import { FeedResolver } from './feed/feed.resolver';
import { FollowUpEntity } from './follow-up/follow-up.entity';
import { FollowUpResolver } from './follow-up/follow-up.resolver';
import { MoveResolver } from './move/move.resolver';
import { OfferResolver } from './offer/offer.resolver';
import { ProposalEntity } from './proposal/proposal.entity';
import { ProposalResolver } from './proposal/proposal.resolver';
import { PastStayEntity } from './residency/past-stay.entity';
import { ResidencyEventEntity } from './residency/residency-event.entity';
import { ResidencyFileResolver } from './residency/residency-file.resolver';
import { ResidencyEntity } from './residency/residency.entity';
import { ResidencyResolver } from './residency/residency.resolver';

/** Host cities: proposals to one at a time, stepwise disclosure, offers, and stays in dated places. */
@Module({
  imports: [ApplicationsModule],
  providers: [
    ...[BlockResolver, CityResolver, PlaceResolver, FeedResolver],
    ...[ProposalResolver, OfferResolver, MoveResolver],
    ...[ResidencyResolver, ResidencyFileResolver, ChecklistResolver, FollowUpResolver],
  ],
})
export class ShelterCityModule implements OnModuleInit {
  constructor(
    private readonly moves: ApplicationMoves,
    private readonly consents: ConsentFollowers,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.consents.follow(followConsent(this.moves));
    this.moves.follow(followApplication(this.clock), COHORT_RULE);
  }
}

export const shelterCitySlice: Slice = {
  module: ShelterCityModule,
  secretFiles: [calendarFile],
  plainFields: { Place: PLACE_FIELDS },
  reads: { cities: CITIES },
  entities: [
    ...[BlockEntity, FeedEntity, CityEntity, PlaceEntity, ProposalEntity, ResidencyEntity],
    ...[ResidencyItemEntity, ResidencyEventEntity, FollowUpEntity, PastStayEntity],
  ],
};
