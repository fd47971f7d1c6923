export { ATTACKS } from './attacks';
export type { Attack, Mutant, Scenario } from './attack';
