import { Module } from '@nestjs/common';
import type { Slice } from '@vrijhaven/server';
import { OrganisationEntity } from './organisation/organisation.entity';
import { OrganisationResolver } from './organisation/organisation.resolver';

@Module({ providers: [OrganisationResolver] })
export class OrganisationModule {}

export const organisationSlice: Slice = { module: OrganisationModule, entities: [OrganisationEntity] };
