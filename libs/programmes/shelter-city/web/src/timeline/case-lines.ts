import type { Dossier, LogView } from '@vrijhaven/applications/client';
import type { LogCompartment } from '@vrijhaven/domain';
import type { ProposalView, StayFile } from '@vrijhaven/shelter-city/client';
import type { CaseDay, CaseKind, CaseLine } from './case-line';

/** What a member may see of one case, from wherever it is kept. */
export interface CaseParts {
  readonly application: string;
  /** Undefined for a city, which has no file. */
  readonly dossier: Pick<Dossier, 'disclosures' | 'thread' | 'transitions'> | undefined;
  readonly proposals: readonly Pick<ProposalView, 'id' | 'city' | 'isMove' | 'proposedOn' | 'state'>[];
  readonly stays: readonly Pick<StayFile, 'city' | 'events' | 'id'>[];
  readonly logs: readonly { readonly log: LogCompartment; readonly view: Pick<LogView, 'entries'> }[];
}

const grouped = <Each>(list: readonly Each[], keyOf: (each: Each) => string): Map<string, Each[]> => {
  const groups = new Map<string, Each[]>();
  for (const each of list) {
    const group = groups.get(keyOf(each));
    if (group) group.push(each);
    else groups.set(keyOf(each), [each]);
  }
  return groups;
};

const authored = (application: string, author: string) =>
  author === application ? { by: 'applicant' } : { member: author };

const movesOf = ({ dossier }: CaseParts): CaseLine[] =>
  (dossier?.transitions ?? []).map(({ at, by, reason, to }, index) => ({
    ...{ key: `move ${String(index)}`, day: at.slice(0, 10), at, by },
    fact: { kind: 'move', to, reason },
  }));

const proposalsOf = ({ proposals }: CaseParts): CaseLine[] =>
  proposals.map(({ id, city, isMove, proposedOn, state }) => ({
    ...{ key: `proposal ${id}`, day: proposedOn, by: 'coordinator' },
    fact: { kind: 'proposal', city: city.slug, state, isMove },
  }));

const eventsOf = ({ stays }: CaseParts): CaseLine[] =>
  stays.flatMap(({ city, events }) =>
    events.map((event) => ({
      ...{ key: `stay ${event.id}`, day: event.at.slice(0, 10), at: event.at, by: event.by },
      ...(event.member === null ? {} : { member: event.member }),
      fact: { kind: 'stay' as const, city, event },
    })),
  );

const firstText = (...values: readonly unknown[]): string =>
  values.find((value): value is string => typeof value === 'string') ?? '';

// What is missing has no day: the timeline says beside its lines that a log does not hold together.
const notesOf = ({ application, logs }: CaseParts): CaseLine[] =>
  logs.flatMap(({ log, view }) =>
    view.entries.flatMap((entry): CaseLine[] => {
      if (entry.status === 'missing') return [];
      const place = { key: `note ${log} ${String(entry.sequence)}`, day: entry.writtenOn };
      if (entry.status !== 'open') return [{ ...place, fact: { kind: 'note', log, of: '', text: '', isOpen: false } }];
      const { kind: of, text, note } = entry.content;
      const fact = { kind: 'note' as const, log, of, text: firstText(text, note), isOpen: true };
      return [{ ...place, ...authored(application, entry.author), fact }];
    }),
  );

/** One line for what a city was given, or no longer gets, on one day. */
const disclosuresOf = ({ dossier }: CaseParts): CaseLine[] => {
  const steps = (dossier?.disclosures ?? []).flatMap(({ compartment, holder, since, until }) =>
    holder.kind !== 'city'
      ? []
      : [
          { compartment, city: holder.city, day: since, ended: false },
          ...(until === null ? [] : [{ compartment, city: holder.city, day: until, ended: true }]),
        ],
  );
  return [...grouped(steps, ({ city, day, ended }) => `disclosure ${city} ${day} ${String(ended)}`)].flatMap(
    ([key, [first, ...rest]]) =>
      first === undefined
        ? []
        : [
            {
              ...{ key, day: first.day.slice(0, 10) },
              fact: {
                ...{ kind: 'disclosure' as const, city: first.city, ended: first.ended },
                compartments: [first, ...rest].map(({ compartment }) => compartment),
              },
            },
          ],
  );
};

const messagesOf = ({ application, dossier }: CaseParts): CaseLine[] =>
  (dossier?.thread.readable ? dossier.thread.messages : []).map((message) => {
    const place = { key: `message ${String(message.sequence)}`, day: message.writtenOn };
    const fact = { kind: 'message' as const, isOpen: message.status === 'open' };
    return { ...place, ...(message.status === 'open' ? authored(application, message.author) : {}), fact };
  });

// What names a day only stands after what names an hour of that day; the newest is first either way.
const newestFirst = (a: CaseLine, b: CaseLine): number =>
  b.day.localeCompare(a.day) || (b.at ?? '').localeCompare(a.at ?? '');

/** Everything that happened in a case, newest first. */
export const caseLines = (parts: CaseParts): CaseLine[] =>
  [movesOf, proposalsOf, eventsOf, notesOf, disclosuresOf, messagesOf]
    .flatMap((linesOf) => linesOf(parts))
    // Each source is in its order, oldest first; the sort keeps what is equal as it stands.
    .toReversed()
    .toSorted(newestFirst);

/** The lines of one kind, or all, by day. */
export const daysOf = (lines: readonly CaseLine[], shown: CaseKind | 'all'): CaseDay[] => {
  const listed = lines.filter(({ fact }) => shown === 'all' || fact.kind === shown);
  return [...grouped(listed, ({ day }) => day)].map(([day, ofDay]) => ({ day, lines: ofDay }));
};
