import type { Connect2ProtectMessages } from '../words';

export const es: Connect2ProtectMessages = {
  programme: 'Connect2Protect',
};
