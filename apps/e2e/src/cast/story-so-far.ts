import type { Applicant } from '@vrijhaven/applications/client';
import type { Person } from '../people';
import type { Cast } from './cast';
import { caseloadsOf, proposeAndAccept } from './main-job';
import { bringToPool, moveTo } from './way-to-the-pool';

/** A defender who has applied from a headless client. */
export interface Applied {
  readonly applicant: Applicant;
  readonly phrase: readonly string[];
  readonly record: string;
}

export const applyAs = async (cast: Cast, person: Person): Promise<Applied> => {
  const applicant = cast.applicant();
  const { phrase } = await applicant.newReceipt('en');
  await applicant.start();
  const consents = { selection: true, evaluation: false, publicity: false };
  const sent = await applicant.submit({ call: cast.call, answers: person.answers, consents });
  if (sent.kind !== 'submitted') throw new Error(`not submitted: ${JSON.stringify(sent)}`);
  return { applicant, phrase, record: sent.record };
};

/** The same, up to the offer of a place in Den Haag. */
export const offeredAPlace = async (cast: Cast, person: Person): Promise<Applied & { readonly proposal: string }> => {
  const applied = await applyAs(cast, person);
  const caseloads = await caseloadsOf(cast);
  await bringToPool(caseloads, applied.record);
  const proposal = await proposeAndAccept(cast, applied.record, 'den-haag');
  await moveTo(caseloads.coordinator, applied.record, 'offered');
  return { ...applied, proposal };
};
