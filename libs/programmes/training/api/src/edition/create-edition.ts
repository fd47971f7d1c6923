import { randomUUID } from 'node:crypto';
import type { Actor, NotFound } from '@vrijhaven/access';
import { permitNew } from '@vrijhaven/access';
import { isConsentSubject, newestRoleKeys } from '@vrijhaven/applications/api';
import type { Tx } from '@vrijhaven/database';
import { consentToTeam, courseTeam, OFFICE } from '@vrijhaven/domain';
import { InvalidInput } from '@vrijhaven/server';
import type { EditionFault, EditionPlan } from '@vrijhaven/training/model';
import { faultsOf } from '@vrijhaven/training/model';
import { insertEdition, isSlugTaken } from './edition.store';

/** Where in the input somebody finds what cannot stand. */
export const FIELD_OF: Readonly<Record<EditionFault, string>> = {
  title: 'input.title',
  days: 'input.endsOn',
  seats: 'input.seats',
  perCountry: 'input.perCountry',
  offerDays: 'input.offerDays',
  languages: 'input.languages',
  moduleDay: 'modules',
  taskDay: 'tasks',
};

/** An edition as it is written down: the form of it, and where it is. */
export interface WrittenEdition extends EditionPlan {
  readonly placeName: string;
}

interface NewEdition {
  readonly slug: string;
  readonly input: WrittenEdition;
}

/** What of it is a column. */
export const columnsOf = (input: WrittenEdition): WrittenEdition => {
  const { title, placeName, startsOn, endsOn, languages, seats, perCountry, offerDays } = input;
  return { title, placeName, startsOn, endsOn, languages, seats, perCountry, offerDays };
};

/**
 * Writes an edition down. Its slug names the trainers' team and the consent to them for ever; the generation of the
 * office's key is fixed, so that all tags of its seats are made with one key. (protocol.md step 36)
 */
export const createEdition = async (
  tx: Tx,
  actor: Actor,
  { slug, input }: NewEdition,
): Promise<{ readonly id: string } | InvalidInput | NotFound> => {
  const refused = permitNew(actor, 'edition.create');
  if (refused !== undefined) return refused;
  const subject = consentToTeam(courseTeam(slug)) ?? '';
  // It stands in what is hashed as well, where a name begins with a letter.
  const isName = isConsentSubject(subject) && /^[a-z]/.test(slug);
  if (!isName || (await isSlugTaken(tx, slug))) return new InvalidInput(['slug']);
  const faults = faultsOf(input);
  if (faults.length > 0) return new InvalidInput(faults.map((fault) => FIELD_OF[fault]));
  const key = (await newestRoleKeys(tx, OFFICE)).get('course');
  // An office without a key to `course` could read nobody's application.
  if (key === undefined) return new InvalidInput(['keyGeneration']);
  const id = randomUUID();
  await insertEdition(tx, { ...columnsOf(input), id, slug, keyGeneration: key.generation });
  return { id };
};
