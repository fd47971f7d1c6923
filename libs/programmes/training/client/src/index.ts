export { holdsSeat, PROGRAMME } from './programme';
