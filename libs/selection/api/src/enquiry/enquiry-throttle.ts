import { Injectable } from '@nestjs/common';
import { toHex } from '@vrijhaven/crypto/envelope';
import { Allowances } from '@vrijhaven/server';
import type { Allowance } from '@vrijhaven/server';

/** As for receipts: 128 bits cannot be guessed; this only keeps one enquiry from being hammered. */
const ENTRIES = { burst: 20, perSecond: 0.2 };

@Injectable()
export class EnquiryThrottle {
  private readonly entries: Allowance;

  constructor(allowances: Allowances) {
    this.entries = allowances.of('entries', ENTRIES);
  }

  /** Seconds to wait, 0 for none. */
  ofEntry(locator: Uint8Array): number {
    return this.entries.take(toHex(locator));
  }
}
