import type { DocumentPartsFragment, HoldingsQuery, LayerInput } from '@vrijhaven/contracts';
import { DueLayerCounts, DueLayers, Holdings, RelayerDocuments, WithdrawDisclosure } from '@vrijhaven/contracts';
import { fromText, teamRecipient, toText, traceGrant } from '@vrijhaven/crypto/envelope';
import type { SealPrimitives } from '@vrijhaven/crypto/seal';
import { hostTeam } from '@vrijhaven/domain';
import type { KeptApplication, PaperState } from './state';
import { on, TODAY } from './state';

type Held = HoldingsQuery['holdings'][number];
type Grant = DocumentPartsFragment['grants'][number];

/** The newest generation that was granted to anybody. */
const newestOf = (state: PaperState, recipient: string, compartment: string): number =>
  Math.max(
    0,
    ...state.roleGrants
      .filter((each) => teamRecipient(each.team) === recipient && each.compartment === compartment)
      .map(({ generation }) => generation),
  );

const everything = ({ documents, thread }: KeptApplication): readonly DocumentPartsFragment[] => [
  ...documents,
  ...thread,
];

const isDue = (state: PaperState, part: DocumentPartsFragment): boolean =>
  part.grants.some(({ recipient, generation }) => generation < newestOf(state, recipient, part.compartment));

const due = (state: PaperState) =>
  [...state.applications.values()].flatMap((application) =>
    everything(application)
      .filter((part) => state.takenBack.has(part.envelope) || isDue(state, part))
      .map((document) => ({
        application: application.id,
        keys: application.keys,
        consents: application.consents,
        document,
      })),
  );

const heldBy = (part: DocumentPartsFragment, grant: Grant, proof: string, ends: Partial<Held> = {}): Held => ({
  ...{ compartment: part.compartment, revision: part.revision, layer: part.layer, hash: part.hash },
  ...{ recipient: grant.recipient, generation: grant.generation, granter: grant.granter, chainHead: grant.chainHead },
  ...{ grantedOn: grant.grantedOn, withdrawnOn: null, replacedOn: null, proof, ...ends },
});

const put = (state: PaperState, p: SealPrimitives, member: string, input: LayerInput): boolean => {
  const application = state.applications.get(input.application);
  const place = input.compartment === 'thread' ? 'thread' : 'documents';
  const old = application?.[place].find(
    ({ compartment, revision }) => compartment === input.compartment && revision === input.revision,
  );
  if (!application || !old || old.layer + 1 !== input.layer) return false;
  const grants = input.grants.map((grant) => ({ ...grant, granter: member, grantedOn: TODAY }));
  const next = { ...old, layer: input.layer, envelope: input.envelope, grants };
  application[place] = application[place].map((part) => (part === old ? next : part));
  const gone = old.grants.map((grant) =>
    heldBy(old, grant, toText(traceGrant(p, fromText(grant.grant))), { replacedOn: TODAY }),
  );
  state.past.set(application.id, [...(state.past.get(application.id) ?? []), ...gone]);
  return true;
};

const takeBack = (state: PaperState, application: KeptApplication, city: string, compartments: readonly string[]) => {
  const recipient = teamRecipient(hostTeam(city));
  const past = state.past.get(application.id) ?? [];
  application.documents = application.documents.map((part) => {
    if (!compartments.includes(part.compartment)) return part;
    const gone = part.grants.filter((grant) => grant.recipient === recipient);
    past.push(...gone.map((grant) => heldBy(part, grant, grant.grant, { withdrawnOn: TODAY })));
    if (gone.length > 0) state.takenBack.add(part.envelope);
    return { ...part, grants: part.grants.filter((grant) => grant.recipient !== recipient) };
  });
  application.disclosures = application.disclosures.map((each) =>
    each.recipient === recipient && compartments.includes(each.compartment) ? { ...each, until: TODAY } : each,
  );
  state.past.set(application.id, past);
};

/** Layers as they come: what stood there before is gone, apart from the traces of its grants. */
export const layerAnswers = (state: PaperState, p: SealPrimitives) => [
  on(DueLayers, ({ first, after }) => {
    const all = due(state);
    const from =
      after === null || after === undefined ? 0 : all.findIndex(({ document }) => document.hash === after) + 1;
    const layers = all.slice(from, from + first);
    const last = layers.at(-1)?.document.hash ?? null;
    return { dueLayers: { layers, next: from + first < all.length ? last : null } };
  }),
  on(DueLayerCounts, () => {
    const counts = new Map<DocumentPartsFragment['compartment'], number>();
    for (const { document } of due(state))
      counts.set(document.compartment, (counts.get(document.compartment) ?? 0) + 1);
    return { dueLayerCounts: [...counts].map(([compartment, count]) => ({ compartment, due: count })) };
  }),
  on(RelayerDocuments, ({ layers }, { member = '' }) => ({
    relayerDocuments: {
      __typename: 'Relayered' as const,
      layers: [layers].flat().map((input) => ({
        ...{ application: input.application, compartment: input.compartment, revision: input.revision },
        state: put(state, p, member, input) ? ('stored' as const) : ('superseded' as const),
      })),
    },
  })),
  on(Holdings, ({ application: id }) => {
    const application = state.applications.get(id);
    const current = application ? everything(application) : [];
    const held = current.flatMap((part) =>
      part.grants
        .filter(({ recipient }) => recipient.startsWith('team:'))
        .map((grant) => heldBy(part, grant, grant.grant)),
    );
    return {
      holdings: [...held, ...(state.past.get(id) ?? []).filter(({ recipient }) => recipient.startsWith('team:'))],
    };
  }),
  on(WithdrawDisclosure, ({ application: id, city, compartments }) => {
    const application = state.applications.get(id);
    if (!application) return { withdrawDisclosure: { __typename: 'NotFound' as const } };
    takeBack(state, application, city, [compartments].flat());
    return { withdrawDisclosure: { __typename: 'Application' as const, ...application } };
  }),
];
