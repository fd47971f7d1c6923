export { stateAt } from './applicant-at';
export { sealOne, type SealingGround } from './seal-one';
