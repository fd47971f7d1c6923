import type { HoldingView } from '@vrijhaven/applications/client';
import type { Compartment } from '@vrijhaven/domain';

/** One team with everything that it holds or held. */
export interface Holder {
  /** The slug of a city; undefined for the office. */
  readonly city: string | undefined;
  readonly parts: readonly HoldingView[];
  readonly holdsNow: readonly Compartment[];
}

const holdsNow = ({ periods }: HoldingView): boolean => periods.some(({ until }) => until === null);

/** Cities first, because they are what can be changed, those that hold something now before the others. */
export const byHolder = (holdings: readonly HoldingView[]): readonly Holder[] => {
  const found = new Map<string | undefined, HoldingView[]>();
  for (const each of holdings) {
    const city = each.holder.kind === 'city' ? each.holder.city : undefined;
    found.set(city, [...(found.get(city) ?? []), each]);
  }
  const rank = ({ city, holdsNow: now }: Holder): number => (city === undefined ? 2 : now.length > 0 ? 0 : 1);
  return [...found]
    .map(([city, parts]) => ({
      city,
      parts,
      holdsNow: parts.filter(holdsNow).map(({ compartment }) => compartment),
    }))
    .sort((left, right) => rank(left) - rank(right) || (left.city ?? '').localeCompare(right.city ?? ''));
};
