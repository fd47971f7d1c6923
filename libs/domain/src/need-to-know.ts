/** The classes of data that are sealed apart from each other. Codes are fixed for ever: docs/protocol.md, compartments. */
export const COMPARTMENTS = [
  'identity',
  'contact',
  'threat',
  'care',
  'references',
  'scores',
  'need',
  'stay',
  'money',
  'exit',
  'public',
  'thread',
  'summary',
  'brief',
  'vetting',
  'notes',
  'visa',
] as const;
export type Compartment = (typeof COMPARTMENTS)[number];

/** Staff roles. Defender and referee hold a receipt instead and are not members. */
export const ROLES = [
  'administrator',
  'coordinator',
  'intakeOfficer',
  'verifier',
  'commissioner',
  'careProfessional',
  'securityOfficer',
  'cityCoordinator',
] as const;
export type Role = (typeof ROLES)[number];

/** `office` is the programme office; `host:<city slug>` is the team of one host city. */
export type Team = 'office' | `host:${string}`;
export const OFFICE: Team = 'office';
export const hostTeam = (citySlug: string): Team => `host:${citySlug}`;
export const cityOfTeam = (team: Team): string | undefined =>
  team === 'office' ? undefined : team.slice('host:'.length);

export type Need = 'read' | 'write';
type Row = Readonly<Partial<Record<Compartment, Need>>>;

/**
 * Who needs which compartment, and nothing else. `write` includes reading. A compartment that is not
 * named cannot be opened: nobody in that role is ever given its key. Source: the roles × classes matrix
 * in docs/architecture.md. "Minimum view" cells are served by `summary`.
 */
export const NEED_TO_KNOW: Readonly<Record<Role, Row>> = {
  administrator: {},
  coordinator: {
    identity: 'read',
    contact: 'write',
    threat: 'read',
    scores: 'read',
    need: 'write',
    stay: 'write',
    money: 'read',
    exit: 'write',
    public: 'write',
    thread: 'write',
    summary: 'read',
    brief: 'write',
    notes: 'write',
    visa: 'read',
  },
  intakeOfficer: {
    contact: 'write',
    threat: 'read',
    thread: 'write',
    summary: 'read',
    brief: 'write',
    notes: 'write',
  },
  verifier: {
    identity: 'read',
    contact: 'read',
    threat: 'read',
    references: 'read',
    thread: 'write',
    summary: 'read',
    brief: 'write',
    vetting: 'write',
    notes: 'write',
  },
  // [Note: a commissioner sees no identity] the summary carries an alias, so it stays closed too.
  commissioner: { need: 'read', scores: 'write', brief: 'read' },
  careProfessional: { care: 'write', summary: 'read' },
  securityOfficer: {
    contact: 'read',
    threat: 'read',
    need: 'read',
    stay: 'read',
    exit: 'read',
    public: 'read',
    summary: 'read',
    notes: 'write',
  },
  cityCoordinator: {
    identity: 'read',
    contact: 'read',
    need: 'read',
    stay: 'write',
    exit: 'read',
    public: 'write',
  },
};

const OFFICE_ROLES: readonly Role[] = ROLES.filter((role) => role !== 'cityCoordinator');

/** The team in which a role works: city coordinators in the team of their city, everyone else in the office. */
export const rolesOfTeam = (team: Team): readonly Role[] => (team === OFFICE ? OFFICE_ROLES : ['cityCoordinator']);

export const mayRead = (role: Role, compartment: Compartment): boolean => compartment in NEED_TO_KNOW[role];
export const mayWrite = (role: Role, compartment: Compartment): boolean => NEED_TO_KNOW[role][compartment] === 'write';

/** The compartments for which a team has role keys: the union over its roles. */
export const compartmentsOfTeam = (team: Team): readonly Compartment[] =>
  COMPARTMENTS.filter((compartment) => rolesOfTeam(team).some((role) => mayRead(role, compartment)));

/** What an applicant seals on submission; all of them always exist, filled or not. */
export const APPLICANT_COMPARTMENTS = [
  'identity',
  'contact',
  'threat',
  'care',
  'references',
  'need',
  'summary',
] as const;
export type ApplicantCompartment = (typeof APPLICANT_COMPARTMENTS)[number];

/** What an applicant seals only once a place was offered; before that, none of it exists. */
export const OFFER_COMPARTMENTS = ['money', 'visa'] as const;
export type OfferCompartment = (typeof OFFER_COMPARTMENTS)[number];

/** Every compartment that answers of the form are sealed into. */
export const FORM_COMPARTMENTS = [...APPLICANT_COMPARTMENTS, ...OFFER_COMPARTMENTS] as const;
export type FormCompartment = (typeof FORM_COMPARTMENTS)[number];

/** [Note: stepwise disclosure to a city] at proposal, and after acceptance and consent. */
export const DISCLOSED_AT_PROPOSAL = ['need'] as const;
export const DISCLOSED_AFTER_CONSENT = ['identity', 'contact'] as const;
