import type { Applicant, SubmitRequest } from '@vrijhaven/applications/client';
import type { Answers } from '@vrijhaven/applications/model';
import type { PaperCast, PaperDesk } from './paper-cast';

/** One telling answer for every compartment. */
export const ANSWERS: Answers = {
  directContact: 'no',
  channel: 'page',
  safeHours: 'after nine',
  alias: 'Paper Crane',
  country: 'UG',
  legalName: 'Lavinia Moss',
  fields: ['press'],
  workStory: 'I write about contracts.',
  threatUrgency: 'weeks',
  threatStory: 'A grey car.',
  languages: ['en', 'sw'],
  english: 'well',
  available: { from: '2026-04-01', until: '2026-07-01' },
  hopes: ['rest'],
  careWishes: ['talk'],
  careNote: 'Tablets.',
  referee1Name: 'Dorothea Pinch',
};

export interface Submitted {
  readonly applicant: Applicant;
  /** The receipt's words. */
  readonly phrase: string;
  readonly record: string;
}

export const requestOf = ({ call }: PaperCast, answers: Answers = ANSWERS): SubmitRequest => ({
  call,
  answers,
  consents: { selection: true, evaluation: false, publicity: false },
});

/** A defender who has applied. */
export const submitted = async (cast: PaperCast, answers: Answers = ANSWERS): Promise<Submitted> => {
  const applicant = cast.applicant();
  const { phrase } = await applicant.newReceipt('en');
  await applicant.start();
  const outcome = await applicant.submit(requestOf(cast, answers));
  if (outcome.kind !== 'submitted') throw new Error(`not submitted: ${outcome.kind}`);
  return { applicant, phrase: phrase.join(' '), record: outcome.record };
};

/** What stands between a candidate and a city. */
export interface Hosting {
  readonly coordinator: PaperDesk;
  readonly host: PaperDesk;
  readonly defender: Submitted;
  readonly proposal: string;
}

export interface PaperCity {
  /** A candidate was proposed to the city. */
  asked(): Promise<Hosting>;
  /** The city accepted and the defender said yes to it. */
  hosting(): Promise<Hosting>;
}

/** `city(cast, 'Utrecht').hosting()`: everybody around one candidate of one city. */
export const city = (cast: PaperCast, name: string): PaperCity => {
  const asked = async (): Promise<Hosting> => {
    const defender = await submitted(cast);
    const coordinator = await cast.desk('coordinator');
    const host = await cast.desk(`host-${name.toLowerCase()}`);
    const chosen = (await coordinator.cities.loadCities()).find((each) => each.name === name);
    if (!chosen) throw new Error(`there is no city ${name}`);
    const request = { application: defender.record, version: 1, city: chosen.id };
    const outcome = await coordinator.cities.propose(request);
    if (outcome.kind !== 'done') throw new Error(`not proposed: ${outcome.kind}`);
    return { coordinator, host, defender, proposal: outcome.proposal };
  };
  return {
    asked,
    hosting: async () => {
      const around = await asked();
      const { host, defender, proposal } = around;
      await host.cities.answer({ proposal, version: 1, accept: true, reason: 'conditionsMet' });
      await defender.applicant.answerOffer(true, name.toLowerCase());
      return around;
    },
  };
};
