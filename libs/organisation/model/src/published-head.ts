import { isDay } from '@vrijhaven/domain';
import type { Day } from '@vrijhaven/domain';

/** Where an installation publishes the head of its chain. (protocol.md step 21) */
export const HEAD_PATH = '/.well-known/vrijhaven-head.json';

/** What is published: unsigned, public, there to be kept and compared. */
export interface PublishedHead {
  readonly organisation: string;
  readonly sequence: number;
  /** base64url, 32 bytes. */
  readonly head: string;
  /** The day on which it was said. */
  readonly day: Day;
}

/** The head in JSON that anybody may have written; undefined when it is none. */
export const parsePublishedHead = (json: unknown): PublishedHead | undefined => {
  if (typeof json !== 'object' || json === null) return undefined;
  const { organisation, sequence, head, day } = json as Readonly<Record<string, unknown>>;
  const isHead =
    typeof organisation === 'string' &&
    /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(organisation) &&
    Number.isSafeInteger(sequence) &&
    (sequence as number) > 0 &&
    typeof head === 'string' &&
    /^[\w-]{42}[AEIMQUYcgkosw048]$/.test(head) &&
    typeof day === 'string' &&
    isDay(day);
  return isHead ? { organisation, sequence: sequence as number, head, day } : undefined;
};
