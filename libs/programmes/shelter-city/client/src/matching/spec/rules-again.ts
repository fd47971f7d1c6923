import { addDays, daysBetween, overlaps } from '@vrijhaven/domain';
import { plainCode } from '../attributes';
import type { Matching, MatchingProblem, SuggestedStay } from '../problem';

/** The hard rules, told a second time and apart from the engine: sentences, none when all is well. */
export const brokenRules = (problem: MatchingProblem, { stays, unplaced }: Matching): readonly string[] => {
  const faults: string[] = [];
  const fault = (stay: SuggestedStay, what: string) => faults.push(`${stay.candidate} in ${stay.place}: ${what}`);
  for (const stay of stays) {
    const candidate = problem.candidates.find(({ id }) => id === stay.candidate);
    const place = problem.places.find(({ id }) => id === stay.place);
    const city = problem.cities.find(({ id }) => id === place?.city);
    if (!candidate || !place || !city) {
      fault(stay, 'unknown');
      continue;
    }
    const codes = new Set(place.attributes.map(plainCode));
    if (codes.has('stepfree')) codes.add('groundfloor');
    const length = daysBetween(stay.period.from, stay.period.until);
    const kept = { from: stay.period.from, until: addDays(stay.period.until, place.turnoverDays) };
    if (candidate.avoidCities.includes(city.id) || candidate.declinedBy.includes(city.id)) fault(stay, 'city');
    if (city.communities.some((code) => candidate.avoidCommunities.includes(code))) fault(stay, 'community');
    if (!city.languages.some((code) => candidate.languages.includes(code))) fault(stay, 'language');
    if (!candidate.needs.every((need) => codes.has(plainCode(need)))) fault(stay, 'need');
    if (problem.excluded.some((pair) => pair.candidate === candidate.id && pair.place === place.id))
      fault(stay, 'excluded');
    if (stay.period.from < candidate.available.from || stay.period.until > candidate.available.until)
      fault(stay, 'not here then');
    if (length < candidate.shortest || length > candidate.days) fault(stay, 'length');
    if (!problem.starts.some(({ from, until }) => stay.period.from >= from && stay.period.from < until))
      fault(stay, 'start');
    if (place.occupied.some((taken) => overlaps(taken, kept))) fault(stay, 'occupied');
    const others = stays.filter((other) => other !== stay && other.place === stay.place);
    if (others.some(({ period }) => overlaps(kept, { ...period, until: addDays(period.until, place.turnoverDays) })))
      fault(stay, 'twice');
    if (stays.some((other) => other !== stay && other.candidate === stay.candidate)) fault(stay, 'in two places');
    if (unplaced.includes(stay.candidate)) fault(stay, 'placed and not');
  }
  if (stays.length + unplaced.length !== problem.candidates.length) faults.push('somebody is missing');
  return faults;
};
