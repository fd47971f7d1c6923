/** A participant, as far as putting groups together goes. */
export interface Member {
  readonly id: string;
  readonly languages: readonly string[];
}

/** A group that works in one language. */
export interface Group {
  readonly number: number;
  readonly language: string;
  readonly members: readonly string[];
}

/** The first language of the course that somebody speaks; who speaks none is left over for a person to see to. */
const languageOf = ({ languages }: Member, courseLanguages: readonly string[]): string | undefined =>
  courseLanguages.find((each) => languages.includes(each));

/** Sizes that differ by one at most, none above `most`. */
export const evenSizes = (people: number, most: number): readonly number[] => {
  if (people === 0) return [];
  const groups = Math.ceil(people / most);
  return Array.from({ length: groups }, (_, index) => Math.floor((people + groups - 1 - index) / groups));
};

const groupsIn = (language: string, ids: readonly string[], most: number, after: number): readonly Group[] => {
  const rest = [...ids];
  return evenSizes(ids.length, most).map((size, index) => ({
    number: after + index + 1,
    language,
    members: rest.splice(0, size),
  }));
};

export interface Grouping {
  readonly groups: readonly Group[];
  /** Who speaks no language of the course. */
  readonly left: readonly string[];
}

/** Groups of people who share a language, as even as they can be. The same people give the same groups. */
export const arrangeGroups = (
  members: readonly Member[],
  courseLanguages: readonly string[],
  most: number,
): Grouping => {
  const sorted = [...members].sort((a, b) => a.id.localeCompare(b.id));
  const groups = courseLanguages.reduce<readonly Group[]>((made, language) => {
    const ids = sorted.filter((each) => languageOf(each, courseLanguages) === language).map(({ id }) => id);
    return [...made, ...groupsIn(language, ids, most, made.length)];
  }, []);
  const left = sorted.filter((each) => languageOf(each, courseLanguages) === undefined).map(({ id }) => id);
  return { groups, left };
};
