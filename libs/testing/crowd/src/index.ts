export { stateAt } from './applicant-at';
export { paperProblem, type OfficeSize } from './paper-problem';
export { sealOne, type SealingGround } from './seal-one';
