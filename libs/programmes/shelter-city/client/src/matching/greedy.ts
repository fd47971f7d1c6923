import { overlaps } from '@vrijhaven/domain';
import type { Arrangement } from './arrangement';
import { withoutDays } from './free-gaps';
import { optionsIn, type Option, type Prepared } from './prepare';

/** Whoever has least to choose from chooses first; the selection's order goes before that. */
const queue = ({ candidates, options, locked }: Prepared): readonly number[] => {
  const settled = new Set(locked.map(({ candidate }) => candidate));
  const rankOf = (at: number) => candidates[at]?.rank ?? Number.MAX_SAFE_INTEGER;
  const choiceOf = (at: number) => options[at]?.length ?? 0;
  return candidates
    .flatMap(({ id }, at) => (settled.has(id) ? [] : [at]))
    .toSorted((a, b) => rankOf(a) - rankOf(b) || choiceOf(a) - choiceOf(b) || a - b);
};

const bestOf = (options: readonly Option[]): Option | undefined =>
  options.reduce<Option | undefined>((best, each) => (best && best.value >= each.value ? best : each), undefined);

/** The first arrangement, in milliseconds: one person after another takes the best that is left. */
export const greedy = (prepared: Prepared): Arrangement => {
  const taken = prepared.places.map((): Option[] => []);
  return queue(prepared).flatMap((candidate) => {
    const free = (prepared.options[candidate] ?? []).filter(
      (option) => !taken[option.place]?.some((other) => overlaps(other.kept, option.kept)),
    );
    const best = bestOf(free);
    if (best) taken[best.place]?.push(best);
    return best ?? [];
  });
};

/**
 * Adds whoever still fits between what is chosen, on whatever day that is: no place stays empty that somebody could
 * have. Nobody's stay is cut short for it but the added one's own.
 */
export const complete = (prepared: Prepared, chosen: Arrangement): Arrangement => {
  const gaps = [...prepared.gaps];
  const keep = ({ place, kept }: Option) => {
    gaps[place] = withoutDays(gaps[place] ?? [], kept);
  };
  chosen.forEach(keep);
  const placed = new Set(chosen.map(({ candidate }) => candidate));
  const added = queue(prepared).flatMap((at) => {
    const candidate = prepared.candidates[at];
    if (!candidate || placed.has(at)) return [];
    const free = prepared.places.flatMap((place, where) =>
      optionsIn(prepared, candidate, place, gaps[where] ?? []).map((option) => ({
        ...option,
        candidate: at,
        place: where,
      })),
    );
    const best = bestOf(free);
    if (best) keep(best);
    return best ?? [];
  });
  return [...chosen, ...added];
};
