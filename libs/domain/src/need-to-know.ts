import { kindOfTeam } from './teams';
import type { Team, TeamKind } from './teams';

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
  'course',
  'roster',
  'request',
  'pair',
  'profile',
  'appraisal',
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
  'pairingCoordinator',
  'courseManager',
  'cityCoordinator',
  'professional',
  'trainer',
] as const;
export type Role = (typeof ROLES)[number];

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
    pair: 'read',
  },
  pairingCoordinator: { request: 'write', pair: 'write', profile: 'write' },
  courseManager: { course: 'write', roster: 'write', appraisal: 'write' },
  cityCoordinator: {
    identity: 'read',
    contact: 'read',
    need: 'read',
    stay: 'write',
    exit: 'read',
    public: 'write',
  },
  professional: { pair: 'write', profile: 'write' },
  trainer: { roster: 'read' },
};

/** The kind of team in which each role works that is not of the office. */
const PARTNERS: Readonly<Partial<Record<Role, TeamKind>>> = {
  cityCoordinator: 'host',
  professional: 'professional',
  trainer: 'course',
};

/** The kind of team in which a role works. */
export const teamKindOf = (role: Role): TeamKind => PARTNERS[role] ?? 'office';

/** The roles that work in a team: partners in that of their city, themselves or their course, everyone else in the office. */
export const rolesOfTeam = (team: Team): readonly Role[] =>
  ROLES.filter((role) => teamKindOf(role) === kindOfTeam(team));

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
