export { connect2protectWords } from './words';
export type { Connect2ProtectMessages } from './words';
