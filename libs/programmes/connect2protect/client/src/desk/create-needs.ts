import { newIdempotencyKey } from '@vrijhaven/client';
import { EndNeed, Needs as NeedsQuery, ProposePairing } from '@vrijhaven/contracts';
import { EMPTY_PROFILE } from '@vrijhaven/connect2protect/model';
import { needOutcome, pairOutcome } from '../act-outcomes';
import type { Needs, Pairs, Professionals } from '../connect2protect';
import { askIn, firstLookIn, itemsOf, messagesOf, releasedIn } from '../read-logs';
import { toNeed } from '../shared-views';
import { suggest } from '../suggesting';
import type { Candidate, NeedToServe } from '../suggesting';
import type { NeedFile, PairView, ProfessionalView } from '../views';
import type { PairMeans } from './create-pairs';
import { checkedPair } from './create-pairs';
import { readingOf } from './reading';

const toCandidate = (view: ProfessionalView): Candidate => {
  const profile = view.profile.status === 'open' ? view.profile.content : EMPTY_PROFILE;
  return {
    ...{ id: view.id, kind: view.kind, active: view.active, group: profile.group, languages: profile.languages },
    ...{ regions: profile.regions, themes: profile.themes, pairs: view.pairs, maxPairs: view.maxPairs },
    ...{ mandate: view.mandate, briefed: view.briefed },
  };
};

const toServe = ({ id, application, request }: NeedFile, pairs: readonly PairView[]): NeedToServe => {
  const ask = request?.ask.status === 'open' ? request.ask.content : undefined;
  const theirs = pairs.filter((pair) => pair.application === application);
  return {
    id,
    ...{ languages: ask?.languages ?? [], regions: ask?.regions ?? [], themes: ask?.themes ?? [] },
    avoid: ask?.avoid ?? { professionals: [], groups: [] },
    past: theirs.flatMap(({ professional, reason }) => (reason ? [{ professional: professional.id, reason }] : [])),
    asked: theirs.flatMap(({ need, state, professional }) =>
      need === id && state !== 'ended' ? [professional.id] : [],
    ),
  };
};

/** Needs as pairing coordinators work on them; see {@link Needs}. */
export const createNeeds = (
  means: PairMeans,
  { loadProfessionals, loadPairs }: Pick<Pairs, 'loadPairs'> & Pick<Professionals, 'loadProfessionals'>,
): Needs => {
  const { session, logs } = means;
  const { transport } = session.inside;
  return {
    loadNeeds: async () => (await transport.run(NeedsQuery, {})).needs.map(toNeed),
    openNeed: async (need) => {
      const { application: record } = need;
      const [request, pair] = [await logs.read(record, 'request'), await logs.read(record, 'pair')];
      const reading = readingOf(session, record);
      return {
        ...need,
        request: request && {
          ask: askIn(record, request),
          items: itemsOf(record, 'request', request),
          messages: messagesOf(reading, request),
          chained: request.chained,
        },
        released: releasedIn(record, pair),
        firstLook: firstLookIn(record, pair),
      };
    },
    closeNeed: async (request) => {
      const variables = { ...request, idempotencyKey: newIdempotencyKey() };
      return needOutcome((await transport.run(EndNeed, variables)).endNeed);
    },
    writeToDefender: ({ application, text }) => logs.append(application, 'request', { kind: 'message', text }),
    suggest: async (need) => {
      const [professionals, pairs] = [await loadProfessionals(), await loadPairs({ application: need.application })];
      return suggest(toServe(need, pairs), professionals.map(toCandidate));
    },
    propose: async (request) => {
      const variables = { ...request, idempotencyKey: newIdempotencyKey() };
      return pairOutcome((await transport.run(ProposePairing, variables)).proposePairing, checkedPair(session));
    },
  };
};
