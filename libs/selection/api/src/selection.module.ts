import { Module } from '@nestjs/common';
import { ApplicationsModule } from '@vrijhaven/applications/api';
import type { Slice } from '@vrijhaven/server';

/** From a sent application to a decision: screening, enquiries to referees, blind scores. */
@Module({
  imports: [ApplicationsModule],
  providers: [],
})
export class SelectionModule {}

export const selectionSlice: Slice = {
  module: SelectionModule,
  entities: [],
};
