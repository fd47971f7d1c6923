import type { DisclosureInput } from '@vrijhaven/contracts';
import {
  AnswerProposal,
  CityNames,
  CreateCity,
  DiscloseToCity,
  Proposals,
  ProposeToCity,
  ScheduleResidency,
} from '@vrijhaven/contracts';
import { newId } from '@vrijhaven/crypto/seal';
import type { SealPrimitives } from '@vrijhaven/crypto/seal';
import { disclosuresOf } from './application-answers';
import type { KeptApplication, KeptProposal, PaperState } from './state';
import { on, TODAY } from './state';

const disclose = (application: KeptApplication, granter: string, disclosures: readonly DisclosureInput[]): void => {
  application.documents = application.documents.map((document) => ({
    ...document,
    grants: [
      ...document.grants,
      ...disclosures
        .filter(({ compartment }) => compartment === document.compartment)
        .map(({ grant }) => ({ ...grant, granter, grantedOn: TODAY })),
    ],
  }));
  application.disclosures = disclosuresOf(application);
};

const done = ({ application: _, ...proposal }: KeptProposal) => ({ __typename: 'Proposal' as const, ...proposal });

const NOT_FOUND = { __typename: 'NotFound' as const };

/** Cities and proposals as they come; a candidate is shown with everything that the server has. */
export const cityAnswers = (state: PaperState, p: SealPrimitives) => [
  on(CityNames, () => ({ cities: state.cities })),
  on(CreateCity, ({ input }) => {
    const places = input.places.map((place) => ({ id: newId(p), retiredOn: null, version: 1, ...place }));
    const { slug, name, since } = input;
    const city = { id: newId(p), slug, name, since, languages: [], communities: [], version: 1, places };
    state.cities.push(city);
    return { createCity: { __typename: 'City' as const, ...city } };
  }),
  on(Proposals, ({ application }) => ({
    proposals: {
      pageInfo: { hasNextPage: false, endCursor: null },
      edges: state.proposals
        .filter((each) => application === null || application === undefined || each.application === application)
        .flatMap((each) => {
          const candidate = state.applications.get(each.application);
          return candidate ? [{ node: { ...each, candidate } }] : [];
        }),
    },
  })),
  on(ProposeToCity, ({ application: id, city: cityId, disclosures }, { member = '' }) => {
    const [application, city] = [state.applications.get(id), state.cities.find((each) => each.id === cityId)];
    if (!application || !city) return { proposeToCity: NOT_FOUND };
    const proposal: KeptProposal = {
      id: newId(p),
      application: id,
      state: 'proposed',
      version: 1,
      proposedOn: TODAY,
      isMove: false,
      agreed: false,
      stays: application.call.stays,
      city: { id: city.id, slug: city.slug, name: city.name },
      residency: null,
    };
    state.proposals.push(proposal);
    application.state = 'proposed';
    disclose(application, member, disclosures);
    return { proposeToCity: done(proposal) };
  }),
  on(AnswerProposal, ({ proposal: id, accept }) => {
    const proposal = state.proposals.find((each) => each.id === id);
    const application = state.applications.get(proposal?.application ?? '');
    if (!proposal || !application) return { answerProposal: NOT_FOUND };
    proposal.state = accept ? 'accepted' : 'declined';
    application.state = accept ? 'offered' : 'cityDeclined';
    return { answerProposal: done(proposal) };
  }),
  on(DiscloseToCity, ({ proposal: id, disclosures }, { member = '' }) => {
    const proposal = state.proposals.find((each) => each.id === id);
    const application = state.applications.get(proposal?.application ?? '');
    if (!proposal || !application) return { discloseToCity: NOT_FOUND };
    disclose(application, member, disclosures);
    return { discloseToCity: done(proposal) };
  }),
  on(ScheduleResidency, ({ place }) => ({
    scheduleResidency: {
      __typename: 'PlaceTaken' as const,
      free: state.residencies.filter((each) => each.place === place).map(({ period }) => period),
    },
  })),
];
