import { newIdempotencyKey } from '@vrijhaven/client';
import { EMPTY_PROFILE } from '@vrijhaven/connect2protect/model';
import type { ProfessionalKind, Profile } from '@vrijhaven/connect2protect/model';
import { CreateProfessional } from '@vrijhaven/contracts';
import type { Day } from '@vrijhaven/domain';
import { addDays } from '@vrijhaven/domain';
import { Failure } from '../io/fault';
import type { Desk } from './desks';
import { expectKind } from './expect-done';

/** Somebody of influence, all of it invented. */
export interface DemoProfessional {
  readonly id: string;
  readonly handle: string;
  readonly name: string;
  readonly kind: ProfessionalKind;
  readonly maxPairs: number;
  /** Days from today; none for who has no mandate. */
  readonly mandate: number | null;
  readonly profile: Partial<Profile>;
}

/** One of every kind; the mandate of the second ends soon enough to be warned of. */
export const PROFESSIONALS: readonly DemoProfessional[] = [
  {
    ...{ id: '3f6a1c52-9d0e-4b7a-8c11-5e2d7a90b401', handle: 'bittern', name: 'Cornelia Bitterlark', kind: 'mp' },
    ...{ maxPairs: 5, mandate: 620 },
    profile: {
      ...{ seat: 'House of Invented Commons', group: 'Party of the Lighthouse', committees: ['Foreign affairs'] },
      ...{ languages: ['en', 'es', 'nl'], regions: ['centralAmerica', 'southAmerica'] },
      ...{ themes: ['landRights', 'indigenousRights', 'environment'], words: 'Writes letters within a week.' },
    },
  },
  {
    ...{ id: '3f6a1c52-9d0e-4b7a-8c11-5e2d7a90b402', handle: 'quill', name: 'Augustin Quillworth', kind: 'mep' },
    ...{ maxPairs: 5, mandate: 80 },
    profile: {
      ...{ seat: 'Parliament of the Invented Union', group: 'Group of Open Windows', committees: ['Human rights'] },
      ...{ languages: ['en', 'fr', 'ru'], regions: ['southernCaucasus', 'easternEurope', 'southAsia'] },
      ...{ themes: ['ruleOfLaw', 'minorityRights', 'pressFreedom'], words: 'Can ask questions in the plenary.' },
    },
  },
  {
    ...{ id: '3f6a1c52-9d0e-4b7a-8c11-5e2d7a90b403', handle: 'gavel', name: 'Philippa Gavelbrook', kind: 'lawyer' },
    ...{ maxPairs: 4, mandate: null },
    profile: {
      ...{ seat: 'Gavelbrook and Daughters', languages: ['en', 'fr', 'sw'], regions: ['eastAfrica', 'southernAfrica'] },
      ...{ themes: ['womensRights', 'lgbtiRights', 'ruleOfLaw'], words: 'Observes trials; no advice on asylum.' },
    },
  },
  {
    ...{ id: '3f6a1c52-9d0e-4b7a-8c11-5e2d7a90b404', handle: 'carillon', name: 'Isidore Carillon', kind: 'other' },
    ...{ maxPairs: 3, mandate: null },
    profile: {
      ...{ seat: 'Rector of an invented university', languages: ['en', 'ar'], regions: ['southeastAsia', 'southAsia'] },
      ...{ themes: ['labourRights', 'digitalRights'], words: 'Opens doors to students and press.' },
    },
  },
];

/** The office writes a professional down, whose team the founding made; they sign, and say who they are. */
export const bringIn = async (office: Desk, desk: Desk, who: DemoProfessional, today: Day): Promise<void> => {
  const { id, name, kind, maxPairs, mandate, profile } = who;
  const input = { name, kind, maxPairs, mandateEnds: mandate === null ? null : addDays(today, mandate), active: true };
  const variables = { id, input, idempotencyKey: newIdempotencyKey() };
  const { createProfessional } = await office.session.inside.transport.run(CreateProfessional, variables);
  if (createProfessional.__typename !== 'Professional')
    throw new Failure(`The demonstration stopped: ${name} gave ${createProfessional.__typename}.`);
  expectKind(await desk.pairs.signConfidentiality({ professional: id }), 'done', `what ${name} signs`);
  const written = await desk.pairs.writeProfile({ professional: id, profile: { ...EMPTY_PROFILE, ...profile } });
  expectKind(written, 'done', `the profile of ${name}`);
};
