import type { Json } from '@vrijhaven/crypto/envelope';
import type { CaseBrief } from '@vrijhaven/selection/model';
import { BRIEF_FACTS, BRIEF_SECTIONS } from '@vrijhaven/selection/model';
import type { OpenedLog } from './open-entries';
import type { BriefView } from './scoring';

type Fields = Readonly<Record<string, Json>>;

const fieldsOf = (json: Json | undefined): Fields =>
  json !== null && typeof json === 'object' && !Array.isArray(json) ? (json as Fields) : {};

const codesOf = (json: Json | undefined): readonly string[] | undefined =>
  Array.isArray(json) && json.every((each) => typeof each === 'string') ? json : undefined;

const pick = <Key extends string, Value>(
  keys: readonly Key[],
  read: (key: Key) => Value | undefined,
): Partial<Record<Key, Value>> =>
  Object.fromEntries(
    keys.flatMap((key) => {
      const value = read(key);
      return value === undefined ? [] : [[key, value]];
    }),
  ) as Partial<Record<Key, Value>>;

/** What an entry of kind `case` says; undefined for any other. */
const readCase = (json: Json): CaseBrief | undefined => {
  const { kind, facts, texts } = fieldsOf(json);
  if (kind !== 'case') return undefined;
  const text = (value: Json | undefined): string | undefined => (typeof value === 'string' ? value : undefined);
  return {
    kind,
    facts: pick(BRIEF_FACTS, (fact) => codesOf(fieldsOf(facts)[fact])),
    texts: pick(BRIEF_SECTIONS, (section) => text(fieldsOf(texts)[section])),
  };
};

const readConfidence = (json: Json): string | undefined => {
  const { kind, level } = fieldsOf(json);
  return kind === 'confidence' && typeof level === 'string' ? level : undefined;
};

/** The brief that counts: the last of its kind, and beside it the last word on what the referees confirmed. */
export const briefOf = ({ entries, intact }: OpenedLog): BriefView => {
  if (!intact) return { status: 'tampered' };
  const last = [...entries].reverse();
  const found = last.flatMap(({ content, writtenOn }) => {
    const brief = readCase(content);
    return brief ? [{ brief, writtenOn }] : [];
  })[0];
  if (!found) return { status: 'unavailable' };
  const confidence = last.flatMap(({ content }) => readConfidence(content) ?? [])[0] ?? null;
  return { status: 'open', ...found, confidence };
};
