import { APPLICANT_COMPARTMENTS } from './need-to-know';
import type { Compartment } from './need-to-know';

/** The programmes for which a call can take applications. */
export const PROGRAMMES = ['shelter-city', 'training', 'connect2protect'] as const;
export type Programme = (typeof PROGRAMMES)[number];
/** Those which a submission enters by one sealed document instead of a whole file. */
export type EntryProgramme = Exclude<Programme, 'shelter-city'>;
/** The same, for which somebody who came for shelter can be suggested. */
export const OTHER_PROGRAMMES = ['training', 'connect2protect'] as const satisfies readonly EntryProgramme[];

export const isProgramme = (word: string): word is Programme => (PROGRAMMES as readonly string[]).includes(word);

/** [Note: a submission goes to one programme] what it carries, all of it and nothing else. (protocol.md step 37) */
export const ENTRY_COMPARTMENTS = {
  'shelter-city': APPLICANT_COMPARTMENTS,
  training: ['course'],
  connect2protect: ['request'],
} as const satisfies Readonly<Record<Programme, readonly Compartment[]>>;
