import type { Defender } from './defender';

export type Row = readonly [
  state: Defender['state'],
  alias: string,
  legalName: string,
  country: string,
  field: string,
  role: string,
  affiliation: string,
  languages: string,
  english: Defender['english'],
  urgency: Defender['urgency'],
];

/** The applicant of the open call that a row stands for. */
export const toDefender = (row: Row): Defender => {
  const [state, alias, legalName, country, field, role, affiliation, languages, english, urgency] = row;
  return {
    state,
    alias,
    legalName,
    country,
    field,
    role,
    affiliation,
    languages: languages.split(' '),
    english,
    urgency,
    call: 'open',
  };
};
