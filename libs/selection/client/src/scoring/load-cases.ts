import type { CompartmentView, DataKeyCache, DocumentReader } from '@vrijhaven/applications/client';
import {
  catchUp,
  certifiedBundle,
  newestOf,
  openPart,
  readContent,
  readSummary,
  staffReader,
  viewOf,
} from '@vrijhaven/applications/client';
import type { Summary } from '@vrijhaven/applications/client';
import type { DocumentPartsFragment, ScoringCasesQuery, SelectionCasesQuery } from '@vrijhaven/contracts';
import { BriefEntries, ScoringCases, SelectionCases, SelectionOrder } from '@vrijhaven/contracts';
import type { MemberSession } from '@vrijhaven/organisation/client';
import { criteriaFor, isDecided, ranks, tally } from '@vrijhaven/selection/model';
import { noticesOf, scoresOf } from './meeting-notices';
import { openEntries } from './open-entries';
import type { OpenedLog } from './open-entries';
import { briefOf } from './read-brief';
import type { BriefView, MeetingCase, ScoringCase } from './scoring';

type ScoringNode = ScoringCasesQuery['scoringCases'][number];
type SelectionNode = SelectionCasesQuery['selectionCases'][number];

const NOTHING: OpenedLog = { entries: [], intact: false };

/** Reads with the applicant's certified keys; undefined where the id does not certify them. */
const readerOf = (
  { inside }: MemberSession,
  cache: DataKeyCache,
  { id, keys }: Pick<ScoringNode, 'id' | 'keys'>,
): DocumentReader | undefined => {
  const bundle = certifiedBundle({ p: inside.p, organisation: inside.pin.organisation, record: id }, keys);
  return bundle && staffReader({ inside, record: id, bundle, cache });
};

const openLog = (reader: DocumentReader | undefined, parts: readonly DocumentPartsFragment[]): OpenedLog =>
  reader ? openEntries(reader, parts) : NOTHING;

const briefIn = (reader: DocumentReader | undefined, parts: readonly DocumentPartsFragment[]): BriefView =>
  briefOf(openLog(reader, parts));

const needOf = (reader: DocumentReader | undefined, documents: readonly DocumentPartsFragment[]): CompartmentView => {
  const part = newestOf(documents, 'need');
  if (!part) return { status: 'unavailable' };
  return reader ? viewOf(openPart(reader, part), part, readContent) : { status: 'tampered' };
};

const summaryOf = (
  reader: DocumentReader | undefined,
  documents: readonly DocumentPartsFragment[],
): CompartmentView<Summary> => {
  const part = newestOf(documents, 'summary');
  if (!part) return { status: 'unavailable' };
  return reader ? viewOf(openPart(reader, part), part, readSummary) : { status: 'tampered' };
};

const partsOf = (node: ScoringNode | SelectionNode): readonly DocumentPartsFragment[] => [
  ...node.documents,
  ...node.brief,
  ...node.scores,
];

const toScoringCase = (session: MemberSession, cache: DataKeyCache, node: ScoringNode): ScoringCase => {
  const reader = readerOf(session, cache, node);
  const log = openLog(reader, node.scores);
  const scores = scoresOf(log);
  const mine = scores.filter(({ author }) => author === session.inside.member).at(-1)?.content ?? null;
  return {
    id: node.id,
    open: node.open,
    outcome: node.outcome !== null && isDecided(node.outcome) ? node.outcome : null,
    criteria: criteriaFor(node.callOpensOn),
    brief: briefIn(reader, node.brief),
    need: needOf(reader, node.documents),
    mine,
    // [Note: own before others'] also when a server shows them too early.
    judgements: mine ? tally(scores).judgements : null,
    enough: node.enough,
    intact: log.intact && scores.length === log.entries.length,
  };
};

const toMeetingCase = (session: MemberSession, cache: DataKeyCache, node: SelectionNode): MeetingCase => {
  const reader = readerOf(session, cache, node);
  const log = openLog(reader, node.scores);
  const recused = node.recusals.map(({ member }) => member);
  return {
    id: node.id,
    state: node.state,
    version: node.version,
    summary: summaryOf(reader, node.documents),
    brief: briefIn(reader, node.brief),
    tally: tally(scoresOf(log), recused),
    recused,
    notices: noticesOf(log, node.assessments, recused),
    enough: node.enough,
  };
};

/** What a commissioner has to judge and has judged, opened. */
export const loadScoringCases = async (
  session: MemberSession,
  cache: DataKeyCache,
): Promise<readonly ScoringCase[]> => {
  const { scoringCases } = await session.inside.transport.run(ScoringCases, {});
  await catchUp(session.inside, scoringCases.flatMap(partsOf));
  return scoringCases.map((node) => toScoringCase(session, cache, node));
};

/** What a meeting has before it, opened. */
export const loadMeeting = async (
  session: MemberSession,
  cache: DataKeyCache,
  call: string,
): Promise<readonly MeetingCase[]> => {
  const { selectionCases } = await session.inside.transport.run(SelectionCases, { call });
  await catchUp(session.inside, selectionCases.flatMap(partsOf));
  return selectionCases.map((node) => toMeetingCase(session, cache, node));
};

/** In which order the marks of one call put those who have some; a log that does not hold together counts for nothing. */
export const loadOrder = async (
  session: MemberSession,
  cache: DataKeyCache,
  call: string,
): Promise<ReadonlyMap<string, number>> => {
  const { selectionCases } = await session.inside.transport.run(SelectionOrder, { call });
  await catchUp(
    session.inside,
    selectionCases.flatMap(({ scores }) => scores),
  );
  const means = selectionCases.map((node) => {
    const log = openLog(readerOf(session, cache, node), node.scores);
    const recused = node.recusals.map(({ member }) => member);
    return log.intact ? tally(scoresOf(log), recused).mean : null;
  });
  const places = ranks(means);
  return new Map(
    selectionCases.flatMap(({ id }, at) => {
      const place = places[at];
      return typeof place === 'number' ? [[id, place] as const] : [];
    }),
  );
};

/** The brief of one application, for who prepares it. */
export const loadBrief = async (session: MemberSession, cache: DataKeyCache, id: string): Promise<BriefView> => {
  const { entries: log } = await session.inside.transport.run(BriefEntries, { application: id });
  if (log?.application !== id) return { status: 'unavailable' };
  await catchUp(session.inside, log.entries);
  return briefIn(readerOf(session, cache, { id, keys: log.keys }), log.entries);
};
