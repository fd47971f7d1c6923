import { Injectable } from '@nestjs/common';
import { toHex } from '@vrijhaven/crypto/envelope';
import { Throttle } from '@vrijhaven/server';

/** As for receipts: 128 bits cannot be guessed; this only keeps one enquiry from being hammered. */
const ENTRIES = { burst: 20, perSecond: 0.2 };

@Injectable()
export class EnquiryThrottle {
  private readonly entries = new Throttle(ENTRIES);

  /** Seconds to wait, 0 for none. */
  ofEntry(locator: Uint8Array): number {
    return this.entries.take(toHex(locator));
  }
}
