import type { WaitingActPartsFragment } from '@vrijhaven/contracts';
import type { Bytes, ChainLinkBody, Checkpoint, Id, Sealed } from '@vrijhaven/crypto/envelope';
import { asSealed, CryptoFault, fromText, parseChainLinkBody, parseCheckpoint } from '@vrijhaven/crypto/envelope';
import type { WaitingActState } from '@vrijhaven/organisation/model';

interface ActBase {
  readonly id: string;
  readonly state: WaitingActState;
  /** The server's word, which the signed bytes confirm or refute. */
  readonly proposer: Id;
  readonly second: Id | null;
  readonly endedBy: Id | null;
  readonly proposedOn: string;
  readonly expiresOn: string;
  readonly body: Bytes;
  readonly signature: Bytes;
}

export interface LinkAct extends ActBase {
  readonly form: 'link';
  readonly link: ChainLinkBody;
  readonly request: Id | null;
  readonly sealedCode: Sealed<'act-code/v1'> | null;
}

export interface CheckpointAct extends ActBase {
  readonly form: 'checkpoint';
  readonly checkpoint: Checkpoint;
  /** LP(certificate, root signature) of who signed first. */
  readonly certificate: string;
}

/** What the server sent is no act. */
export interface UnreadableAct extends ActBase {
  readonly form: 'unreadable';
}

export type Act = LinkAct | CheckpointAct | UnreadableAct;

const NONE = new Uint8Array();

/** An act as the server shows it; `unreadable` when its bytes are none. */
export const actFromWire = (parts: WaitingActPartsFragment): Act => {
  const { id, proposer, second, endedBy, proposedOn, expiresOn, request, certificate } = parts;
  const state = parts.state as WaitingActState;
  const said = { id, state, proposer, second, endedBy, proposedOn, expiresOn };
  try {
    const [body, signature] = [fromText(parts.body), fromText(parts.signature)];
    const base = { ...said, body, signature };
    if (parts.form === 'checkpoint' && certificate !== null)
      return { ...base, form: 'checkpoint', checkpoint: parseCheckpoint(body), certificate };
    const sealedCode = parts.sealedCode === null ? null : asSealed('act-code/v1', fromText(parts.sealedCode));
    return { ...base, form: 'link', link: parseChainLinkBody(body), request, sealedCode };
  } catch (error) {
    if (!(error instanceof CryptoFault)) throw error;
    return { ...said, form: 'unreadable', body: NONE, signature: NONE };
  }
};
