import type { ChainPayload, RoleInTeam } from '@vrijhaven/crypto/envelope';
import type { OpenPrimitives } from '../open-primitives';
import {
  administrator,
  cityCoordinator,
  coordinator,
  createFoundedOrganisation,
  createOrganisation,
  createStaff,
  OFFICE,
} from './actors';
import type { Runner } from './check';
import { chainRefuses, equal } from './check';

const remove = (member: string): ChainPayload => ({ type: 'removeMember', member });
const setRoles = (member: string, ...roles: readonly RoleInTeam[]): ChainPayload => ({
  type: 'setRoles',
  member,
  roles,
});
const rotate = (publicKey: Uint8Array, generation = 1): ChainPayload => ({
  type: 'rotateRole',
  team: OFFICE,
  keys: [{ compartment: 'threat', generation, publicKey }],
});

export const chainRulesSuite = ({ describe, it }: Runner, p: OpenPrimitives): void => {
  describe('membership chain: who may sign what (step 16)', () => {
    it('leaves everything to the root key while fewer than two coordinators are in office', () => {
      const { organisation, append, adding } = createOrganisation(p);
      const [ada, ben, cyr] = [1, 2, 3].map(() => createStaff(p, organisation)) as [Staff, Staff, Staff];
      append(adding(ada, coordinator), 'root');
      chainRefuses('not-authorised', 3, () => append(adding(ben, coordinator), ada));
      chainRefuses('not-authorised', 3, () => append(adding(cyr), ada));
      chainRefuses('not-authorised', 3, () => append(rotate(p.randomBytes(1216)), ada));
      append(rotate(p.randomBytes(1216)), 'root');
      append(adding(ben, coordinator), 'root');
      chainRefuses('not-authorised', 5, () => append(adding(cyr), 'root'));
      chainRefuses('not-authorised', 5, () => append(rotate(p.randomBytes(1216), 2), 'root'));
      append(adding(cyr), ada);
    });

    it('asks one coordinator for ordinary members, administrators and city coordinators', () => {
      const { organisation, append, adding, replay, ada, ben } = createFoundedOrganisation(p);
      const [dia, eli] = [createStaff(p, organisation), createStaff(p, organisation)];
      append(adding(dia, administrator), ada);
      append(adding(eli, cityCoordinator), ben);
      append(setRoles(eli.bundle.memberId, cityCoordinator, administrator), ada);
      for (const by of [dia, eli]) {
        chainRefuses('not-authorised', 7, () => append(adding(createStaff(p, organisation)), by));
        chainRefuses('not-authorised', 7, () => append(setRoles(dia.bundle.memberId), by));
        chainRefuses('not-authorised', 7, () => append(rotate(p.randomBytes(1216)), by));
        const other = by === dia ? eli : dia;
        chainRefuses('not-authorised', 7, () => append(remove(other.bundle.memberId), by));
      }
      chainRefuses('not-authorised', 7, () => append(remove(eli.bundle.memberId), 'root'));
      append(remove(eli.bundle.memberId), ben);
      equal(replay().members.get(eli.bundle.memberId)?.roles, []);
    });

    it('takes a coordinator of a host team for no coordinator of the office', () => {
      const { organisation, append, adding, ada } = createFoundedOrganisation(p);
      const [dia, eli] = [createStaff(p, organisation), createStaff(p, organisation)];
      append(adding(dia, { role: 'coordinator', team: 'host:den-haag' }), ada);
      chainRefuses('not-authorised', 5, () => append(adding(eli), dia));
      append(remove(dia.bundle.memberId), ada);
    });

    it('asks two for making a coordinator, and neither may be the one', () => {
      const { organisation, append, adding, ada, ben } = createFoundedOrganisation(p);
      const [cyr, dia] = [createStaff(p, organisation), createStaff(p, organisation)];
      chainRefuses('not-authorised', 4, () => append(adding(cyr, coordinator), ada));
      chainRefuses('not-authorised', 4, () => append(adding(cyr, coordinator), ada, 'root'));
      append(adding(cyr, administrator), ada);
      append(adding(dia), ada);
      chainRefuses('not-authorised', 6, () => append(setRoles(cyr.bundle.memberId, coordinator), ben));
      chainRefuses('not-authorised', 6, () => append(setRoles(cyr.bundle.memberId, coordinator), ben, cyr));
      chainRefuses('not-authorised', 6, () => append(setRoles(cyr.bundle.memberId, coordinator), ben, dia));
      append(setRoles(cyr.bundle.memberId, coordinator), ada, ben);
      chainRefuses('not-authorised', 7, () =>
        append(setRoles(cyr.bundle.memberId, coordinator, administrator), cyr, ada),
      );
    });

    it('lets anybody but a coordinator leave by themselves, and sign nothing else of themselves', () => {
      const { organisation, append, adding, replay, ada, ben } = createFoundedOrganisation(p);
      const [cyr, dia] = [createStaff(p, organisation), createStaff(p, organisation)];
      append(adding(cyr, administrator), ada);
      append(adding(dia, cityCoordinator), ada);
      chainRefuses('not-authorised', 6, () => append(setRoles(cyr.bundle.memberId), cyr));
      chainRefuses('not-authorised', 6, () => append(setRoles(cyr.bundle.memberId, coordinator), cyr));
      chainRefuses('not-authorised', 6, () => append(remove(ben.bundle.memberId), ben));
      chainRefuses('not-authorised', 6, () => append(remove(dia.bundle.memberId), cyr));
      chainRefuses('not-authorised', 6, () => append(remove(cyr.bundle.memberId), cyr, ada));
      append(remove(cyr.bundle.memberId), cyr);
      chainRefuses('removed-signer', 7, () => append(remove(dia.bundle.memberId), cyr));
      append(remove(ben.bundle.memberId), ada, 'root');
      append(remove(dia.bundle.memberId), dia);
      equal(replay().members.get(cyr.bundle.memberId)?.roleSpans, [
        { roles: [administrator], since: 4 },
        { roles: [], since: 6 },
      ]);
    });

    it('asks two others for removing or demoting a coordinator', () => {
      const { organisation, append, adding, ada, ben } = createFoundedOrganisation(p);
      const cyr = createStaff(p, organisation);
      append(adding(cyr, coordinator), ada, ben);
      const id = cyr.bundle.memberId;
      for (const payload of [remove(id), setRoles(id), setRoles(id, administrator)]) {
        chainRefuses('not-authorised', 5, () => append(payload, ada));
        chainRefuses('not-authorised', 5, () => append(payload, ada, cyr));
        chainRefuses('not-authorised', 5, () => append(payload, cyr));
        chainRefuses('not-authorised', 5, () => append(payload, 'root'));
      }
      append(remove(id), ada, ben);
    });

    it('lets one of two coordinators remove the other with the root key beside them', () => {
      const { append, ada, ben, adding, organisation } = createFoundedOrganisation(p);
      chainRefuses('not-authorised', 4, () => append(remove(ben.bundle.memberId), ada));
      chainRefuses('not-authorised', 4, () => append(remove(ben.bundle.memberId), ben, 'root'));
      append(remove(ben.bundle.memberId), ada, 'root');
      // One is left: from here the root key founds anew.
      chainRefuses('not-authorised', 5, () => append(adding(createStaff(p, organisation)), ada));
      append(adding(createStaff(p, organisation), coordinator), 'root');
    });

    it('takes no more signatures than it asks for', () => {
      const { organisation, append, adding, ada, ben } = createFoundedOrganisation(p);
      const cyr = createStaff(p, organisation);
      chainRefuses('not-authorised', 4, () => append(adding(cyr), ada, ben));
      chainRefuses('not-authorised', 4, () => append(adding(cyr), ada, 'root'));
      append(adding(cyr, coordinator), ada, ben);
      const dia = createStaff(p, organisation);
      chainRefuses('not-authorised', 5, () => append(adding(dia, coordinator), ada, ben, cyr));
    });

    it('never lets a member, an id or a key serve twice', () => {
      const { organisation, append, adding, ada, ben } = createFoundedOrganisation(p);
      const [cyr, dia] = [createStaff(p, organisation), createStaff(p, organisation)];
      append(adding(cyr), ada);
      append(remove(cyr.bundle.memberId), ada);
      chainRefuses('member-exists', 6, () => append(adding(cyr), ada));
      const takes = (change: object) => adding({ ...dia, bundle: { ...dia.bundle, ...change } });
      chainRefuses('key-reused', 6, () => append(takes({ signKey: ben.bundle.signKey }), ada));
      chainRefuses('key-reused', 6, () => append(takes({ kemKey: cyr.bundle.kemKey }), ada));
      chainRefuses('unknown-member', 6, () => append(remove(cyr.bundle.memberId), ada));
      chainRefuses('unknown-member', 6, () => append(setRoles(cyr.bundle.memberId, administrator), ada));
      chainRefuses('key-reused', 6, () => append(rotate(ben.bundle.kemKey), ada));
    });

    it('counts generations one by one', () => {
      const { append, ada, ben } = createFoundedOrganisation(p);
      chainRefuses('wrong-generation', 4, () => append(rotate(p.randomBytes(1216), 2), ada));
      const first = p.randomBytes(1216);
      append(rotate(first), ada);
      chainRefuses('wrong-generation', 5, () => append(rotate(p.randomBytes(1216), 1), ben));
      chainRefuses('wrong-generation', 5, () => append(rotate(p.randomBytes(1216), 3), ben));
      chainRefuses('key-reused', 5, () => append(rotate(first, 2), ben));
      chainRefuses('malformed', 5, () => append(rotate(p.randomBytes(1215), 2), ben));
      chainRefuses('malformed', 5, () => append({ type: 'rotateRole', team: OFFICE, keys: [] }, ben));
      append(rotate(p.randomBytes(1216), 2), ben);
    });
  });
};

type Staff = ReturnType<typeof createStaff>;
