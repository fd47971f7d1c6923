import type { Defender } from './defender';

export type PersonRow = readonly [
  alias: string,
  legalName: string,
  country: string,
  field: string,
  role: string,
  affiliation: string,
  languages: string,
  english: Defender['english'],
];

/** Who somebody of the demonstration is; languages stand in one text. */
export const person = ([alias, legalName, country, field, role, affiliation, languages, english]: PersonRow) => ({
  alias,
  legalName,
  country,
  field,
  role,
  affiliation,
  languages: languages.split(' '),
  english,
});
