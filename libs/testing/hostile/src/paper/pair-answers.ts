import {
  AnswerPairing,
  BeginPairing,
  DraftAction,
  Needs,
  Pairings,
  PairingTotal,
  Professionals,
  ReleaseItem,
  ShowFirstLook,
  SignConfidentiality,
  WorkAction,
  WriteProfile,
} from '@vrijhaven/contracts';
import type { DocumentInput, SharedEntryInput } from '@vrijhaven/contracts';
import type { SealPrimitives } from '@vrijhaven/crypto/seal';
import { keep } from './application-answers';
import type { Caller, PaperState } from './state';
import { on } from './state';

const NOT_FOUND = { __typename: 'NotFound' as const };

/** Professionals and pairs as they were laid out; what is written, shared and taken back is kept unchecked. */
export const pairAnswers = (state: PaperState, p: SealPrimitives) => {
  const authorOf = ({ member, receipt = '' }: Caller) => member ?? state.receipts.get(receipt)?.record ?? '';
  const append = (record: string, author: string, entries: readonly (DocumentInput | null | undefined)[]) => {
    const application = state.applications.get(record);
    if (!application) return;
    const kept = entries.flatMap((entry) => (entry ? [keep(p, author, entry)] : []));
    application.documents = [...application.documents, ...kept];
  };
  const share = (record: string, member: string, shared: readonly SharedEntryInput[]) => {
    const application = state.applications.get(record);
    if (!application) return;
    application.documents = application.documents.map((document) => {
      const found = shared.find(({ revision }) => document.compartment === 'pair' && document.revision === revision);
      return found
        ? { ...document, grants: [...document.grants, { ...found.grant, granter: member, grantedOn: '2026-03-01' }] }
        : document;
    });
  };
  const pairOf = (id: string) => state.pairs.find((pair) => pair.id === id);
  const professionalOf = (id: string) => state.professionals.find((each) => each.id === id);
  return [
    on(Professionals, () => ({ professionals: state.professionals })),
    on(Needs, () => ({ needs: [] })),
    on(PairingTotal, () => ({ pairings: { total: state.pairs.length } })),
    on(Pairings, ({ id }) => ({
      pairings: {
        pageInfo: { hasNextPage: false, endCursor: null },
        edges: state.pairs.filter((pair) => (id ?? pair.id) === pair.id).map((node) => ({ node })),
      },
    })),
    on(SignConfidentiality, ({ professional, textVersion, day, signature }, { member = '' }) => {
      const found = professionalOf(professional);
      if (!found) return { signConfidentiality: NOT_FOUND };
      found.confidentiality = [...found.confidentiality, { member, textVersion, day, signature }];
      return { signConfidentiality: { __typename: 'Professional' as const, ...found } };
    }),
    on(WriteProfile, ({ professional, profile }, { member = '' }) => {
      const found = professionalOf(professional);
      if (!found) return { writeProfile: NOT_FOUND };
      found.profile = keep(p, member, profile);
      return { writeProfile: { __typename: 'Professional' as const, ...found } };
    }),
    on(ShowFirstLook, ({ pairing, shared }, { member = '' }) => {
      const pair = pairOf(pairing);
      if (!pair) return { showFirstLook: NOT_FOUND };
      share(pair.application, member, shared);
      return { showFirstLook: { __typename: 'Pairing' as const, ...pair } };
    }),
    on(BeginPairing, ({ pairing, shared, rhythmDays }, { member = '' }) => {
      const pair = pairOf(pairing);
      if (!pair) return { beginPairing: NOT_FOUND };
      share(pair.application, member, shared);
      Object.assign(pair, { state: 'active', rhythmDays, version: pair.version + 1 });
      return { beginPairing: { __typename: 'Pairing' as const, ...pair } };
    }),
    on(AnswerPairing, ({ pairing, consent, entries }, caller) => {
      const pair = pairOf(pairing);
      const application = pair && state.applications.get(pair.application);
      if (!pair || !application) return { answerPairing: NOT_FOUND };
      if (consent) application.consents = [...application.consents, consent];
      append(pair.application, authorOf(caller), entries);
      return { answerPairing: { __typename: 'Pairing' as const, ...pair } };
    }),
    on(ReleaseItem, ({ entry, supersedes }, caller) => {
      const record = authorOf(caller);
      const application = state.applications.get(record);
      if (!application) return { releaseItem: NOT_FOUND };
      append(record, record, [entry]);
      const gone = [supersedes].flat();
      application.documents = application.documents.map((document) =>
        document.compartment === 'pair' && gone.includes(document.revision)
          ? { ...document, grants: document.grants.filter(({ recipient }) => !recipient.startsWith('team:pro:')) }
          : document,
      );
      return { releaseItem: { __typename: 'ItemReleased' as const, application: record } };
    }),
    on(DraftAction, ({ pairing, id, kind, entry }, caller) => {
      const pair = pairOf(pairing);
      if (!pair) return { draftAction: NOT_FOUND };
      append(pair.application, authorOf(caller), [entry]);
      const hash = state.applications.get(pair.application)?.documents.at(-1)?.hash ?? '';
      pair.actions = [...pair.actions, { id, kind, state: 'drafted', dueOn: null, draftHash: hash, version: 1 }];
      return { draftAction: { __typename: 'Pairing' as const, ...pair } };
    }),
    on(WorkAction, ({ action, to, entry }, caller) => {
      const pair = state.pairs.find(({ actions }) => actions.some(({ id }) => id === action));
      if (!pair) return { workAction: NOT_FOUND };
      append(pair.application, authorOf(caller), [entry]);
      pair.actions = pair.actions.map((each) =>
        each.id === action ? { ...each, state: to, version: each.version + 1 } : each,
      );
      return { workAction: { __typename: 'Pairing' as const, ...pair } };
    }),
  ];
};
