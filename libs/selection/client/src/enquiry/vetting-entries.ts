import type { LogEntry, LogView } from '@vrijhaven/applications/client';
import type { Language } from '@vrijhaven/domain';
import { LANGUAGES } from '@vrijhaven/domain';
import type { ConfidenceLevel } from '@vrijhaven/selection/model';
import { isConfidence } from '@vrijhaven/selection/model';

type OpenEntry = Extract<LogEntry, { status: 'open' }>;
type Content = OpenEntry['content'];

/** What a verifier signed when the letter was made: from here on, these are the keys that count. */
export interface SignedEnquiry {
  readonly id: string;
  readonly referee: number;
  readonly signKey: string;
  readonly letterHash: string;
  readonly language: Language | null;
  readonly until: string;
  readonly writtenOn: string;
}

/** An answer as the server handed it over, or as it was filed. */
export interface SealedParts {
  readonly envelope: string;
  readonly grant: string;
  readonly generation: number;
  readonly chainHead: string;
}

const text = (content: Content, field: string): string => {
  const value = content[field];
  return typeof value === 'string' ? value : '';
};
const number = (content: Content, field: string): number => {
  const value = content[field];
  return typeof value === 'number' ? value : 0;
};

const ofKind = (log: LogView | null, kind: string): OpenEntry[] =>
  (log?.entries ?? []).flatMap((entry) => (entry.status === 'open' && entry.content.kind === kind ? [entry] : []));

/** The first entry of an enquiry counts: a later one cannot give it other keys. */
export const signedEnquiries = (log: LogView | null): ReadonlyMap<string, SignedEnquiry> => {
  const found = new Map<string, SignedEnquiry>();
  for (const { content, writtenOn } of ofKind(log, 'enquiry')) {
    const id = text(content, 'enquiry');
    if (found.has(id)) continue;
    const spoken = text(content, 'language');
    found.set(id, {
      ...{ id, referee: number(content, 'referee'), signKey: text(content, 'signKey') },
      ...{ letterHash: text(content, 'letterHash'), until: text(content, 'until'), writtenOn },
      language: LANGUAGES.find((each) => each === spoken) ?? null,
    });
  }
  return found;
};

export const filedAnswers = (log: LogView | null): ReadonlyMap<string, SealedParts> =>
  new Map(
    ofKind(log, 'answer').map(({ content }) => [
      text(content, 'enquiry'),
      {
        ...{ envelope: text(content, 'envelope'), grant: text(content, 'grant') },
        ...{ generation: number(content, 'generation'), chainHead: text(content, 'chainHead') },
      },
    ]),
  );

interface Written {
  readonly author: string;
  readonly writtenOn: string;
  readonly text: string;
}

const written = ({ author, writtenOn, content }: OpenEntry): Written => ({
  author,
  writtenOn,
  text: text(content, 'text'),
});

export const interviewsIn = (log: LogView | null): Written[] => ofKind(log, 'interview').map(written);

/** The last word counts. */
export const confidenceIn = (log: LogView | null): (Written & { readonly level: ConfidenceLevel }) | null => {
  const last = ofKind(log, 'confidence').at(-1);
  const level = last?.content['level'];
  return last && isConfidence(level) ? { ...written(last), level } : null;
};
