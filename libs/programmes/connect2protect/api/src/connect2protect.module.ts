import { Inject, Module } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { ApplicationMoves, ApplicationsModule, ConsentFollowers, EntryFollowers } from '@vrijhaven/applications/api';
import type { Clock } from '@vrijhaven/domain';
import { CLOCK } from '@vrijhaven/server';
import type { Slice } from '@vrijhaven/server';
import { ActionResolver } from './action/action.resolver';
import { PairActionEntity } from './action/pair-action.entity';
import { StandingCallResolver } from './call/standing-call.resolver';
import { followApplication } from './consequence/follow-application';
import { followConsent } from './consequence/follow-consent';
import { followEntry } from './consequence/follow-entry';
import { AlarmEntity } from './contact/alarm.entity';
import { CheckInEntity } from './contact/check-in.entity';
import { ContactResolver } from './contact/contact.resolver';
import { NeedEntity } from './need/need.entity';
import { NeedResolver } from './need/need.resolver';
import { PairAnswerEntity } from './pairing/pair-answer.entity';
import { PairingEventEntity } from './pairing/pairing-event.entity';
import { PairingEntity } from './pairing/pairing.entity';
import { PAIRINGS } from './pairing/pairing-list.read';
import { PairingResolver } from './pairing/pairing.resolver';
import { PairingPolicyEntity } from './policy/pairing-policy.entity';
import { PairingPolicyResolver } from './policy/pairing-policy.resolver';
import { ConfidentialityEntity } from './professional/confidentiality.entity';
import { ProfessionalEntity } from './professional/professional.entity';
import { ProfileGrantEntity } from './professional/profile-grant.entity';
import { ProfileEntity } from './professional/profile.entity';
import { ProfessionalResolver } from './professional/professional.resolver';
import { ReleaseResolver } from './release/release.resolver';

/** Defenders and professionals who keep in touch: needs, proposals to both sides, pairs with a rhythm. */
@Module({
  imports: [ApplicationsModule],
  providers: [
    ProfessionalResolver,
    NeedResolver,
    PairingResolver,
    ContactResolver,
    ActionResolver,
    PairingPolicyResolver,
    StandingCallResolver,
    ReleaseResolver,
  ],
})
export class Connect2ProtectModule implements OnModuleInit {
  constructor(
    private readonly moves: ApplicationMoves,
    private readonly consents: ConsentFollowers,
    private readonly entries: EntryFollowers,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.consents.follow(followConsent(this.clock));
    this.entries.follow('connect2protect', followEntry);
    this.moves.follow(followApplication(this.clock));
  }
}

export const connect2protectSlice: Slice = {
  reads: { pairings: PAIRINGS },
  module: Connect2ProtectModule,
  entities: [
    ...[ProfessionalEntity, ConfidentialityEntity, NeedEntity, PairingEntity, PairAnswerEntity, PairingEventEntity],
    ...[CheckInEntity, AlarmEntity, PairActionEntity, PairingPolicyEntity, ProfileEntity, ProfileGrantEntity],
  ],
};
