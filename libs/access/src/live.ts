import type { LiveTopic } from '@vrijhaven/domain';

/** Who hears of a change to a table: whoever may read the row that `by` finds in `seenIn`. */
export interface LiveRule {
  readonly topics: readonly LiveTopic[];
  /** The table whose row security decides: its own, or its parent's where rows vanish. */
  readonly seenIn: string;
  /** Columns of `seenIn` with their types, in the order in which the trigger names their values. */
  readonly by: Readonly<Record<string, 'uuid' | 'text' | 'integer'>>;
}

const own = (seenIn: string, ...topics: LiveTopic[]): LiveRule => ({ topics, seenIn, by: { id: 'uuid' } });

/**
 * [Note: a ping says no more than asking again] each table with a trigger (`pingOn` in libs/database) and its topics.
 * Every session that may read the row at that moment is told the topics, and nobody else: what row security hides,
 * of another city, after a recusal, before one's own score is in, makes no sound either.
 */
export const LIVE: Readonly<Record<string, LiveRule>> = {
  application: own('application', 'caseload', 'candidates'),
  document: {
    topics: ['entries', 'messages'],
    seenIn: 'document',
    by: { record_id: 'uuid', compartment: 'text', revision: 'integer' },
  },
  consent: { topics: ['consents'], seenIn: 'consent', by: { record_id: 'uuid', subject: 'text', sequence: 'integer' } },
  proposal: own('proposal', 'candidates', 'board', 'caseload'),
  residency: own('residency', 'board', 'stays', 'candidates'),
  enquiry: own('enquiry', 'enquiries'),
  residency_item: own('residency', 'stays'),
  follow_up: own('follow_up', 'stays'),
  city: own('city', 'cities', 'board'),
  place: own('place', 'cities', 'board'),
  // A block that is gone is read by nobody: its place is.
  block: own('place', 'board', 'cities'),
  calendar_feed: own('city', 'cities'),
  call: own('call', 'calls'),
  invitation: own('invitation', 'people', 'cities'),
  waiting_act: own('waiting_act', 'signatures'),
  professional: own('professional', 'professionals'),
  need: own('need', 'needs'),
  pairing: own('pairing', 'pairs', 'needs'),
  check_in: own('pairing', 'pairs'),
  pair_action: own('pairing', 'pairs'),
  // Who rang is not for the other side to hear.
  alarm: { topics: ['pairs'], seenIn: 'alarm', by: { pairing_id: 'uuid' } },
  edition: own('edition', 'editions'),
  course_feed: own('edition', 'editions'),
  nomination: own('edition', 'editions'),
  enrolment: own('enrolment', 'editions', 'enrolments'),
  referral: { topics: ['referrals'], seenIn: 'referral', by: { application_id: 'uuid', programme: 'text' } },
};

/**
 * SQL that answers the names of the tables of which this transaction's actor may read one of the rows that changed.
 * Its parameters are the columns of those rows, table by table in the order of `names`.
 */
export const heardTables = (names: readonly string[]): string => {
  let parameter = 0;
  return names
    .map((name) => {
      const rule = LIVE[name];
      if (rule === undefined) throw new Error(`no live rule for ${name}`);
      const columns = Object.entries(rule.by);
      const wanted = columns.map(([, type]) => `$${String((parameter += 1))}::${type}[]`).join(', ');
      const found = columns.map(([column]) => `s.${column}`).join(', ');
      return `select '${name}' as heard where exists (
        select from ${rule.seenIn} s where (${found}) in (select * from unnest(${wanted})))`;
    })
    .join(' union all ');
};
