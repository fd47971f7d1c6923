import type { ConsentInput, DocumentInput, DocumentPartsFragment, SubmitInput } from '@vrijhaven/contracts';
import {
  AnswerOffer,
  Application,
  Applications,
  ApplicationTotal,
  BeginReturn,
  Calls,
  CompleteReturn,
  DiscardDraft,
  EndReturn,
  MoveApplication,
  MyApplication,
  MyDraft,
  OpenReceipt,
  PostMessage,
  PostMyMessage,
  RecordConsent,
  ReturnToScreening,
  ReviseApplication,
  SaveDraft,
  SubmitApplication,
  WithdrawApplication,
} from '@vrijhaven/contracts';
import { asSealed, documentHash, fromText, toText } from '@vrijhaven/crypto/envelope';
import type { VerifyPrimitives } from '@vrijhaven/crypto/envelope';
import type { SealPrimitives } from '@vrijhaven/crypto/seal';
import type { Caller, KeptApplication, PaperState } from './state';
import { on, TODAY } from './state';

export const keep = (
  p: VerifyPrimitives,
  author: string,
  { grants, ...document }: DocumentInput,
): DocumentPartsFragment => ({
  ...document,
  author,
  writtenOn: TODAY,
  layer: 0,
  hash: toText(documentHash(p, asSealed('document/v1', fromText(document.envelope)))),
  grants: grants.map((grant) => ({ ...grant, granter: author, grantedOn: TODAY })),
});

const isTeam = ({ recipient }: { readonly recipient: string }): boolean => recipient.startsWith('team:');

/** As an honest server lists them, from the grants that it keeps. */
export const disclosuresOf = ({ documents }: Pick<KeptApplication, 'documents'>): KeptApplication['disclosures'] =>
  documents.flatMap(({ compartment, grants }) =>
    grants.filter(isTeam).map(({ recipient }) => ({ compartment, recipient, since: TODAY, until: null })),
  );

const submitted = (state: PaperState, p: SealPrimitives, input: SubmitInput): KeptApplication => {
  const call = state.calls.find(({ id }) => id === input.call);
  if (!call) throw new Error('the paper server has no such call');
  const documents = input.documents.map((document) => keep(p, input.record, document));
  return {
    id: input.record,
    state: 'submitted',
    version: 1,
    submittedOn: TODAY,
    unreadForOffice: false,
    call,
    keys: input.keys,
    manifest: input.manifest,
    documents,
    thread: [],
    consents: [...input.consents],
    disclosures: disclosuresOf({ documents }),
    transitions: [],
  };
};

const receiptAnswers = (state: PaperState, p: SealPrimitives) => [
  on(BeginReturn, () => ({ beginReturn: { nonce: toText(p.randomBytes(32)) } })),
  on(OpenReceipt, ({ locator, loginKey }) => {
    state.receipts.set(locator, { loginKey, record: null });
    return { openReceipt: { __typename: 'ReceiptSession' as const, token: locator, record: null } };
  }),
  on(CompleteReturn, ({ locator }) => {
    const receipt = state.receipts.get(locator);
    if (!receipt) return { completeReturn: { __typename: 'LoginRefused' as const } };
    return { completeReturn: { __typename: 'ReceiptSession' as const, token: locator, record: receipt.record } };
  }),
  on(EndReturn, () => ({ endReturn: true })),
  on(MyDraft, (_, { receipt = '' }) => ({ myDraft: state.drafts.get(receipt) ?? null })),
  on(SaveDraft, ({ sealed, revision }, { receipt = '' }) => {
    const last = state.drafts.get(receipt)?.revision ?? 0;
    if (revision !== last + 1) return { saveDraft: { __typename: 'DraftConflict' as const, actualRevision: last } };
    state.drafts.set(receipt, { revision, sealed, expiresOn: TODAY });
    return { saveDraft: { __typename: 'Draft' as const, revision, expiresOn: TODAY } };
  }),
  on(DiscardDraft, (_, { receipt = '' }) => ({ discardDraft: state.drafts.delete(receipt) })),
];

export const mine = (state: PaperState, { receipt = '' }: Caller): KeptApplication => {
  const application = state.applications.get(state.receipts.get(receipt)?.record ?? '');
  if (!application) throw new Error('the paper server finds no application behind this receipt');
  return application;
};

const done = ({ id, state, version }: KeptApplication) => ({ __typename: 'Application' as const, id, state, version });

export const moved = (application: KeptApplication, to: KeptApplication['state']) => {
  application.state = to;
  application.version += 1;
  return done(application);
};

const consent = (application: KeptApplication, statement: ConsentInput): void => {
  const others = application.consents.filter(({ subject }) => subject !== statement.subject);
  application.consents = [...others, statement];
};

export const post = (p: SealPrimitives, application: KeptApplication, author: string, message: DocumentInput) => {
  application.thread = [...application.thread, keep(p, author, message)];
  application.unreadForOffice = author === application.id;
  return { __typename: 'Document' as const, revision: message.revision, writtenOn: TODAY };
};

const ownAnswers = (state: PaperState, p: SealPrimitives) => [
  on(SubmitApplication, ({ input }, { receipt = '' }) => {
    const application = submitted(state, p, input);
    state.applications.set(application.id, application);
    const kept = state.receipts.get(receipt);
    if (kept) kept.record = application.id;
    return { submitApplication: done(application) };
  }),
  on(MyApplication, (_, { receipt = '' }) => ({
    myApplication: state.applications.get(state.receipts.get(receipt)?.record ?? '') ?? null,
  })),
  on(ReviseApplication, ({ documents, manifest }, caller) => {
    const application = mine(state, caller);
    const changed = documents.map(({ compartment }) => compartment);
    application.documents = [
      ...application.documents.filter(({ compartment }) => !changed.includes(compartment)),
      ...documents.map((document) => keep(p, application.id, document)),
    ];
    application.manifest = manifest;
    return { reviseApplication: done(application) };
  }),
  on(PostMyMessage, ({ message }, caller) => {
    const application = mine(state, caller);
    return { postMyMessage: post(p, application, application.id, message) };
  }),
  on(RecordConsent, ({ consent: statement }, caller) => {
    consent(mine(state, caller), statement);
    return { recordConsent: done(mine(state, caller)) };
  }),
  on(AnswerOffer, ({ accept, consent: statement }, caller) => {
    if (statement) consent(mine(state, caller), statement);
    return { answerOffer: moved(mine(state, caller), accept ? 'accepted' : 'offerDeclined') };
  }),
  on(WithdrawApplication, (_, caller) => ({ withdrawApplication: moved(mine(state, caller), 'withdrawn') })),
  on(ReturnToScreening, (_, caller) => ({ returnToScreening: moved(mine(state, caller), 'submitted') })),
];

const staffAnswers = (state: PaperState, p: SealPrimitives) => [
  on(Calls, () => ({ calls: state.calls })),
  on(ApplicationTotal, () => ({ applications: { total: state.applications.size } })),
  on(Applications, ({ first, after }) => {
    const all = [...state.applications.values()];
    const from = after === null || after === undefined ? 0 : Number(after);
    const page = all.slice(from, from + first);
    return {
      applications: {
        pageInfo: { hasNextPage: from + first < all.length, endCursor: String(from + page.length) },
        edges: page.map((application) => ({
          node: {
            ...application,
            call: application.call.id,
            since: application.submittedOn,
            summary: application.documents.find(({ compartment }) => compartment === 'summary') ?? null,
          },
        })),
      },
    };
  }),
  on(Application, ({ id }) => ({ application: state.applications.get(id) ?? null })),
  on(PostMessage, ({ application: id, message }, { member = '' }) => {
    const application = state.applications.get(id);
    if (!application) return { postMessage: { __typename: 'NotFound' as const } };
    return { postMessage: post(p, application, member, message) };
  }),
  on(MoveApplication, ({ id, to }) => {
    const application = state.applications.get(id);
    if (!application) return { moveApplication: { __typename: 'NotFound' as const } };
    return { moveApplication: moved(application, to) };
  }),
];

/** Applications as they come: nothing is checked, everything is shown to everybody. */
export const applicationAnswers = (state: PaperState, p: SealPrimitives) => [
  ...receiptAnswers(state, p),
  ...ownAnswers(state, p),
  ...staffAnswers(state, p),
];
