import type { DataKeyCache } from '@vrijhaven/applications/client';
import { newIdempotencyKey } from '@vrijhaven/client';
import type {
  CreateProfessionalMutation,
  EditProfessionalMutation,
  SignConfidentialityMutation,
  WriteProfileMutation,
} from '@vrijhaven/contracts';
import {
  CreateProfessional,
  EditProfessional,
  Professionals as ProfessionalsQuery,
  SignConfidentiality,
  WriteProfile,
} from '@vrijhaven/contracts';
import { CONFIDENTIALITY_VERSION } from '@vrijhaven/connect2protect/model';
import { toText } from '@vrijhaven/crypto/envelope';
import { newId, signConfidentiality } from '@vrijhaven/crypto/seal';
import { OFFICE, professionalTeam, unreachable } from '@vrijhaven/domain';
import { foundTeam, unlessStale } from '@vrijhaven/organisation/client';
import type { MemberSession } from '@vrijhaven/organisation/client';
import type { Professionals } from '../connect2protect';
import type { ProfessionalOutcome } from '../outcomes';
import { today } from '../shared-views';
import { toProfessional } from './professional-views';
import { sealProfile } from './profile-documents';
import { renewProfile } from './renew-profile';

type Result =
  | CreateProfessionalMutation['createProfessional']
  | EditProfessionalMutation['editProfessional']
  | SignConfidentialityMutation['signConfidentiality']
  | WriteProfileMutation['writeProfile'];

/** A coordinator makes the keys of a new team; a pairing coordinator who is none leaves that to one. */
const isCoordinator = ({ me }: MemberSession): boolean =>
  me.assignments.some(({ role, team }) => role === 'coordinator' && team === OFFICE);

/** Professionals as an unlocked member works with them; see {@link Professionals}. */
export const createProfessionals = (session: MemberSession, cache: DataKeyCache): Professionals => {
  const { inside } = session;
  const { transport } = inside;
  const rowsOf = async () => {
    await inside.refresh();
    return (await transport.run(ProfessionalsQuery, {})).professionals;
  };
  const outcome = async (result: Result): Promise<ProfessionalOutcome> => {
    switch (result.__typename) {
      case 'Professional':
        return { kind: 'done', professional: await toProfessional(session, cache, result) };
      case 'StateMismatch':
        return { kind: 'StateMismatch', state: result.actual, version: result.actualVersion };
      case 'InvalidInput':
        return { kind: 'InvalidInput', fields: result.fields };
      case 'KeyReused':
      case 'NotFound':
      case 'NotSigned':
      case 'RevisionConflict':
        return { kind: result.__typename };
      default:
        return unreachable(result);
    }
  };
  return {
    loadProfessionals: async () => {
      const rows = await rowsOf();
      return Promise.all(
        rows.map(async (row) => toProfessional(session, cache, await renewProfile(session, cache, row))),
      );
    },
    createProfessional: async (input) => {
      const id = newId(inside.p);
      if (isCoordinator(session)) {
        const founded = await foundTeam(session, professionalTeam(id));
        if (founded.kind !== 'done') return founded;
      }
      const idempotencyKey = newIdempotencyKey();
      return outcome((await transport.run(CreateProfessional, { id, input, idempotencyKey })).createProfessional);
    },
    editProfessional: async ({ id, version, ...input }) => {
      const variables = { id, version, input, idempotencyKey: newIdempotencyKey() };
      return outcome((await transport.run(EditProfessional, variables)).editProfessional);
    },
    writeProfile: ({ professional, profile }) =>
      unlessStale<ProfessionalOutcome>(async () => {
        const row = (await rowsOf()).find(({ id }) => id === professional);
        if (!row) return { kind: 'NotFound' };
        const sealed = await sealProfile(session, row, profile);
        if (!sealed) return { kind: 'NoKeyYet' };
        const variables = { professional, profile: sealed, idempotencyKey: newIdempotencyKey() };
        return outcome((await transport.run(WriteProfile, variables)).writeProfile);
      }),
    signConfidentiality: async ({ professional }) => {
      const [organisation, day, version] = [inside.pin.organisation, today(), CONFIDENTIALITY_VERSION];
      const signature = toText(signConfidentiality(inside.signer, { organisation, professional, version, day }));
      const variables = { professional, textVersion: version, day, signature, idempotencyKey: newIdempotencyKey() };
      return outcome((await transport.run(SignConfidentiality, variables)).signConfidentiality);
    },
  };
};
