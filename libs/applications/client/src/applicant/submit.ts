import type { PendingAct } from '@vrijhaven/client';
import { resume } from '@vrijhaven/client';
import type { SubmitApplicationMutation, SubmitInput } from '@vrijhaven/contracts';
import { SubmitApplication } from '@vrijhaven/contracts';
import type { Checkpoint } from '@vrijhaven/crypto/envelope';
import { APPLICANT_COMPARTMENTS, unreachable } from '@vrijhaven/domain';
import type { SubmitRequest } from './applicant';
import type { SignedIn } from './applicant-context';
import type { SubmitOutcome, SubmitProgress } from './outcomes';
import { sealApplication } from './seal-application';

const OF = APPLICANT_COMPARTMENTS.length;

const outcomeOf = (result: SubmitApplicationMutation['submitApplication'], bytes: number): SubmitOutcome => {
  switch (result.__typename) {
    case 'Application':
      return { kind: 'submitted', record: result.id, bytes };
    case 'InvalidInput':
      return { kind: 'InvalidInput', fields: result.fields };
    case 'CallClosed':
    case 'KeyReused':
    case 'NotFound':
    case 'NotSigned':
      return { kind: result.__typename };
    default:
      return unreachable(result);
  }
};

/** Seals once, sends as often as needed: a retry carries the same key and the same bytes. */
export const submit = async (
  me: SignedIn,
  request: SubmitRequest,
  pending: PendingAct<SubmitInput> | undefined,
  checkpoint: () => Promise<Checkpoint>,
  onProgress: (progress: SubmitProgress) => void,
  keep: (act: PendingAct<SubmitInput>) => void,
): Promise<SubmitOutcome> => {
  onProgress({ step: 'checking', done: 0, of: OF });
  const act = await resume(pending, JSON.stringify(request), async () =>
    sealApplication(me, await checkpoint(), request, (done) => {
      onProgress({ step: 'sealing', done, of: OF });
    }),
  );
  keep(act);
  onProgress({ step: 'sending', done: OF, of: OF });
  const variables = { input: act.sealed, idempotencyKey: act.key };
  const { submitApplication } = await me.transport.run(SubmitApplication, variables);
  return outcomeOf(submitApplication, JSON.stringify(variables).length);
};

/** The same for what was sealed for another programme. */
export const sendEntry = async (
  me: SignedIn,
  { sealed: input, key }: PendingAct<SubmitInput>,
): Promise<SubmitOutcome> => {
  const variables = { input, idempotencyKey: key };
  const { submitApplication } = await me.transport.run(SubmitApplication, variables);
  return outcomeOf(submitApplication, JSON.stringify(variables).length);
};
