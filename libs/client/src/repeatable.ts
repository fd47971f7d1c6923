/** Acts that come out the same however often they arrive, though they carry no key: same session, same bytes. */
const NATURALLY_REPEATABLE = new Set([
  'AnswerLetter',
  'BeginEnquiry',
  'BeginLogin',
  'BeginReturn',
  'EndReturn',
  'LeaveEnquiry',
  'Logout',
  'DiscardDraft',
  'BeginAttachment',
  'FinishAttachment',
  'RemoveAttachment',
]);

/** Reads of the registered set; their names are nouns, those of acts start with a verb. */
const READS = new Set([
  'Application',
  'Applications',
  'Attachment',
  'Board',
  'BriefEntries',
  'CalendarFeeds',
  'Calls',
  'CallsWithVersions',
  'Certificates',
  'Chain',
  'Checkpoint',
  'CityNames',
  'Cohort',
  'CourseFeeds',
  'DueLayerCounts',
  'DueLayers',
  'EditionFile',
  'Editions',
  'Enquiries',
  'EnquiriesOf',
  'Entries',
  'EscrowCoverage',
  'Holdings',
  'Invitation',
  'Invitations',
  'LogEnd',
  'Me',
  'MyApplication',
  'MyDraft',
  'MyEnrolments',
  'MyEntries',
  'MyLetter',
  'MyReferrals',
  'MyStays',
  'Needs',
  'OpenEditions',
  'Organisation',
  'OwnAccount',
  'PairingPolicy',
  'Pairings',
  'PastStays',
  'People',
  'Pool',
  'Professionals',
  'Proposals',
  'Recusals',
  'Referrals',
  'Renewal',
  'Renewals',
  'Residencies',
  'ResidencyFile',
  'Revision',
  'RoleGrantsShown',
  'ScoringCases',
  'SelectionCases',
  'SelectionOrder',
  'WaitingActs',
]);

const hasKey = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  ('idempotencyKey' in value || ('input' in value && hasKey(value.input)));

/** Whether an operation may be sent again when its answer was lost. */
export const isRepeatable = (name: string, variables: unknown): boolean =>
  READS.has(name) || NATURALLY_REPEATABLE.has(name) || hasKey(variables);
