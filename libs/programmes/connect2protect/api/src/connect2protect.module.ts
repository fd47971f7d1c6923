import { Module } from '@nestjs/common';
import { ApplicationsModule } from '@vrijhaven/applications/api';
import type { Slice } from '@vrijhaven/server';

/** Defenders and professionals who keep in touch: needs, proposals to both sides, pairs with a rhythm. */
@Module({ imports: [ApplicationsModule] })
export class Connect2ProtectModule {}

export const connect2protectSlice: Slice = { module: Connect2ProtectModule, entities: [] };
