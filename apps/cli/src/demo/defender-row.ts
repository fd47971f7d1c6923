import type { Defender } from './defender';
import { person } from './person-row';
import type { PersonRow } from './person-row';

export type Row = readonly [state: Defender['state'], ...PersonRow, urgency: Defender['urgency']];

/** The applicant of the open call that a row stands for. */
export const toDefender = (row: Row): Defender => {
  const [state, alias, legalName, country, field, role, affiliation, languages, english, urgency] = row;
  const who = person([alias, legalName, country, field, role, affiliation, languages, english]);
  return { state, ...who, urgency, call: 'open' };
};
