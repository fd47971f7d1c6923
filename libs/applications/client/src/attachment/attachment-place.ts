import type { Transport } from '@vrijhaven/client';
import type { Id } from '@vrijhaven/crypto/envelope';
import type { OpenPrimitives } from '@vrijhaven/crypto/open';

/** On whose behalf files travel, and to whose record. */
export interface AttachmentPlace {
  readonly transport: Transport;
  readonly p: OpenPrimitives;
  readonly organisation: Id;
  readonly record: Id;
}
