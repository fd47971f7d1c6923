import {
  DISCLOSED_AFTER_CONSENT,
  isLog,
  mayRead,
  mayWrite,
  NEED_TO_KNOW,
  SHOWN_TO_APPLICANT,
  unreachable,
  WRITTEN_BY_APPLICANT,
} from '@vrijhaven/domain';
import type { Compartment, Need, Role } from '@vrijhaven/domain';
import type { Columns } from './columns';
import type { Who } from './who';

/** What a rule is compiled for: a table under an alias, and whether the row is being written. */
export interface Target {
  readonly columns: Columns;
  readonly alias: string;
  readonly writing?: boolean;
  /** Also what a city no longer sees: row security needs that, see tables.ts. */
  readonly everSeen?: boolean;
}

// Scalar sub-selects run once a statement; an array compares with an index (correlated ones were 15–50 times slower).
const uuids = (call: string): string => `any ((select ${call})::uuid[])`;
// Of the records of a whole programme an array would be walked through for every row; a sub-select is hashed once.
const among = (call: string): string => `in (select unnest(${call}))`;
const list = (words: readonly string[]): string => `(${words.map((word) => `'${word}'`).join(', ')})`;
const anyOf = (roles: readonly Role[]): string => `array[${roles.map((role) => `'${role}'`).join(', ')}]::text[]`;
// A yes or no for the whole statement: of an array that it compares with each row, the planner expects next to nothing,
// and reads and sorts a whole table instead of walking an index to the first page.
const hasRole = (roles: readonly Role[]): string => `(select actor_roles() && ${anyOf(roles)})`;

/** Columns that are conditions on the row. */
const CONDITIONS: readonly (keyof Columns)[] = [
  ...(['disclosed', 'granted', 'hostSees', 'officeSees', 'ownFirst', 'programme'] as const),
  ...(['applicantSees', 'defenderSees', 'professionalSees', 'trainerSees'] as const),
];

const column = ({ columns, alias }: Target, name: keyof Columns): string => {
  const found = columns[name];
  if (found === undefined) throw new Error(`a rule on ${alias} needs the column of its ${name}`);
  return CONDITIONS.includes(name) ? `(${found.replaceAll('$', alias)})` : `${alias}.${found}`;
};

const writtenBy = (target: Target, actor: string): string[] =>
  target.writing && target.columns.author ? [`${column(target, 'author')} = (select ${actor})`] : [];

const all = (conditions: readonly string[]): string => conditions.join(' and ');
const any = (alternatives: readonly string[]): string =>
  alternatives.length === 0 ? 'false' : `(${alternatives.join(' or ')})`;

const needed = (role: Role, need: Need): Compartment[] =>
  (Object.keys(NEED_TO_KNOW[role]) as Compartment[]).filter((compartment) =>
    need === 'read' ? mayRead(role, compartment) : mayWrite(role, compartment),
  );

const officeNeeds = (roles: readonly Role[], need: Need, target: Target): string =>
  any(
    roles
      .filter((role) => needed(role, need).length > 0)
      .map((role) => `${hasRole([role])} and ${column(target, 'compartment')} in ${list(needed(role, need))}`),
  );

/** Roles of the office whose work is not Shelter City's alone. */
const OF_EVERY_PROGRAMME: readonly Role[] = ['securityOfficer', 'pairingCoordinator', 'courseManager'];

/** Yes for who has one of the roles and does not stand back from the record: one question instead of two. */
const unrecusedAs = (roles: readonly Role[], target: Target): string =>
  `${column(target, 'record')} <> all ((select actor_recused_as(${anyOf(roles)}))::uuid[])`;

// Of all that came in by a call of another programme a list would be walked through: it is asked for one record.
const cameHere = (target: Target): string =>
  any([
    '(select is_so from nobody_elsewhere)',
    `not exists (select from came_elsewhere where came_elsewhere.record_id = ${column(target, 'record')})`,
  ]);

// [Note: one programme's staff see its own records] whoever came in by a call of another is not there for the others.
const officeOfRoles = (roles: readonly Role[], target: Target, need: Need | undefined): string => {
  const as = (some: readonly Role[]) => (need ? officeNeeds(some, need, target) : hasRole(some));
  if (!target.columns.record) return as(roles);
  const everywhere = roles.filter((role) => OF_EVERY_PROGRAMME.includes(role));
  const ofStays = roles.filter((role) => !OF_EVERY_PROGRAMME.includes(role));
  // Most who ask are of Shelter City: their roles are asked for once, and with them what they stand back from.
  if (!need) {
    const here =
      ofStays.length === 0 ? [] : [any([cameHere(target), ...(everywhere.length > 0 ? [as(everywhere)] : [])])];
    return all([unrecusedAs(roles, target), ...here]);
  }
  return any([
    ...(everywhere.length > 0 ? [as(everywhere)] : []),
    ...(ofStays.length > 0 ? [all([as(ofStays), cameHere(target)])] : []),
  ]);
};

const applicantNeeds = (need: Need, target: Target): string =>
  `${column(target, 'compartment')} in ${list(need === 'read' ? SHOWN_TO_APPLICANT : WRITTEN_BY_APPLICANT)}`;

/**
 * [Note: stepwise disclosure to a city] what takes the defender's consent is narrowed to who gave it and keeps it, and
 * what is about the stay to whom the city houses.
 */
const hostNeeds = (need: Need, target: Target): string => {
  const afterConsent = needed('cityCoordinator', need).filter((compartment) =>
    (DISCLOSED_AFTER_CONSENT as readonly string[]).includes(compartment),
  );
  const logs = needed('cityCoordinator', need).filter(isLog);
  const before = needed('cityCoordinator', need).filter((each) => !afterConsent.includes(each) && !isLog(each));
  const [record, compartment] = [column(target, 'record'), column(target, 'compartment')];
  const steps = [
    ...(before.length > 0 ? [`${compartment} in ${list(before)}`] : []),
    ...(afterConsent.length > 0
      ? [`${compartment} in ${list(afterConsent)} and ${record} = ${uuids('actor_consented()')}`]
      : []),
    ...(logs.length > 0 ? [`${compartment} in ${list(logs)} and ${record} = ${uuids('actor_housed()')}`] : []),
  ];
  return any(steps);
};

/** A further condition on what somebody in this relation sees of a table, where there is one. */
const seenAs = (
  target: Target,
  name: 'applicantSees' | 'defenderSees' | 'professionalSees' | 'trainerSees',
): string[] => (target.columns[name] ? [column(target, name)] : []);

/** Partners of the other programmes open what was disclosed to their team of their own log, and nothing else. */
const partnerNeeds = (role: Role, need: Need, target: Target): string =>
  `${column(target, 'compartment')} in ${list(needed(role, need).filter(isLog))}`;

/** Whether it is narrowed to what was disclosed to the actor's team: for those outside the office who open something. */
const isDisclosed = (who: Who): boolean =>
  (who.is === 'hostOfCandidate' || who.is === 'paired' || who.is === 'trainerOf') && who.needs !== undefined;

/** The SQL condition under which a row stands in the relation to whoever bears the token of this transaction. */
export const compileWho = (who: Who, target: Target): string => {
  switch (who.is) {
    case 'anyone':
      return 'true';
    case 'founder':
      return 'not (select organisation_founded())';
    case 'member':
      return '(select actor_member()) is not null';
    case 'self':
      return `${column(target, 'member')} = (select actor_member())`;
    case 'owner':
      return `${column(target, 'member')} = (select actor_owner())`;
    case 'holder':
      return column(target, 'granted');
    case 'bearer':
      return `${column(target, 'receipt')} = (select actor_receipt())`;
    case 'defender':
      return all(['(select actor_receipt()) is not null', ...seenAs(target, 'defenderSees')]);
    case 'keyed':
      return `${column(target, 'key')} = (select coalesce('member:' || actor_member(), 'receipt:' || actor_receipt()))`;
    case 'referee':
      return `${column(target, 'enquiry')} = (select actor_enquiry())`;
    case 'applicant':
      return all([
        `${column(target, 'record')} = (select actor_record())`,
        ...(who.needs ? [applicantNeeds(who.needs, target)] : []),
        ...seenAs(target, 'applicantSees'),
        ...writtenBy(target, 'actor_record()'),
      ]);
    case 'host':
      return all([
        `${column(target, 'city')} = ${uuids('actor_cities()')}`,
        ...(target.columns.hostSees && !target.everSeen ? [column(target, 'hostSees')] : []),
      ]);
    case 'hostOfCandidate':
      return all([
        `${column(target, 'record')} = ${uuids(who.housing ? 'actor_housed()' : 'actor_candidates()')}`,
        ...(who.needs ? [hostNeeds(who.needs, target)] : []),
        ...(target.columns.hostSees ? [column(target, 'hostSees')] : []),
        ...writtenBy(target, 'actor_member()'),
      ]);
    case 'office':
      return all([
        officeOfRoles(who.roles, target, who.needs),
        ...(who.of ? [`${column(target, 'programme')} = '${who.of}'`] : []),
        ...(target.columns.officeSees ? [column(target, 'officeSees')] : []),
        ...writtenBy(target, 'actor_member()'),
      ]);
    case 'assessor':
      return all([
        hasRole(['commissioner']),
        `${column(target, 'record')} = ${uuids('actor_assessable()')}`,
        ...(who.needs ? [`${column(target, 'compartment')} in ${list(needed('commissioner', who.needs))}`] : []),
        ...(target.columns.judge ? [`${column(target, 'judge')} = (select actor_member())`] : []),
        ...writtenBy(target, 'actor_member()'),
      ]);
    case 'programmeOffice':
      return all([
        target.columns.office === who.role
          ? hasRole([who.role])
          : `${column(target, 'record')} ${among(`actor_programme_records('${who.role}')`)}`,
        ...(who.needs ? [`${column(target, 'compartment')} in ${list(needed(who.role, who.needs))}`] : []),
        ...writtenBy(target, 'actor_member()'),
      ]);
    case 'professional':
      return all([
        `${column(target, 'professional')} = ${uuids('actor_professionals()')}`,
        ...seenAs(target, 'professionalSees'),
        ...writtenBy(target, 'actor_member()'),
      ]);
    case 'paired':
      return all([
        `${column(target, 'record')} = ${uuids(who.inContact || target.writing ? 'actor_in_contact()' : 'actor_pairs()')}`,
        ...(who.needs ? [partnerNeeds('professional', who.needs, target)] : []),
        ...seenAs(target, 'professionalSees'),
        ...writtenBy(target, 'actor_member()'),
      ]);
    case 'trainer':
      return `${column(target, 'edition')} = ${uuids('actor_editions()')}`;
    case 'trainerOf':
      return all([
        `${column(target, 'record')} = ${uuids('actor_participants()')}`,
        // Of who takes part in two editions, this one's alone.
        ...(target.columns.edition ? [`${column(target, 'edition')} = ${uuids('actor_editions()')}`] : []),
        ...(who.needs ? [partnerNeeds('trainer', who.needs, target)] : []),
        ...seenAs(target, 'trainerSees'),
        ...writtenBy(target, 'actor_member()'),
      ]);
    case 'peer':
      return all([hasRole(['commissioner']), `${column(target, 'record')} = ${uuids('actor_assessed()')}`]);
    default:
      return unreachable(who);
  }
};

// Whoever acts may leave their own name, or none.
const inOwnName = (target: Target): string[] =>
  target.writing && target.columns.actor
    ? [`(${column(target, 'actor')} is null or ${column(target, 'actor')} = (select actor_member()))`]
    : [];

// [Note: a recusal shuts out everywhere] whatever the rule and the role: what belongs to an application from which the
// member stands back is not there for them. `is not true`, because a row may belong to no application yet.
const unlessRecused = ({ columns: { record, file }, alias }: Target): string[] => [
  ...(record ? [`(${alias}.${record} = ${uuids('actor_recused()')}) is not true`] : []),
  ...(file ? [`(${alias}.${file} = ${uuids('actor_recused_files()')}) is not true`] : []),
];

// [Note: own before others'] a commissioner who has yet to judge sees no other judgement, also not as somebody else.
const unlessUnscored = (target: Target): string[] =>
  target.columns.ownFirst && target.columns.record
    ? [`(${column(target, 'ownFirst')} and ${column(target, 'record')} = ${uuids('actor_unscored()')}) is not true`]
    : [];

/** Rules for the office that differ in its roles alone are one rule: PostgreSQL answers each question it finds anew. */
const together = (rules: readonly Who[]): readonly Who[] => {
  const merged = new Map<string, Who>();
  for (const who of rules) {
    const alike = JSON.stringify(who.is === 'office' ? { ...who, roles: [] } : who);
    const before = merged.get(alike);
    const roles = [before, who].flatMap((each) => (each?.is === 'office' ? each.roles : []));
    merged.set(alike, who.is === 'office' ? { ...who, roles: [...new Set(roles)] } : who);
  }
  return [...merged.values()];
};

// What was disclosed is looked up in a table with rules of its own, all of which are prepared wherever it is asked: once.
const grounds = (rules: readonly Who[], target: Target): string[] => {
  const compiled = (some: readonly Who[]) => some.map((who) => `(${compileWho(who, target)})`);
  if (target.writing) return compiled(rules);
  const disclosed = rules.filter(isDisclosed);
  if (disclosed.length === 0) return compiled(rules);
  const others = rules.filter((who) => !isDisclosed(who));
  return [...compiled(others), `(${all([any(compiled(disclosed)), column(target, 'disclosed')])})`];
};

/** Whether what a rule is compiled to asks for recusals itself. */
const asksForRecusals = (who: Who, { columns: { record, file } }: Target): boolean =>
  who.is === 'office' && who.needs === undefined && record !== undefined && file === undefined;

/** The condition under which any of the rules holds, and no recusal stands against it. */
export const compileRules = (rules: readonly Who[], target: Target): string => {
  const merged = together(rules);
  const others = merged.filter((who) => !asksForRecusals(who, target));
  return all([
    any([
      ...merged.filter((who) => !others.includes(who)).map((who) => `(${compileWho(who, target)})`),
      ...(others.length > 0 ? [`(${all([any(grounds(others, target)), ...unlessRecused(target)])})`] : []),
    ]),
    ...inOwnName(target),
    ...unlessUnscored(target),
  ]);
};
