import { Inject, Module } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { ApplicationMoves, ApplicationsModule, EntryFollowers } from '@vrijhaven/applications/api';
import type { Clock } from '@vrijhaven/domain';
import { CLOCK } from '@vrijhaven/server';
import type { Slice } from '@vrijhaven/server';
import { AttendanceEntity } from './attendance/attendance.entity';
import { COHORT_RULE } from './consequence/cohort.rule';
import { followApplication } from './consequence/follow-application';
import { followEntry, openByNomination } from './consequence/follow-entry';
import { EditionModuleEntity } from './edition/edition-module.entity';
import { EditionTaskEntity } from './edition/edition-task.entity';
import { EditionEntity } from './edition/edition.entity';
import { EDITIONS, OPEN_EDITIONS } from './edition/edition.read';
import { EditionResolver } from './edition/edition.resolver';
import { EnrolmentEventEntity } from './enrolment/enrolment-event.entity';
import { EnrolmentEntity } from './enrolment/enrolment.entity';
import { EnrolmentResolver } from './enrolment/enrolment.resolver';
import { courseCalendarFile } from './feed/course-calendar';
import { CourseFeedEntity } from './feed/course-feed.entity';
import { CourseFeedResolver } from './feed/course-feed.resolver';
import { NominationEntity } from './nomination/nomination.entity';
import { NominationResolver } from './nomination/nomination.resolver';
import { OwnTrainingResolver } from './own/own-training.resolver';
import { SeatEntity } from './seat/seat.entity';
import { TaskDoneEntity } from './task/task-done.entity';

/** Trainings: editions with seats, enrolments, and what trainers need to know. */
@Module({
  imports: [ApplicationsModule],
  providers: [EditionResolver, EnrolmentResolver, OwnTrainingResolver, CourseFeedResolver, NominationResolver],
})
export class TrainingModule implements OnModuleInit {
  constructor(
    private readonly moves: ApplicationMoves,
    private readonly entries: EntryFollowers,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.entries.follow('training', followEntry(this.clock), openByNomination);
    this.moves.follow(followApplication(this.clock), COHORT_RULE);
  }
}

export const trainingSlice: Slice = {
  module: TrainingModule,
  secretFiles: [courseCalendarFile],
  reads: { editions: EDITIONS, openEditions: OPEN_EDITIONS },
  entities: [
    ...[AttendanceEntity, CourseFeedEntity, EditionModuleEntity, EditionTaskEntity, EditionEntity],
    ...[EnrolmentEventEntity, EnrolmentEntity, NominationEntity, SeatEntity, TaskDoneEntity],
  ],
};
