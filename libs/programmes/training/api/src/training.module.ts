import { Module } from '@nestjs/common';
import { ApplicationsModule } from '@vrijhaven/applications/api';
import type { Slice } from '@vrijhaven/server';
import { AttendanceEntity } from './attendance/attendance.entity';
import { EditionModuleEntity } from './edition/edition-module.entity';
import { EditionTaskEntity } from './edition/edition-task.entity';
import { EditionEntity } from './edition/edition.entity';
import { EnrolmentEventEntity } from './enrolment/enrolment-event.entity';
import { EnrolmentEntity } from './enrolment/enrolment.entity';
import { SeatEntity } from './seat/seat.entity';
import { TaskDoneEntity } from './task/task-done.entity';

/** Trainings: editions with seats, enrolments, and what trainers need to know. */
@Module({ imports: [ApplicationsModule] })
export class TrainingModule {}

export const trainingSlice: Slice = {
  module: TrainingModule,
  entities: [
    ...[AttendanceEntity, EditionModuleEntity, EditionTaskEntity, EditionEntity],
    ...[EnrolmentEventEntity, EnrolmentEntity, SeatEntity, TaskDoneEntity],
  ],
};
