import type { Attack } from './attack';
import { CHAIN } from './table/chain';
import { DOCUMENTS } from './table/documents';
import { KEYS } from './table/keys';
import { PEOPLE } from './table/people';

/** Every attack that a test tries, with the holes that the test must notice. `npm run test:mutants` makes them. */
export const ATTACKS: readonly Attack[] = [...KEYS, ...CHAIN, ...DOCUMENTS, ...PEOPLE];
