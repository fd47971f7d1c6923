import type { ChainLinkBody, Id, VerifyPrimitives } from '@vrijhaven/crypto/envelope';
import { escrowNumber } from '@vrijhaven/crypto/verify';
import { assignmentsOf } from '../assignments';
import type { Act } from './act';
import type { ActSays, Named } from './waiting-acts';

export type NameOf = (id: Id) => string;

const saysOfLink = (
  p: VerifyPrimitives,
  { organisation, payload }: Pick<ChainLinkBody, 'organisation' | 'payload'>,
  named: (id: Id) => Named,
): ActSays | null => {
  switch (payload.type) {
    case 'addMember':
    case 'setRoles':
      return { kind: payload.type, who: named(payload.member), assignments: assignmentsOf(payload.roles) };
    case 'removeMember':
    case 'renewMember':
      return { kind: payload.type, who: named(payload.member) };
    case 'setPolicy':
      return { kind: 'setPolicy', secondFactor: payload.secondFactor };
    case 'setEscrow': {
      const { generation, threshold, shares } = payload;
      const number = escrowNumber(p, organisation, payload);
      return { kind: 'setEscrow', generation, threshold, cards: shares.length, number };
    }
    // One signature or the root key's: nothing that waits for a second coordinator.
    case 'root':
    case 'rotateRole':
    case 'useEscrow':
      return null;
  }
};

/** What an act does, in data that a screen puts into words. Null for bytes that nobody should sign. */
export const describeAct = (p: VerifyPrimitives, act: Act, nameOf: NameOf): ActSays | null => {
  switch (act.form) {
    case 'link':
      return saysOfLink(p, act.link, (id) => ({ id, handle: nameOf(id) }));
    case 'checkpoint':
      return { kind: 'checkpoint', expires: new Date(act.checkpoint.notAfter * 1000).toISOString() };
    case 'unreadable':
      return null;
  }
};
