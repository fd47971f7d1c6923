// The browser comes from the system, never from a download of our own.
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { run } from '../shell/run.mjs';

const known = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

const runnable = (file) => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

const onDebian = () =>
  existsSync('/etc/os-release') && /^ID(_LIKE)?=.*debian/m.test(readFileSync('/etc/os-release', 'utf8'));

/** Debian's own packages, the second one for the letters of right-to-left screenshots. */
const packages = ['chromium', 'fonts-noto-core'];

async function install() {
  console.log(`   no Chromium found; installing Debian's packages ${packages.join(' ')}`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const quiet = ['-qq', '-o', 'Dpkg::Use-Pty=0'];
  if ((await run('/usr/bin/apt-get', [...quiet, 'update'], { env })) !== 0) return;
  await run('/usr/bin/apt-get', [...quiet, 'install', '-y', '--no-install-recommends', ...packages], { env });
}

/** Path of a Chromium; installs Debian's when we may; otherwise says in one line what to install. */
export async function findBrowser() {
  const candidates = process.env.CHROMIUM ? [process.env.CHROMIUM] : known;
  const found = () => candidates.find(runnable);
  if (found() === undefined && onDebian() && process.getuid?.() === 0) await install();
  if (found() === undefined) {
    console.log('   Install Chromium (Debian: apt-get install chromium fonts-noto-core) or name it in CHROMIUM.');
  }
  return found();
}
