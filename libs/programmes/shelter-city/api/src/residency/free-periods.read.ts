import { periodJson, readOne } from '@vrijhaven/applications/api';
import type { Tx } from '@vrijhaven/database';
import type { Period } from '@vrijhaven/domain';
import { takeOrTell } from '../city/occupancy.store';
import { PlaceTaken } from './residency.type';

/** Somewhere and some time that was asked for. `except` is a stay that would make way for itself. */
export interface Wish {
  readonly place: string;
  readonly turnoverDays: number;
  readonly period: Period;
  readonly except?: string;
}

/**
 * When a stay would fit into the place, from a year before the wish to a year after it. What is taken by a stay, with
 * its turnover, or by a block counts, and each gap is shortened by the turnover that a new guest would need before the next one comes.
 */
const freePeriods = (tx: Tx, { place, turnoverDays, period, except }: Wish): Promise<Period[]> =>
  readOne(
    tx,
    `with span as (
       select daterange(($2::date - interval '1 year')::date, ($3::date + interval '1 year')::date) as days),
     taken as (
       select coalesce(range_agg(t.occupied), '{}') as days from span, place_taken($1, span.days, $4) t),
     gap as (
       select lower(gap) as start,
         case when upper(gap) = upper(span.days) then upper(gap) else upper(gap) - $5::integer end as finish
       from span, taken, unnest(datemultirange(span.days) - taken.days) gap)
     select coalesce(json_agg(${periodJson('days')} order by days), '[]') as answer
     from (select daterange(start, finish) as days from gap where start < finish) fitting`,
    [place, period.from, period.until, except ?? null, turnoverDays],
  );

const fits = ({ from, until }: Period, free: readonly Period[]): boolean =>
  free.some((gap) => gap.from <= from && until <= gap.until);

/** Takes the place, or says when it is free. */
export const unlessFull = (tx: Tx, wish: Wish, take: () => Promise<boolean>): Promise<PlaceTaken | undefined> =>
  takeOrTell(
    take,
    async () => new PlaceTaken(await freePeriods(tx, wish)),
    ({ free }) => !fits(wish.period, free),
  );
