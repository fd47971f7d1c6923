import { newIdempotencyKey } from '@vrijhaven/client';
import type { OpenStandingCallMutation, StandingCallQuery } from '@vrijhaven/contracts';
import { CloseStandingCall, OpenStandingCall, StandingCall as StandingCallNow } from '@vrijhaven/contracts';
import { unreachable } from '@vrijhaven/domain';
import type { MemberSession } from '@vrijhaven/organisation/client';
import type { StandingCall } from '../connect2protect';
import type { StandingCallOutcome } from '../outcomes';
import type { StandingCallView } from '../views';

type Shown = Omit<NonNullable<StandingCallQuery['standingCall']>, '__typename'>;

const toView = ({ state, opensOn, closesOn, version }: Shown): StandingCallView => ({
  ...{ state, opensOn, closesOn, version },
});

const outcome = (result: OpenStandingCallMutation['openStandingCall']): StandingCallOutcome => {
  switch (result.__typename) {
    case 'Call':
      return { kind: 'done', call: toView(result) };
    case 'StateMismatch':
      return { kind: 'StateMismatch', state: result.actual, version: result.actualVersion };
    case 'InvalidInput':
      return { kind: 'InvalidInput', fields: result.fields };
    case 'KeyReused':
    case 'NotFound':
      return { kind: result.__typename };
    default:
      return unreachable(result);
  }
};

/** The call by which somebody new asks; see {@link StandingCall}. */
export const createStandingCall = ({ inside: { transport } }: MemberSession): StandingCall => ({
  loadStandingCall: async () => {
    const { standingCall } = await transport.run(StandingCallNow, {});
    return standingCall ? toView(standingCall) : null;
  },
  openStandingCall: async (request) => {
    const variables = { ...request, idempotencyKey: newIdempotencyKey() };
    return outcome((await transport.run(OpenStandingCall, variables)).openStandingCall);
  },
  closeStandingCall: async (request) => {
    const variables = { ...request, idempotencyKey: newIdempotencyKey() };
    return outcome((await transport.run(CloseStandingCall, variables)).closeStandingCall);
  },
});
