/**
 * A lifecycle is a table: from each state, the states that can follow and who may move there.
 * The API enforces it, the clients draw their buttons from it, the docs print it.
 */
export type Lifecycle<State extends string, Actor extends string> = Readonly<
  Record<State, Readonly<Partial<Record<State, readonly Actor[]>>>>
>;

/** Whether `actor` may move from one state to another. */
export const canMove = <State extends string, Actor extends string>(
  lifecycle: Lifecycle<State, Actor>,
  from: State,
  to: State,
  actors: readonly Actor[],
): boolean => lifecycle[from][to]?.some((allowed) => actors.includes(allowed)) ?? false;

/** The states that any of `actors` can reach in one move, in the order of the table. */
export const movesFrom = <State extends string, Actor extends string>(
  lifecycle: Lifecycle<State, Actor>,
  from: State,
  actors: readonly Actor[],
): State[] => statesOf(lifecycle).filter((to) => canMove(lifecycle, from, to, actors));

/** A state that nothing follows. */
export const isFinal = <State extends string, Actor extends string>(
  lifecycle: Lifecycle<State, Actor>,
  state: State,
): boolean => Object.keys(lifecycle[state]).length === 0;

export const statesOf = <State extends string, Actor extends string>(lifecycle: Lifecycle<State, Actor>): State[] =>
  Object.keys(lifecycle) as State[];
