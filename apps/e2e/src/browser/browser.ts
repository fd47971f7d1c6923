import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { openBrowser } from '@vrijhaven/testing/client/browser';
import type { BrowserContext, Page } from 'playwright-core';
import { ROOT } from '../config';
import { watch, type Watch } from './watch';

export interface Device {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly scale: number;
  readonly touch: boolean;
}

export const PHONE: Device = { name: 'phone', width: 390, height: 844, scale: 2, touch: true };
export const LAPTOP: Device = { name: 'laptop', width: 1280, height: 900, scale: 1, touch: false };

export interface Sight {
  readonly device: Device;
  readonly scheme?: 'light' | 'dark';
  readonly locale?: string;
  /** As anybody's own browser does; whoever looks at other hosts takes that from it. */
  readonly keepsFiles?: boolean;
}

/** One person's browser window with nothing in it that anyone left before. */
export interface Window {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly watch: Watch;
}

export interface Stage {
  open(name: string, sight: Sight): Promise<Window>;
  windows(): readonly Window[];
  /** Keeps a picture of every open window below tmp/e2e, for whoever reads a failure. */
  photograph(what: string): Promise<void>;
  close(): Promise<void>;
}

const fileName = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]+/g, '-');

/** A real Chromium in which every actor has a window of their own. `origin` is the only host they may speak to. */
export const openStage = async (origin: string): Promise<Stage> => {
  const browser = await openBrowser();
  const windows = new Map<string, Window>();
  return {
    open: async (name, { device, scheme = 'light', locale = 'en', keepsFiles = false }) => {
      const context = await browser.newContext({
        baseURL: origin,
        viewport: { width: device.width, height: device.height },
        deviceScaleFactor: device.scale,
        hasTouch: device.touch,
        isMobile: device.touch,
        colorScheme: scheme,
        locale,
        reducedMotion: 'reduce',
        serviceWorkers: 'block',
      });
      context.setDefaultTimeout(20_000);
      const page = await context.newPage();
      const opened = { page, context, watch: await watch(context, origin, keepsFiles) };
      windows.set(name, opened);
      return opened;
    },
    windows: () => [...windows.values()],
    photograph: async (what) => {
      const folder = path.join(ROOT, 'tmp/e2e');
      mkdirSync(folder, { recursive: true });
      for (const [name, { page }] of windows) {
        if (page.isClosed()) continue;
        const file = path.join(folder, `${fileName(`${what} ${name}`)}.png`);
        await page.screenshot({ path: file, fullPage: true }).catch(() => undefined);
      }
    },
    close: () => browser.close(),
  };
};
