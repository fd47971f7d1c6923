import { CryptoFault } from './crypto-fault';

/** The code of each compartment on the wire. Codes are for ever: never reuse one. (protocol.md step 4) */
export const COMPARTMENTS = {
  identity: 1,
  contact: 2,
  threat: 3,
  care: 4,
  references: 5,
  scores: 6,
  need: 7,
  stay: 8,
  money: 9,
  exit: 10,
  public: 11,
  thread: 12,
  summary: 13,
  brief: 14,
  vetting: 15,
  notes: 16,
  visa: 17,
  course: 18,
  roster: 19,
  request: 20,
  pair: 21,
  profile: 22,
  appraisal: 23,
} as const;

/** One class of data, sealed apart from the others. */
export type Compartment = keyof typeof COMPARTMENTS;

/** Whether this is the name of a compartment; names inherited by objects are not. */
export const isCompartment = (name: string): name is Compartment => Object.hasOwn(COMPARTMENTS, name);

/** The compartment with this code; an unknown code is an `unsupported` fault. */
export const compartmentOfCode = (code: number): Compartment => {
  const found = Object.entries(COMPARTMENTS).find(([, known]) => known === code)?.[0];
  if (found === undefined || !isCompartment(found)) throw new CryptoFault('unsupported', 'unknown compartment');
  return found;
};
