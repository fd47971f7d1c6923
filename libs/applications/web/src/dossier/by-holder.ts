import type { HoldingView } from '@vrijhaven/applications/client';
import type { Compartment } from '@vrijhaven/domain';

/** One team with everything that it holds or held. */
export interface Holder {
  readonly who: HoldingView['holder'];
  /** The slug, where it is a city. */
  readonly city: string | undefined;
  readonly parts: readonly HoldingView[];
  readonly holdsNow: readonly Compartment[];
}

const holdsNow = ({ periods }: HoldingView): boolean => periods.some(({ until }) => until === null);

/** Partners first, because they are what can be changed, those that hold something now before the others. */
export const byHolder = (holdings: readonly HoldingView[]): readonly Holder[] => {
  const found = new Map<string, HoldingView[]>();
  for (const each of holdings) {
    const name = JSON.stringify(each.holder);
    found.set(name, [...(found.get(name) ?? []), each]);
  }
  const rank = ({ who, holdsNow: now }: Holder): number => (who.kind === 'office' ? 2 : now.length > 0 ? 0 : 1);
  return [...found.values()]
    .flatMap((parts) => (parts[0] ? [{ who: parts[0].holder, parts }] : []))
    .map(({ who, parts }) => ({
      who,
      city: who.kind === 'city' ? who.city : undefined,
      parts,
      holdsNow: parts.filter(holdsNow).map(({ compartment }) => compartment),
    }))
    .sort((left, right) => rank(left) - rank(right) || (left.city ?? '').localeCompare(right.city ?? ''));
};
