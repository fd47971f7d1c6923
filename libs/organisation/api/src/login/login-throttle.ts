import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { SERVER_CONFIG, Throttle } from '@vrijhaven/server';
import type { ServerConfig } from '@vrijhaven/server';

/** Ten tries at once, then one in six seconds. A passphrase of six random words needs no more than that. */
const TRIES = { burst: 10, perSecond: 1 / 6 };

/**
 * [Note: guessing does not lock anybody out] browsers from which somebody signed in before carry a mark, and each has
 * tries of its own. All unknown browsers share the tries of a name: whoever hammers it slows strangers down, not the
 * owner at their own desk. No address is looked at.
 */
@Injectable()
export class LoginThrottle {
  private readonly throttle = new Throttle(TRIES);

  constructor(@Inject(SERVER_CONFIG) private readonly config: ServerConfig) {}

  /** Seconds to wait; 0 when the try is granted. */
  take(handle: string, device: string | undefined): number {
    return this.throttle.take(this.bucket(handle, device));
  }

  /** After a success: gives the tries back, and answers the mark that this browser is to carry. */
  succeed(handle: string, device: string | undefined): string {
    this.throttle.forgive(this.bucket(handle, device));
    return this.known(handle, device) ?? this.mark(handle, randomBytes(16));
  }

  /** The mark of a browser from which this name came in before; undefined for any other. */
  known(handle: string, device: string | undefined): string | undefined {
    return device !== undefined && this.isMark(handle, device) ? device : undefined;
  }

  private bucket(handle: string, device: string | undefined): string {
    const mark = this.known(handle, device);
    return mark === undefined ? `unknown/${handle}` : `known/${mark}`;
  }

  private mark(handle: string, nonce: Buffer): string {
    const proof = createHmac('sha256', this.config.secret).update(`device\0${handle}\0`).update(nonce).digest();
    return Buffer.concat([nonce, proof]).toString('base64url');
  }

  private isMark(handle: string, device: string): boolean {
    const given = Buffer.from(device, 'base64url');
    if (given.length !== 48) return false;
    return timingSafeEqual(given, Buffer.from(this.mark(handle, given.subarray(0, 16)), 'base64url'));
  }
}
