import type { ChainPayload, EscrowReason } from '@vrijhaven/crypto/envelope';
import type { OpenPrimitives } from '../open-primitives';
import { administrator, coordinator, createFoundedOrganisation, createOrganisation, createStaff } from './actors';
import type { EscrowSigner } from './actors';
import type { Runner } from './check';
import { chainRefuses, equal } from './check';

/** An escrow's keys; to the chain they are a member's pair without a member. */
const newEscrow = (p: OpenPrimitives, organisation: string, generation = 1) => {
  const keys = createStaff(p, organisation);
  const { signKey, kemKey } = keys.bundle;
  const shares = [1, 2, 3, 4, 5].map(() => p.randomBytes(32));
  const payload = { type: 'setEscrow', generation, signKey, kemKey, threshold: 3, shares } as const;
  const signer: EscrowSigner = { name: 'escrow', signer: keys.signing };
  return { payload, signer };
};

const use = (generation = 1, reason: EscrowReason = 'keysLost'): ChainPayload => ({
  type: 'useEscrow',
  generation,
  reason,
});

export const escrowLinksSuite = ({ describe, it }: Runner, p: OpenPrimitives): void => {
  describe('escrow in the chain (step 16)', () => {
    it('is set by two coordinators, and by the root key while there are not two', () => {
      const { append, replay, organisation, ada, ben, adding } = createFoundedOrganisation(p);
      const { payload } = newEscrow(p, organisation);
      const dia = createStaff(p, organisation);
      append(adding(dia, administrator), ada);
      for (const by of [[ada], ['root'], [ada, 'root'], [ada, dia], [ada, ben, 'root']] as const)
        chainRefuses('not-authorised', 5, () => append(payload, ...by));
      append(payload, ada, ben);
      const { generation, kemKey, signKey, threshold, shares } = payload;
      equal(replay().escrow, { generation, kemKey, signKey, threshold, shares, since: 5 });
      const young = createOrganisation(p);
      young.append(newEscrow(p, young.organisation).payload, 'root');
      equal(young.replay().escrow?.generation, 1);
    });

    it('counts generations one by one and takes no key or share twice', () => {
      const { append, organisation, ada, ben } = createFoundedOrganisation(p);
      const { payload } = newEscrow(p, organisation);
      const tries = (change: object) => () => append({ ...payload, ...change }, ada, ben);
      chainRefuses('wrong-generation', 4, tries({ generation: 2 }));
      chainRefuses('wrong-generation', 4, tries({ generation: 0 }));
      chainRefuses('key-reused', 4, tries({ signKey: ada.bundle.signKey }));
      chainRefuses('key-reused', 4, tries({ kemKey: ben.bundle.kemKey }));
      chainRefuses('malformed', 4, tries({ kemKey: new Uint8Array(31) }));
      chainRefuses('malformed', 4, tries({ threshold: 1 }));
      chainRefuses('malformed', 4, tries({ threshold: 6 }));
      chainRefuses('malformed', 4, tries({ shares: [...payload.shares.slice(1), payload.shares[1]] }));
      append(payload, ada, ben);
      const next = newEscrow(p, organisation, 2).payload;
      chainRefuses('wrong-generation', 5, () => append({ ...next, generation: 1 }, ada, ben));
      chainRefuses('wrong-generation', 5, () => append({ ...next, generation: 3 }, ada, ben));
      chainRefuses('key-reused', 5, () => append({ ...next, signKey: payload.signKey }, ada, ben));
      append(next, ben, ada);
    });

    it('is used only beside a coordinator or the root key, and everybody sees it', () => {
      const { append, replay, organisation, ada, ben, adding } = createFoundedOrganisation(p);
      const [first, second] = [newEscrow(p, organisation), newEscrow(p, organisation, 2)];
      const dia = createStaff(p, organisation);
      append(adding(dia, administrator), ada);
      chainRefuses('unknown-signer', 5, () => append(use(), first.signer, ada));
      append(first.payload, ada, ben);
      const { signer } = first;
      for (const by of [[signer], [ada, ben], [ada], ['root', ada], [signer, dia], [signer, ada, ben]] as const)
        chainRefuses('not-authorised', 6, () => append(use(), ...by));
      chainRefuses('bad-signature', 6, () => append(use(), second.signer, ada));
      append(use(), signer, ada);
      append(use(1, 'courtOrder'), 'root', signer);
      append(second.payload, ada, ben);
      chainRefuses('bad-signature', 9, () => append(use(), signer, ada));
      chainRefuses('wrong-generation', 9, () => append(use(1), second.signer, ada));
      equal(replay().escrowUses, [
        { sequence: 6, generation: 1, reason: 'keysLost', signer: ada.bundle.memberId },
        { sequence: 7, generation: 1, reason: 'courtOrder', signer: 'root' },
      ]);
    });

    it('brings coordinators back together with the root key, and says nothing else', () => {
      const { append, replay, organisation, ada, ben, adding, renewing } = createFoundedOrganisation(p);
      const { payload, signer } = newEscrow(p, organisation);
      append(payload, ada, ben);
      const [cyr, dia, eli] = [1, 2, 3].map(() => createStaff(p, organisation)) as [Staff, Staff, Staff];
      chainRefuses('not-authorised', 5, () => append(adding(cyr, coordinator), signer));
      chainRefuses('not-authorised', 5, () => append(adding(cyr, coordinator), 'root'));
      chainRefuses('not-authorised', 5, () => append(adding(cyr, coordinator), signer, ada));
      chainRefuses('not-authorised', 5, () => append(adding(cyr, administrator), signer, 'root'));
      append(adding(cyr, coordinator), signer, 'root');
      append(renewing(createStaff(p, organisation, ada.bundle.memberId)), 'root', signer);
      append({ type: 'removeMember', member: ben.bundle.memberId }, 'root', signer);
      append(adding(eli, administrator), cyr);
      const others: readonly ChainPayload[] = [
        { type: 'removeMember', member: eli.bundle.memberId },
        renewing(createStaff(p, organisation, eli.bundle.memberId)),
        { type: 'setRoles', member: eli.bundle.memberId, roles: [coordinator] },
        { type: 'setRoles', member: cyr.bundle.memberId, roles: [] },
        { type: 'setPolicy', suite: 1, secondFactor: 'required' },
        newEscrow(p, organisation, 2).payload,
      ];
      for (const other of others) chainRefuses('not-authorised', 9, () => append(other, 'root', signer));
      append({ type: 'removeMember', member: cyr.bundle.memberId }, 'root', signer);
      // Fewer than two are left, and still the two of them may bring somebody back.
      append(adding(dia, coordinator), 'root', signer);
      equal(replay().sequence, 10);
    });
  });

  describe('policy in the chain (step 16)', () => {
    const policy = (secondFactor: 'optional' | 'required', suite = 1): ChainPayload => ({
      type: 'setPolicy',
      suite,
      secondFactor,
    });

    it('is set by two coordinators, and no suite falls or is one that nobody knows', () => {
      const { append, replay, ada, ben } = createFoundedOrganisation(p);
      equal(replay().policy, { suite: 1, secondFactor: 'optional' });
      for (const by of [[ada], ['root'], [ada, 'root']] as const)
        chainRefuses('not-authorised', 4, () => append(policy('required'), ...by));
      chainRefuses('policy-falls', 4, () => append(policy('required', 0), ada, ben));
      chainRefuses('unknown-suite', 4, () => append(policy('required', 2), ada, ben));
      append(policy('required'), ada, ben);
      equal(replay().policy, { suite: 1, secondFactor: 'required' });
      append(policy('optional'), ben, ada);
      equal(replay().policy.secondFactor, 'optional');
    });
  });
};

type Staff = ReturnType<typeof createStaff>;
