import type { Attack } from './attack';
import { ATTACHMENTS } from './table/attachments';
import { CASES } from './table/cases';
import { CHAIN } from './table/chain';
import { COURSES } from './table/courses';
import { DESK } from './table/desk';
import { DOCUMENTS } from './table/documents';
import { FORKS } from './table/forks';
import { ESCROW } from './table/escrow';
import { KEYS } from './table/keys';
import { LAYERS } from './table/layers';
import { LOGS } from './table/logs';
import { PAIRS } from './table/pairs';
import { PEOPLE } from './table/people';
import { REACH } from './table/reach';
import { RECOVERY } from './table/recovery';
import { SERVER } from './table/server';
import { SERVER_FILES } from './table/server-files';
import { UPKEEP } from './table/upkeep';
import { WAYS_BACK } from './table/ways-back';

/** Every attack that a test tries, with the holes that the test must notice. `npm run test:mutants` makes them. */
export const ATTACKS: readonly Attack[] = [
  ...KEYS,
  ...CHAIN,
  ...FORKS,
  ...DOCUMENTS,
  ...PEOPLE,
  ...LAYERS,
  ...LOGS,
  ...RECOVERY,
  ...UPKEEP,
  ...ESCROW,
  ...ATTACHMENTS,
  ...WAYS_BACK,
  ...DESK,
  ...REACH,
  ...SERVER,
  ...SERVER_FILES,
  ...CASES,
  ...PAIRS,
  ...COURSES,
];
