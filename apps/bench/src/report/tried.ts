/** By what it is about: what was tried to reach a goal, what it brought, what remains. Written by who tried it. */
export const TRIED: Readonly<Record<string, readonly string[]>> = {};
