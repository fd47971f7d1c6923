import type { Connect2ProtectMessages } from '../words';

export const fr: Connect2ProtectMessages = {
  programme: 'Connect2Protect',
};
