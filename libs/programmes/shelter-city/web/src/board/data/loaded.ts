import { addDays, daysBetween, overlaps, type Day, type Period } from '@vrijhaven/domain';
import { DAYS_A_WEEK } from '../time/geometry';

/** What is asked for at once: a quarter of a year, always cut at the same days, so that requests repeat exactly. */
export const CHUNK_DAYS = 13 * DAYS_A_WEEK;
const A_MONDAY: Day = '2001-01-01';

const floorTo = (day: Day): Day => addDays(A_MONDAY, Math.floor(daysBetween(A_MONDAY, day) / CHUNK_DAYS) * CHUNK_DAYS);

/** The smallest whole number of chunks around a period. */
export const chunked = ({ from, until }: Period): Period => ({
  from: floorTo(from),
  until: addDays(floorTo(addDays(until, -1)), CHUNK_DAYS),
});

/** Adds a span to those that are loaded; what touches becomes one. */
export const withLoaded = (loaded: readonly Period[], span: Period): readonly Period[] => {
  const touches = (each: Period) => each.from <= span.until && span.from <= each.until;
  const joined = loaded.filter(touches).reduce(
    (whole, each) => ({
      from: each.from < whole.from ? each.from : whole.from,
      until: each.until > whole.until ? each.until : whole.until,
    }),
    span,
  );
  return [...loaded.filter((each) => !touches(each)), joined].toSorted((a, b) => (a.from < b.from ? -1 : 1));
};

/** The parts of a span that are not loaded yet, in order. */
export const missingIn = (loaded: readonly Period[], span: Period): readonly Period[] => {
  const gaps: Period[] = [];
  let { from } = span;
  for (const each of loaded.filter((known) => overlaps(known, span)).toSorted((a, b) => (a.from < b.from ? -1 : 1))) {
    if (from < each.from) gaps.push({ from, until: each.from });
    if (each.until > from) from = each.until;
  }
  if (from < span.until) gaps.push({ from, until: span.until });
  return gaps;
};
