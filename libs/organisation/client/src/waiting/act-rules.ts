import type { ChainPayload } from '@vrijhaven/crypto/envelope';
import type { ActRule } from './act-rule';
import { admitRule } from './admit-rule';
import { plainRule } from './plain-rule';
import { rolesRule } from './roles-rule';
import { removeRule } from './remove-rule';
import { renewRule } from './renew-rule';

const RULES: Partial<Record<ChainPayload['type'], ActRule>> = {
  addMember: admitRule,
  setRoles: rolesRule,
  removeMember: removeRule,
  renewMember: renewRule,
  setEscrow: plainRule,
  setPolicy: plainRule,
};

/** The rule of a kind of link; what has none, no desk signs second. */
export const ruleOf = ({ type }: ChainPayload): ActRule | undefined => RULES[type];
