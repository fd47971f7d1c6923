import type { Browser } from 'playwright-core';
import { chromium } from 'playwright-core';
import { findChromium } from './find-chromium';

/** Quiet: nothing that a test did not ask for reaches the network. */
const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A headless browser with an empty profile; the caller closes it. */
export const openBrowser = (...extra: readonly string[]): Promise<Browser> =>
  chromium.launch({ executablePath: findChromium(), headless: true, args: [...QUIET, ...extra] });
