import type { Connect2ProtectMessages } from '../words';

export const ar: Connect2ProtectMessages = {
  programme: 'Connect2Protect',
};
