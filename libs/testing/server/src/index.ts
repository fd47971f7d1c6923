export { defenderOf, defenderWithReceipt, memberFor, signInAgain } from './actors';
export type { SignedIn, SignedInDefender, SignedInMember } from './actors';
export { startApi } from './start-api';
export type { Answer, Api, ApiWish } from './start-api';
export { createTestDatabase } from './test-database';
export type { TestDatabase } from './test-database';
export {
  addApplication,
  addCall,
  addCity,
  addConsent,
  addDocument,
  addGrant,
  addProposal,
  addResidency,
} from './world';
