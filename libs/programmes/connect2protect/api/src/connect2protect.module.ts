import { Module } from '@nestjs/common';
import { ApplicationsModule } from '@vrijhaven/applications/api';
import type { Slice } from '@vrijhaven/server';
import { PairActionEntity } from './action/pair-action.entity';
import { AlarmEntity } from './alarm/alarm.entity';
import { CheckInEntity } from './check-in/check-in.entity';
import { NeedEntity } from './need/need.entity';
import { PairAnswerEntity } from './pairing/pair-answer.entity';
import { PairingEventEntity } from './pairing/pairing-event.entity';
import { PairingEntity } from './pairing/pairing.entity';
import { ConfidentialityEntity } from './professional/confidentiality.entity';
import { ProfessionalEntity } from './professional/professional.entity';
import { ProfileGrantEntity } from './professional/profile-grant.entity';
import { ProfileEntity } from './professional/profile.entity';

/** Defenders and professionals who keep in touch: needs, proposals to both sides, pairs with a rhythm. */
@Module({ imports: [ApplicationsModule] })
export class Connect2ProtectModule {}

export const connect2protectSlice: Slice = {
  module: Connect2ProtectModule,
  entities: [
    ...[PairActionEntity, AlarmEntity, CheckInEntity, NeedEntity, PairAnswerEntity],
    ...[
      PairingEventEntity,
      PairingEntity,
      ConfidentialityEntity,
      ProfessionalEntity,
      ProfileGrantEntity,
      ProfileEntity,
    ],
  ],
};
