import { newIdempotencyKey } from '@vrijhaven/client';
import type { ProposeActMutation } from '@vrijhaven/contracts';
import { ProposeAct } from '@vrijhaven/contracts';
import type { ChainPayload, Id } from '@vrijhaven/crypto/envelope';
import { equalBytes, toText } from '@vrijhaven/crypto/envelope';
import { buildChainLink } from '@vrijhaven/crypto/seal';
import { requireMember } from '@vrijhaven/crypto/verify';
import { unreachable } from '@vrijhaven/domain';
import { coordinatorsOf } from '../checkpoint/coordinators';
import type { SessionInside } from '../session/member-session';
import type { Proof } from './act-code';
import { sealCodeFor } from './act-code';
import { isLawful } from './judge-link';
import type { ProposeOutcome } from './waiting-acts';

export interface LinkToPropose {
  readonly payload: ChainPayload;
  /** For links that bring new keys: what proves them to the second. */
  readonly proof?: Proof | undefined;
  /** Another coordinator than this member and whoever it concerns; one is chosen otherwise. */
  readonly second?: Id | undefined;
  readonly replaces?: string | undefined;
}

const ATTEMPTS = 4;

export const proposeOutcome = (result: ProposeActMutation['proposeAct']): ProposeOutcome => {
  switch (result.__typename) {
    case 'WaitingAct':
      return { kind: 'proposed', act: result.id };
    case 'InvalidInput':
      return { kind: 'InvalidInput', fields: result.fields };
    case 'ChainMoved':
    case 'NotFound':
    case 'NotSigned':
      return { kind: result.__typename };
    case 'KeyReused':
      return { kind: 'NotSigned' };
    default:
      return unreachable(result);
  }
};

/** Who could sign second: in office, not oneself, not the one concerned. */
const secondsFor = (inside: SessionInside, payload: ChainPayload): Id[] => {
  const target = 'member' in payload ? payload.member : undefined;
  return coordinatorsOf(inside.directory()).filter((id) => id !== inside.member && id !== target);
};

const chooseSecond = (inside: SessionInside, { payload, second }: LinkToPropose): Id | ProposeOutcome => {
  const able = secondsFor(inside, payload);
  const isTrusted = (id: Id) => !inside.doubts.isDoubted(requireMember(inside.directory(), id));
  const trusted = able.filter(isTrusted);
  const chosen = second !== undefined && trusted.includes(second) ? second : trusted[0];
  if (chosen !== undefined) return chosen;
  const [doubted] = able;
  return doubted === undefined ? { kind: 'NeedsRootKey' } : { kind: 'KeysInDoubt', member: doubted };
};

const proposeOnce = async (inside: SessionInside, proposal: LinkToPropose): Promise<ProposeOutcome> => {
  const second = chooseSecond(inside, proposal);
  if (typeof second !== 'string') return second;
  const { payload, proof, replaces } = proposal;
  const body = buildChainLink(inside.directory(), payload, [inside.member, second]);
  if (!isLawful(inside, body)) return { kind: 'NotSigned' };
  const input = {
    form: 'link',
    body: toText(body),
    signature: toText(inside.signer.sign(body)),
    idempotencyKey: newIdempotencyKey(),
    ...(proof && { request: proof.request, sealedCode: toText(sealCodeFor(inside, body, second, proof)) }),
    ...(replaces !== undefined && { replaces }),
  };
  return proposeOutcome((await inside.transport.run(ProposeAct, { input })).proposeAct);
};

/** Signs a link first and leaves it to a second coordinator. (protocol.md step 22) */
export const proposeLink = async (inside: SessionInside, proposal: LinkToPropose): Promise<ProposeOutcome> => {
  for (let attempt = 1; ; attempt += 1) {
    const { head } = await inside.refresh();
    const outcome = await proposeOnce(inside, proposal);
    if (outcome.kind !== 'ChainMoved' || attempt === ATTEMPTS) return outcome;
    // As in appendChange: who says that it moved must show where to.
    if (equalBytes((await inside.refresh()).head, head)) return outcome;
  }
};
