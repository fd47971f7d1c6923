import { periodJson, readOne } from '@vrijhaven/applications/api';
import type { Tx } from '@vrijhaven/database';
import type { Period } from '@vrijhaven/domain';
import { rangeText } from './city.read';
import { takeOrTell } from './occupancy.store';
import { PlaceOccupied } from './place-occupied.type';

interface Wanted {
  readonly place: string;
  readonly periods: readonly Period[];
  /** A stay or block that would make way for itself. */
  readonly except?: string;
}

/** What stands in the way of taking a place for these periods: days only, never whose they are. */
const readInTheWay = async (tx: Tx, { place, periods, except }: Wanted): Promise<PlaceOccupied> => {
  const { stays, blocks } = await readOne<{ stays: Period[]; blocks: Period[] }>(
    tx,
    `with taken as (
       select distinct t.kind, t.occupied from unnest($2::daterange[]) wanted, place_taken($1, wanted, $3) t)
     select json_build_object(
       'stays', (select coalesce(json_agg(${periodJson('occupied')} order by occupied), '[]') from taken
         where kind = 'stay'),
       'blocks', (select coalesce(json_agg(${periodJson('occupied')} order by occupied), '[]') from taken
         where kind = 'block')) as answer`,
    [place, periods.map(rangeText), except ?? null],
  );
  return new PlaceOccupied(stays, blocks);
};

/** Takes the place for all of these periods, or says what stands in the way. */
export const unlessOccupied = (
  tx: Tx,
  wanted: Wanted,
  take: () => Promise<boolean>,
): Promise<PlaceOccupied | undefined> =>
  takeOrTell(
    take,
    () => readInTheWay(tx, wanted),
    ({ stays, blocks }) => stays.length + blocks.length > 0,
  );
