import type { Period } from '@vrijhaven/domain';
import type { BlockType } from '../block/block.type';
import type { ResidencyType } from '../residency/residency.type';
import type { PlaceRow } from './city.read';

/** The stays that touch the span, of those that were read with the place; a span that runs backwards touches nothing. */
const residencies = ({ residencies: all = [] }: PlaceRow, { from, until }: Period): readonly ResidencyType[] =>
  all.filter(({ period, freeFrom }) => from < until && period.from < until && from < freeFrom);

const blocks = ({ blocks: all = [] }: PlaceRow, { from, until }: Period): readonly BlockType[] =>
  all.filter(({ period }) => from < until && period.from < until && from < period.until);

/** What a place shows of the rows that came with it. */
export const PLACE_FIELDS = { residencies, blocks };
