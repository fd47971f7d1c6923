import { periodJson, readOne } from '@vrijhaven/applications/api';
import type { Tx } from '@vrijhaven/database';
import type { Period } from '@vrijhaven/domain';

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
export const freePeriods = (tx: Tx, { place, turnoverDays, period, except }: Wish): Promise<Period[]> =>
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
