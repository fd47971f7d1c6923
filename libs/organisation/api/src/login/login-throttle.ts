import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { SERVER_CONFIG, Transactions } from '@vrijhaven/server';
import type { RequestContext, ServerConfig } from '@vrijhaven/server';
import { forgiveTries, takeTry } from './tries.store';

/**
 * [Note: guessing does not lock anybody out] browsers from which somebody signed in before carry a mark, and each has
 * tries of its own. All unknown browsers share the tries of a name: whoever hammers it slows strangers down, not the
 * owner at their own desk. No address is looked at. Counted in the database, for all processes together.
 */
@Injectable()
export class LoginThrottle {
  constructor(
    private readonly transactions: Transactions,
    @Inject(SERVER_CONFIG) private readonly config: ServerConfig,
  ) {}

  /** Seconds to wait; 0 when the try is granted. In a transaction of its own: a refused login has used it too. */
  take(request: RequestContext, handle: string): Promise<number> {
    return this.transactions.run(request, (tx) => takeTry(tx, this.slot(handle, request.device)));
  }

  /** After a success: gives the tries back, and answers the mark that this browser is to carry. */
  async succeed(request: RequestContext, handle: string): Promise<string> {
    await this.transactions.run(request, (tx) => forgiveTries(tx, this.slot(handle, request.device)));
    return this.known(handle, request.device) ?? this.mark(handle, randomBytes(16));
  }

  /** The mark of a browser from which this name came in before; undefined for any other. */
  known(handle: string, device: string | undefined): string | undefined {
    return device !== undefined && this.isMark(handle, device) ? device : undefined;
  }

  /** Known browsers have the upper half: no made-up name comes there. Nobody tells slots without the secret. */
  private slot(handle: string, device: string | undefined): number {
    const mark = this.known(handle, device);
    const hash = createHmac('sha256', this.config.secret)
      .update(`tries\0${mark ?? handle}`)
      .digest();
    return hash.readUInt16BE() + (mark === undefined ? 0 : 0x1_00_00);
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
