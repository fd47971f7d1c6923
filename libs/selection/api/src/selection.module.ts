import { Module } from '@nestjs/common';
import { ApplicationsModule } from '@vrijhaven/applications/api';
import type { Slice } from '@vrijhaven/server';
import { RecusalEntity } from './recusal/recusal.entity';
import { RecusalResolver } from './recusal/recusal.resolver';
import { AssessmentEntity } from './scoring/assessment.entity';
import { CaseBriefEntity } from './scoring/case-brief.entity';

/** From a sent application to a decision: screening, enquiries to referees, blind scores. */
@Module({
  imports: [ApplicationsModule],
  providers: [RecusalResolver],
})
export class SelectionModule {}

export const selectionSlice: Slice = {
  module: SelectionModule,
  entities: [AssessmentEntity, CaseBriefEntity, RecusalEntity],
};
