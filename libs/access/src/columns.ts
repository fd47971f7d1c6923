import { CONNECT2PROTECT_SUBJECTS, TRAINING_SUBJECTS } from './programme-columns';
import type { SubjectName } from './policy';
import type { ProgrammeRole } from './who';

/** Which column of a table carries each relation. A rule that needs a column that is not named does not compile. */
export interface Columns {
  readonly record?: string;
  readonly receipt?: string;
  readonly enquiry?: string;
  readonly member?: string;
  readonly key?: string;
  readonly city?: string;
  /** Of a call, whose programme's office keeps it; `$` stands for the table. */
  readonly programme?: string;
  /** Of a professional, whose team's members are theirs. */
  readonly professional?: string;
  /** Of an edition, whose trainers are its. */
  readonly edition?: string;
  /** The only programme whose records it can belong to, by foreign keys: so its office need not look them up. */
  readonly office?: ProgrammeRole;
  readonly compartment?: string;
  readonly author?: string;
  /** Of an attachment, for tables that hang on one instead of a record. */
  readonly file?: string;
  /** The member who acted; null when it was somebody else. */
  readonly actor?: string;
  /** Whose judgement it is: an assessor reaches their own. */
  readonly judge?: string;
  /** The rows that nobody sees who has yet to judge for themselves; `$` stands for the table. */
  readonly ownFirst?: string;
  /** A condition on what the office sees; `$` stands for the table. */
  readonly officeSees?: string;
  /** A condition on what a city sees of its own; `$` stands for the table. */
  readonly hostSees?: string;
  /** Conditions on what the applicant, any defender, a professional or a trainer sees of what concerns them; `$` stands for the table. */
  readonly applicantSees?: string;
  readonly defenderSees?: string;
  readonly professionalSees?: string;
  readonly trainerSees?: string;
  /** Whether the actor was granted a key of the same team and compartment; `$` stands for the table. */
  readonly granted?: string;
  /** How a disclosure to the actor's city is told; `$` stands for the table. */
  readonly disclosed?: string;
}

const MY_TEAMS = `any (array(select 'team:' || t from unnest((select actor_teams())::text[]) t))`;

// [Note: no partner learns of another] of the consents to partners each sees those to themselves.
const consentsTo = (subject: string, team: string): string =>
  `any (array(select '${subject}:' || split_part(t, ':', 2) from unnest((select actor_teams())::text[]) t
      where starts_with(t, '${team}:')))`;

const HELD_KEY = `exists (select from role_grant held where held.member_id = (select actor_member())
      and held.team = $.team and held.compartment = $.compartment)`;

/** [Note: own before others'] what other commissioners think of it. */
const SCORES = `$.compartment = 'scores'`;

/** Both halves of a grant to the escrow. */
export const ESCROW_COLUMNS: Columns = { actor: 'granter_id', granted: HELD_KEY };

/** The columns of what `permit` loads and lists show. Row security adds the tables behind them: tables.ts. */
export const SUBJECTS: Readonly<Record<SubjectName, Columns & { readonly table: string }>> = {
  organisation: { table: 'organisation' },
  checkpoint: { table: 'checkpoint' },
  certificate: { table: 'certificate' },
  chain: { table: 'chain_link' },
  roleKey: { table: 'role_key' },
  roleGrant: { table: 'role_grant', member: 'member_id' },
  previousSeed: {
    table: 'previous_seed',
    actor: 'supplier_id',
    granted: HELD_KEY,
  },
  waitingAct: { table: 'waiting_act', actor: 'proposer_id' },
  escrowGrant: { table: 'escrow_grant', ...ESCROW_COLUMNS },
  member: { table: 'member', member: 'id' },
  session: { table: 'session', member: 'member_id' },
  factor: { table: 'passkey', member: 'member_id' },
  account: { table: 'unlocker', member: 'member_id' },
  renewal: { table: 'renewal', actor: 'starter_id' },
  // Theirs who invite.
  invitation: { table: 'invitation', member: 'inviter_id' },
  receipt: { table: 'receipt', receipt: 'id' },
  draft: { table: 'draft', receipt: 'receipt_id' },
  call: { table: 'call', programme: '$.programme' },
  application: { table: 'application', record: 'id' },
  document: {
    table: 'document',
    record: 'record_id',
    compartment: 'compartment',
    author: 'author_id',
    ownFirst: SCORES,
    disclosed: `exists (select from document_grant g where g.record_id = $.record_id
      and g.compartment = $.compartment and g.revision = $.revision
      and g.recipient = ${MY_TEAMS} and g.withdrawn_on is null)`,
  },
  // [Note: a file is read by whoever may read its compartment] before it is sent, by its receipt alone.
  attachment: {
    table: 'attachment',
    record: 'record_id',
    receipt: 'receipt_id',
    key: 'uploader',
    compartment: 'compartment',
    author: 'member_id',
    officeSees: `$.record_id is not null`,
    disclosed: `exists (select from document_grant g where g.record_id = $.record_id
      and g.compartment = $.compartment and g.recipient = ${MY_TEAMS} and g.withdrawn_on is null)`,
  },
  takenBack: { table: 'taken_back', record: 'record_id', compartment: 'compartment' },
  pastGrant: { table: 'past_grant', record: 'record_id', compartment: 'compartment', ownFirst: SCORES },
  manifest: { table: 'manifest', record: 'record_id' },
  // What the person said of other cities, and of referees, is not this city's.
  consent: {
    table: 'consent',
    record: 'record_id',
    hostSees: `$.subject = ${consentsTo('city', 'host')}`,
    professionalSees: `$.subject = ${consentsTo('professional', 'pro')}`,
    trainerSees: `$.subject = ${consentsTo('training', 'course')}`,
  },
  transition: { table: 'transition', record: 'application_id', actor: 'member_id' },
  caseBrief: { table: 'case_brief', record: 'application_id', actor: 'member_id' },
  assessment: {
    table: 'assessment',
    record: 'application_id',
    judge: 'member_id',
    ownFirst: `$.member_id <> (select actor_member())`,
  },
  recusal: { table: 'recusal', record: 'application_id', member: 'member_id' },
  enquiry: { table: 'enquiry', record: 'application_id', actor: 'maker_id' },
  // Apart from the enquiry, so that its reader is shown nothing else.
  letter: { table: 'enquiry_letter', enquiry: 'enquiry_id' },
  answer: { table: 'enquiry_answer', record: 'record_id' },
  city: { table: 'city', city: 'id' },
  place: { table: 'place', city: 'city_id' },
  block: { table: 'block', city: 'city_id' },
  feed: { table: 'calendar_feed', city: 'city_id', actor: 'maker_id' },
  // [Note: a declined proposal vanishes] from the city's view, the moment it declines.
  proposal: {
    table: 'proposal',
    record: 'application_id',
    city: 'city_id',
    hostSees: `$.state in ('proposed', 'accepted')`,
  },
  residency: { table: 'residency', record: 'application_id', city: 'city_id' },
  // Where a guest goes next, and when they are asked afterwards, is not the city's.
  residencyEvent: {
    table: 'residency_event',
    record: 'application_id',
    city: 'city_id',
    actor: 'member_id',
    hostSees: `$.kind not in ('followUpPlanned', 'followUpDropped', 'followUpHeld', 'moveProposed', 'moveAgreed', 'moveEnded')`,
  },
  followUp: { table: 'follow_up', record: 'application_id' },
  pastStay: { table: 'past_stay' },
  referral: { table: 'referral', record: 'application_id' },
  ...CONNECT2PROTECT_SUBJECTS,
  ...TRAINING_SUBJECTS,
};

/** Items follow their stay: whoever sees that sees them. */
export const ITEM_COLUMNS: Columns = { record: 'application_id', city: 'city_id' };

/** Grants are disclosures themselves. */
export const GRANT_COLUMNS: Columns = {
  record: 'record_id',
  compartment: 'compartment',
  author: 'granter_id',
  ownFirst: SCORES,
  disclosed: `$.recipient = ${MY_TEAMS} and $.withdrawn_on is null`,
};

/** Chunks follow their attachment: whoever sees that sees them, and its uploader alone adds to it. */
export const CHUNK_COLUMNS: Columns = {
  key: 'uploader',
  file: 'attachment_id',
  granted: `exists (select from attachment whole where whole.id = $.attachment_id)`,
};
