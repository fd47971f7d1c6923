import { createApplicant } from '@vrijhaven/applications/client';
import type { Transport } from '@vrijhaven/client';
import { BeginReturn, Checkpoint, MyDraft, OpenReceipt, SubmitApplication } from '@vrijhaven/contracts';
import type { CheckpointQuery, SubmitInput } from '@vrijhaven/contracts';
import { toText } from '@vrijhaven/crypto/envelope';
import type { OpenPrimitives } from '@vrijhaven/crypto/open';
import type { Pin } from '@vrijhaven/organisation/client';
import { answersAt } from './applicant-at';

/** What every sealing needs; `checkpoint` is the API's own answer, so that each client verifies it again. */
export interface SealingGround {
  readonly pin: Pin;
  readonly call: string;
  readonly checkpoint: CheckpointQuery;
}

const NONCE = toText(new Uint8Array(32));

/** The way of an applicant's client to a post-box: all is real but the network, and what is sent is kept. */
const toPostBox = (checkpoint: CheckpointQuery, keep: (input: SubmitInput) => void): Transport => {
  const answers = new Map<string, (variables: unknown) => unknown>([
    [BeginReturn.id, () => ({ beginReturn: { nonce: NONCE } })],
    [OpenReceipt.id, () => ({ openReceipt: { __typename: 'ReceiptSession', token: 'post-box', record: null } })],
    [MyDraft.id, () => ({ myDraft: null })],
    [Checkpoint.id, () => checkpoint],
    [
      SubmitApplication.id,
      (variables) => {
        const { input } = variables as { input: SubmitInput };
        keep(input);
        return { submitApplication: { __typename: 'Application', id: input.record, state: 'submitted', version: 1 } };
      },
    ],
  ]);
  const transport: Transport = {
    origin: 'http://post-box.invalid',
    bytes: {
      put: () => Promise.reject(new Error('no bytes here')),
      get: () => Promise.reject(new Error('no bytes here')),
    },
    run: (operation, variables) => Promise.resolve(answers.get(operation.id)?.(variables) as never),
    withBearer: () => transport,
  };
  return transport;
};

/** What applicant number `at` would send: their own keys, seven sealed compartments, manifest, consents. */
export const sealOne = async (
  engine: OpenPrimitives,
  { pin, call, checkpoint }: SealingGround,
  at: number,
): Promise<SubmitInput> => {
  let sealed: SubmitInput | undefined;
  const transport = toPostBox(checkpoint, (input) => {
    sealed = input;
  });
  const applicant = createApplicant({ transport, engine, pin });
  await applicant.newReceipt('en');
  await applicant.start();
  const consents = { selection: true, evaluation: at % 2 === 0, publicity: false };
  const sent = await applicant.submit({ call, answers: answersAt(at), consents });
  if (!sealed) throw new Error(`not sealed: ${JSON.stringify(sent)}`);
  return sealed;
};
