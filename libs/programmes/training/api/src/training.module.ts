import { Module } from '@nestjs/common';
import { ApplicationsModule } from '@vrijhaven/applications/api';
import type { Slice } from '@vrijhaven/server';

/** Trainings: editions with seats, enrolments, and what trainers need to know. */
@Module({ imports: [ApplicationsModule] })
export class TrainingModule {}

export const trainingSlice: Slice = { module: TrainingModule, entities: [] };
