// `npm run screens`: photographs of a fresh demonstration into docs/screens, for the README and for looking at.
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { openInstallation } from '../src/screens/installation.mjs';
import { SCENES } from '../src/screens/scenes.mjs';
import { root } from '../src/shell/run.mjs';
import { findBrowser } from '../src/test/browser.mjs';

const folder = path.join(root, 'docs/screens');
mkdirSync(folder, { recursive: true });
const executablePath = await findBrowser();
if (executablePath === undefined) process.exit(1);
const wanted = process.argv.slice(2);
const installation = await openInstallation();
const browser = await chromium.launch({
  executablePath,
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
});
try {
  for (const { name, size, scheme = 'light', go } of SCENES) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    const context = await browser.newContext({ viewport: size, colorScheme: scheme, locale: 'en-GB' });
    const page = await context.newPage();
    try {
      await go(page, installation);
      await page.waitForTimeout(1500); // decrypting rows and settling of motion
      await page.screenshot({ path: path.join(folder, `${name}.png`) });
      console.log(`✓ ${name}`);
    } catch (fault) {
      await page.screenshot({ path: path.join(root, 'tmp', `${name}-failed.png`) });
      console.error(`✗ ${name}: ${fault.message.split('\n')[0]} (tmp/${name}-failed.png)`);
      process.exitCode = 1;
    }
    await context.close();
  }
} finally {
  await browser.close();
  await installation.close();
}
