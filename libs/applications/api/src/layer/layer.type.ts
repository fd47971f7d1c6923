import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Compartment } from '@vrijhaven/domain';
import { CompartmentEnum, enumOf } from '@vrijhaven/server';
import { ApplicantKeysType } from '../application/application.type';
import { ConsentType } from '../consent/consent.type';
import { DocumentType } from '../document/document.type';

/** `superseded`: something changed since the sender looked, and nothing was replaced. */
const LAYER_STATES = ['stored', 'superseded'] as const;
export type LayerState = (typeof LAYER_STATES)[number];
const LayerStateEnum = enumOf('LayerState', LAYER_STATES);

@ObjectType('DueLayer', { description: 'A stored revision that is to be encrypted again.' })
export class DueLayerType {
  @Field(() => ID) readonly application!: string;
  @Field(() => ApplicantKeysType) readonly keys!: ApplicantKeysType;
  @Field(() => [ConsentType]) readonly consents!: readonly ConsentType[];
  @Field(() => DocumentType, { description: 'With the grants of every recipient.' })
  readonly document!: DocumentType;
}

@ObjectType('DueLayers')
export class DueLayersType {
  @Field(() => [DueLayerType]) readonly layers!: readonly DueLayerType[];
  @Field(() => String, { nullable: true, description: 'Where to go on; null at the end.' })
  readonly next!: string | null;
}

@ObjectType('DueCount')
export class DueCountType {
  @Field(() => CompartmentEnum) readonly compartment!: Compartment;
  @Field(() => Int) readonly due!: number;
}

@ObjectType('StoredLayer')
export class StoredLayerType {
  @Field(() => ID) readonly application!: string;
  @Field(() => CompartmentEnum) readonly compartment!: Compartment;
  @Field(() => Int) readonly revision!: number;
  @Field(() => LayerStateEnum) readonly state!: LayerState;
}

@ObjectType('Relayered')
export class RelayeredType {
  @Field(() => [StoredLayerType], { description: 'In the order of the input.' })
  readonly layers!: readonly StoredLayerType[];
}
