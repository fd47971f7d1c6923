import type { BenchName } from './goals';

type BySubject = Readonly<Record<string, readonly string[]>>;

/**
 * What was tried to reach a goal, what it brought, what remains: by bench and by the first part of the goal's name.
 * Written by who tried it, shown where the goal is not reached.
 */
export const TRIED: Readonly<Partial<Record<BenchName, BySubject>>> = {};
