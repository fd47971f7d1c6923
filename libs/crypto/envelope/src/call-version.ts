import type { Bytes } from './bytes';
import { canonicalJson } from './canonical-json';
import type { Json } from './canonical-json';
import type { Id } from './id';
import { parseId } from './id';
import { u32 } from './integers';
import { LABELS } from './labels';
import { lp } from './lp';
import type { VerifyPrimitives } from './verify-primitives';

/** One version of what a call asks, as somebody was shown it. */
export interface CallVersionToHash {
  readonly organisation: Id;
  readonly call: Id;
  readonly number: number;
  readonly conditions: Json;
  readonly leftOut: Json;
  readonly added: Json;
}

/** What an applicant seals beside their answers, so that readers notice a server that shows others. (protocol.md step 32) */
export const callVersionHash = (
  p: Pick<VerifyPrimitives, 'hash32'>,
  { organisation, call, number, conditions, leftOut, added }: CallVersionToHash,
): Bytes =>
  p.hash32(
    lp(
      LABELS.callVersion,
      parseId(organisation),
      parseId(call),
      u32(number),
      canonicalJson({ conditions, leftOut, added }),
    ),
  );
