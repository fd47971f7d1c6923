import { Module } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { ApplicationMoves, ApplicationsModule } from '@vrijhaven/applications/api';
import type { Slice } from '@vrijhaven/server';
import { EnquiryAnswerEntity } from './enquiry/enquiry-answer.entity';
import { EnquiryEntity } from './enquiry/enquiry.entity';
import { EnquiryLetterEntity } from './enquiry/enquiry-letter.entity';
import { EnquiryThrottle } from './enquiry/enquiry-throttle';
import { EnquiryResolver } from './enquiry/enquiry.resolver';
import { LetterResolver } from './enquiry/letter.resolver';
import { needsConfidence } from './enquiry/needs-confidence';
import { RecusalEntity } from './recusal/recusal.entity';
import { RecusalResolver } from './recusal/recusal.resolver';
import { AssessmentEntity } from './scoring/assessment.entity';
import { CaseBriefEntity } from './scoring/case-brief.entity';
import { needsVerdicts } from './screening/needs-verdicts';
import { ScreeningResolver } from './screening/screening.resolver';
import { needsBrief, needsQuorum } from './scoring/guards';
import { ScoringResolver } from './scoring/scoring.resolver';

/** From a sent application to a decision: screening, enquiries to referees, blind scores. */
@Module({
  imports: [ApplicationsModule],
  providers: [EnquiryResolver, EnquiryThrottle, LetterResolver, RecusalResolver, ScoringResolver, ScreeningResolver],
})
export class SelectionModule implements OnModuleInit {
  constructor(private readonly moves: ApplicationMoves) {}

  onModuleInit(): void {
    this.moves.guard(needsVerdicts);
    this.moves.guard(needsConfidence);
    this.moves.guard(needsBrief);
    this.moves.guard(needsQuorum);
  }
}

export const selectionSlice: Slice = {
  module: SelectionModule,
  entities: [AssessmentEntity, CaseBriefEntity, EnquiryAnswerEntity, EnquiryEntity, EnquiryLetterEntity, RecusalEntity],
};
