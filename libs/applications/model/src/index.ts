export { applicationLifecycle, APPLICATION_STATES, REASON_CODES } from './application.lifecycle';
export type { ApplicationActor, ApplicationState, ReasonCode } from './application.lifecycle';
