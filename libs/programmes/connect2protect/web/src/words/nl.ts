import type { Connect2ProtectMessages } from '../words';

export const nl: Connect2ProtectMessages = {
  programme: 'Connect2Protect',
};
