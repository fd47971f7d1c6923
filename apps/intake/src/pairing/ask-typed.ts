import { HELPS, REGIONS, THEMES } from '@vrijhaven/connect2protect/model';
import type { Ask } from '@vrijhaven/connect2protect/model';

/** What stands in the fields of the form. */
export interface TypedAsk {
  readonly helps: readonly string[];
  readonly languages: readonly string[];
  readonly regions: readonly string[];
  readonly themes: readonly string[];
  /** Names of groups, one on each line. */
  readonly avoid: string;
  readonly text: string;
}

/** The form as it begins: what was asked before, or the languages of the file. */
export const typedAsk = (before: Ask | null, languages: readonly string[]): TypedAsk =>
  before
    ? { ...before, avoid: before.avoid.groups.join('\n') }
    : { helps: [], languages, regions: [], themes: [], avoid: '', text: '' };

const known = <Code extends string>(codes: readonly Code[], chosen: readonly string[]): readonly Code[] =>
  codes.filter((code) => chosen.includes(code));

/** What is asked; professionals that they avoid came from an answer and stay. */
export const askOf = ({ helps, languages, regions, themes, avoid, text }: TypedAsk, before: Ask | null): Ask => ({
  helps: known(HELPS, helps),
  languages,
  regions: known(REGIONS, regions),
  themes: known(THEMES, themes),
  avoid: {
    professionals: before?.avoid.professionals ?? [],
    groups: avoid
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
  },
  text: text.trim(),
});
