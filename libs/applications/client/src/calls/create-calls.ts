import { newIdempotencyKey } from '@vrijhaven/client';
import type { CallFormInput, CreateCallMutation, EditCallMutation } from '@vrijhaven/contracts';
import {
  CallsWithVersions,
  CancelCall,
  CarryOver,
  Cohort,
  CreateCall,
  EditCall,
  MoveCall,
  PostponeCall,
} from '@vrijhaven/contracts';
import { unreachable } from '@vrijhaven/domain';
import type { MemberSession } from '@vrijhaven/organisation/client';
import type { CallOutcome, CallPlan, Calls } from './calls';

type Result = EditCallMutation['editCall'] | CreateCallMutation['createCall'];

const outcomeOf = (result: Result): CallOutcome => {
  switch (result.__typename) {
    case 'Call':
      return { kind: 'done', call: result };
    case 'InvalidInput':
      return { kind: 'InvalidInput', fields: result.fields };
    case 'StateMismatch':
    case 'KeyReused':
    case 'NotFound':
      return { kind: result.__typename };
    default:
      return unreachable(result);
  }
};

const formInput = ({ conditions, leftOut, added }: CallPlan['form']): CallFormInput => ({
  conditions: conditions.map(({ code, variant }) => ({ code, variant })),
  leftOut: [...leftOut],
  added: added.map(({ key, compartment, kind, title, hint }) => ({
    ...{ key, compartment, kind },
    title: words(title),
    hint: hint && words(hint),
  })),
});

const words = ({ en, nl, fr, es, ar }: CallPlan['title']) => ({ en, nl, fr, es, ar });

const planInput = ({ title, opensOn, closesOn, stays, places, languages, form }: CallPlan) => ({
  title: words(title),
  ...{ opensOn, closesOn, places },
  stays: { from: stays.from, until: stays.until },
  languages: [...languages],
  form: formInput(form),
});

/** The calls as a coordinator's desk keeps them. */
export const createCalls = ({ inside: { transport } }: MemberSession): Calls => {
  const key = () => ({ idempotencyKey: newIdempotencyKey() });
  return {
    // Those of courses and pairs are kept where those programmes are.
    list: async () =>
      (await transport.run(CallsWithVersions, {})).calls.filter(({ programme }) => programme === 'shelter-city'),
    create: async (slug, plan) =>
      outcomeOf((await transport.run(CreateCall, { input: { slug, ...planInput(plan) }, ...key() })).createCall),
    edit: async ({ id, version }, plan) =>
      outcomeOf((await transport.run(EditCall, { id, version, input: planInput(plan), ...key() })).editCall),
    move: async ({ id, version }, to) =>
      outcomeOf((await transport.run(MoveCall, { id, version, to, ...key() })).moveCall),
    postpone: async ({ id, version, opensOn, closesOn, stays, reason }) => {
      const dates = { opensOn, closesOn, stays: { from: stays.from, until: stays.until } };
      return outcomeOf((await transport.run(PostponeCall, { id, version, ...dates, reason, ...key() })).postponeCall);
    },
    cohort: async (call) => (await transport.run(Cohort, { call })).cohort,
    cancel: async ({ id, version }, reason) =>
      outcomeOf((await transport.run(CancelCall, { id, version, reason, ...key() })).cancelCall),
    carryOver: async (from, to) => outcomeOf((await transport.run(CarryOver, { from, to, ...key() })).carryOver),
  };
};
