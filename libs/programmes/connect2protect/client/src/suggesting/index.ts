export { barriersOf } from './barriers';
export type { Barrier } from './barriers';
export type { Merit, Shortfall } from './merits';
export type { Candidate, NeedToServe } from './problem';
export type { Change } from './single-change';
export { suggest } from './suggest';
export type { RuledOut, Suggested, Suggestions } from './suggest';
