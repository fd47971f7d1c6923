/** Half-open days, as everywhere. */
interface Days {
  readonly from: string;
  readonly until: string;
}

/** When something was asked and when its answer came, on one clock: it happened somewhere between. */
export interface Asking {
  readonly called: number;
  readonly returned: number;
}

/** One place, taken for some days by one acknowledged act until another ended it. */
export interface Taking {
  /** The stay or the block. */
  readonly of: string;
  readonly place: string;
  /** Turnover included. */
  readonly days: Days;
  readonly began: Asking;
  ended?: Asking;
}

/** An attempt that was turned away because the place is taken. */
export interface TurnedAway {
  /** The stay or block that would have made way for itself. */
  readonly except?: string;
  readonly place: string;
  /** Turnover included. */
  readonly days: Days;
  readonly wish: Days;
  readonly free: readonly Days[];
  readonly asked: Asking;
}

const meet = (a: Days, b: Days): boolean => a.from < b.until && b.from < a.until;
const holds = (span: Days, wish: Days): boolean => span.from <= wish.from && wish.until <= span.until;
const told = ({ of, place, days }: Taking): string => `${of} in ${place} from ${days.from} until ${days.until}`;

/** It stood for the whole of the attempt, however the clock ran inside the API. */
const stoodThroughout = ({ began, ended }: Taking, { called, returned }: Asking): boolean =>
  began.returned < called && (ended === undefined || ended.called > returned);
/** It can have stood at some moment of the attempt. */
const mayHaveStood = ({ began, ended }: Taking, { called, returned }: Asking): boolean =>
  began.called <= returned && (ended === undefined || ended.returned >= called);

const stoodTogether = (a: Taking, b: Taking): boolean => {
  const from = Math.max(a.began.returned, b.began.returned);
  const until = Math.min(a.ended?.called ?? Infinity, b.ended?.called ?? Infinity);
  return from < until;
};

const clashesIn = (takings: readonly Taking[]): string[] =>
  takings.flatMap((one, at) =>
    takings
      .slice(at + 1)
      .filter((other) => meet(one.days, other.days) && stoodTogether(one, other))
      .map((other) => `stood at once: ${told(one)} and ${told(other)}`),
  );

const faultsOf = (attempt: TurnedAway, takings: readonly Taking[]): string[] => {
  const others = takings.filter(({ of }) => of !== attempt.except);
  const wish = `${attempt.wish.from} until ${attempt.wish.until} in ${attempt.place}`;
  const inTheWay = others.some((taking) => meet(taking.days, attempt.days) && mayHaveStood(taking, attempt.asked));
  const taken = attempt.free.filter((span) =>
    others.some((taking) => meet(taking.days, span) && stoodThroughout(taking, attempt.asked)),
  );
  return [
    ...(inTheWay ? [] : [`turned away for nothing: ${wish}`]),
    ...(attempt.free.some((span) => holds(span, attempt.wish)) ? [`refused and called free at once: ${wish}`] : []),
    ...taken.map(({ from, until }) => `called free and taken: ${from} until ${until}, asked for ${wish}`),
  ];
};

/**
 * What cannot be in a history of attempts on places that are never double booked: two takings that surely stood at
 * once on the same days, a refusal that nothing can explain, a period called free that surely was not.
 */
export const faultsIn = (takings: readonly Taking[], turnedAway: readonly TurnedAway[]): string[] => {
  const byPlace = new Map<string, Taking[]>();
  for (const taking of takings) byPlace.set(taking.place, [...(byPlace.get(taking.place) ?? []), taking]);
  return [
    ...[...byPlace.values()].flatMap(clashesIn),
    ...turnedAway.flatMap((attempt) => faultsOf(attempt, byPlace.get(attempt.place) ?? [])),
  ];
};
