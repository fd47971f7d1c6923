/** Kinds of teams. All but the office are partners: whoever a defender meets outside it. */
export const TEAM_KINDS = ['office', 'host', 'professional', 'course'] as const;
export type TeamKind = (typeof TEAM_KINDS)[number];
export type PartnerKind = Exclude<TeamKind, 'office'>;

/**
 * `office` is the programme office; `host:<city slug>` is the team of one host city, `pro:<id>` that of one
 * professional, `course:<edition slug>` that of the trainers of one edition.
 */
export type Team = 'office' | `host:${string}` | `pro:${string}` | `course:${string}`;
export const OFFICE: Team = 'office';
export const hostTeam = (citySlug: string): Team => `host:${citySlug}`;
export const professionalTeam = (professional: string): Team => `pro:${professional}`;
export const courseTeam = (editionSlug: string): Team => `course:${editionSlug}`;

const PREFIXES: Readonly<Record<PartnerKind, string>> = { host: 'host:', professional: 'pro:', course: 'course:' };
/** What the consent to a partner is called before the name of the partner. */
const SUBJECTS: Readonly<Record<PartnerKind, string>> = {
  host: 'city:',
  professional: 'professional:',
  course: 'training:',
};

export const PARTNER_KINDS: readonly PartnerKind[] = ['host', 'professional', 'course'];

const kindNamed = (name: string): TeamKind | undefined =>
  name === OFFICE
    ? 'office'
    : PARTNER_KINDS.find((kind) => name.startsWith(PREFIXES[kind]) && name.length > PREFIXES[kind].length);

export const isTeam = (name: string): name is Team => kindNamed(name) !== undefined;

/** The kind of a team; `office` where nothing else fits, which is how keys of a team nobody knows stay closed. */
export const kindOfTeam = (team: Team): TeamKind => kindNamed(team) ?? 'office';

/** The name of a partner inside its kind: slug of a city or an edition, id of a professional. */
export const partnerOfTeam = (team: Team): string | undefined => {
  const kind = kindOfTeam(team);
  return kind === 'office' ? undefined : team.slice(PREFIXES[kind].length);
};

const partnerOf = (kind: PartnerKind, team: Team): string | undefined =>
  kindOfTeam(team) === kind ? partnerOfTeam(team) : undefined;

export const cityOfTeam = (team: Team): string | undefined => partnerOf('host', team);
export const professionalOfTeam = (team: Team): string | undefined => partnerOf('professional', team);
export const editionOfTeam = (team: Team): string | undefined => partnerOf('course', team);

/** How the subject of a consent to any partner of a kind begins. */
export const consentPrefix = (kind: PartnerKind): string => SUBJECTS[kind];

/** The subject of the consent under which a partner team is given anything. */
export const consentToTeam = (team: Team): string | undefined => {
  const kind = kindOfTeam(team);
  return kind === 'office' ? undefined : `${SUBJECTS[kind]}${team.slice(PREFIXES[kind].length)}`;
};

/** The partner team to which a consent is, undefined for a consent to something else. */
export const teamOfConsent = (subject: string): Team | undefined => {
  const kind = PARTNER_KINDS.find((each) => subject.startsWith(SUBJECTS[each]));
  const team = kind && `${PREFIXES[kind]}${subject.slice(SUBJECTS[kind].length)}`;
  return team !== undefined && isTeam(team) ? team : undefined;
};
