import { addCall, addCity } from '../world';
import type { TestDatabase } from '../test-database';
import type { Ask } from './ask';
import { newDefender } from './defender';
import type { PlayDefender } from './defender';
import { foundOrganisation, signingMember } from './organisation';
import type { PlayOrganisation, SigningMember } from './organisation';

const SUBMIT = `mutation ($input: SubmitInput!, $idempotencyKey: ID!) {
  submitApplication(input: $input, idempotencyKey: $idempotencyKey) { __typename } }`;

/** An organisation with an open call and a coordinator: where specs of cases begin. */
export interface Stage {
  readonly db: TestDatabase;
  readonly organisation: PlayOrganisation;
  readonly call: string;
  readonly coordinator: SigningMember;
}

export async function setStage(db: TestDatabase): Promise<Stage> {
  const organisation = await foundOrganisation(db);
  return { db, organisation, call: await addCall(db), coordinator: await signingMember(db, 'coordinator') };
}

/** A defender whose application came in through the API and stands in `state` now. */
export async function applicant(
  { db, organisation, call }: Stage,
  ask: Ask,
  state = 'submitted',
): Promise<PlayDefender> {
  const defender = await newDefender(db, organisation);
  const answer = await ask(SUBMIT, { input: defender.submission(call) }, defender);
  if (answer.__typename !== 'Application') throw new Error(`not submitted: ${answer.__typename}`);
  await db.seed(`update application set state = $2 where id = $1`, [defender.record, state]);
  return defender;
}

export interface PlayCity {
  readonly city: string;
  readonly slug: string;
  readonly team: string;
  readonly place: string;
  readonly coordinator: SigningMember;
}

/** A host city with one place, its team's keys and its coordinator. */
export async function hostCity({ db, organisation }: Stage, slug: string): Promise<PlayCity> {
  const team = `host:${slug}`;
  await organisation.rotate(team);
  const { city, place } = await addCity(db, slug);
  return { city, slug, team, place, coordinator: await signingMember(db, 'cityCoordinator', team) };
}
