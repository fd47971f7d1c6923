import { Injectable } from '@nestjs/common';
import { toHex } from '@vrijhaven/crypto/envelope';
import { Allowances } from '@vrijhaven/server';
import type { Allowance } from '@vrijhaven/server';

/** A receipt holds 128 bits and cannot be guessed; this only keeps one from being hammered. */
const RETURNS = { burst: 20, perSecond: 0.2 };
/** All strangers together: visitors of an onion share one address, and addresses are not kept. */
const OPENINGS = { burst: 600, perSecond: 10 };

/** Slows down returning and opening; keyed by the receipt, never by where somebody comes from. */
@Injectable()
export class ReceiptThrottle {
  private readonly returns: Allowance;
  private readonly openings: Allowance;

  constructor(allowances: Allowances) {
    this.returns = allowances.of('returns', RETURNS);
    this.openings = allowances.of('openings', OPENINGS);
  }

  /** Seconds to wait, 0 for none. */
  ofReturn(locator: Uint8Array): number {
    return this.returns.take(toHex(locator));
  }

  ofOpening(): number {
    return this.openings.take('everybody');
  }
}
