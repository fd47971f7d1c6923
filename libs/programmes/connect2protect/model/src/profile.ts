import type { Region, Theme } from './professional';

/** What a professional says of themselves; sealed for their own team and the pairing coordinators. (protocol.md step 34) */
export interface Profile {
  /** Where they sit: a chamber, a parliament, a firm. */
  readonly seat: string;
  /** Party, parliamentary group, or nothing. */
  readonly group: string;
  readonly committees: readonly string[];
  /** Languages in which they can talk, by code. */
  readonly languages: readonly string[];
  readonly regions: readonly Region[];
  readonly themes: readonly Theme[];
  /** In their own words: what they can do and what not. */
  readonly words: string;
}

export const EMPTY_PROFILE: Profile = {
  seat: '',
  group: '',
  committees: [],
  languages: [],
  regions: [],
  themes: [],
  words: '',
};
