// Some registries mirror only the platforms that they serve, and npm then leaves the other optional
// binaries out of the lockfile, after which `npm ci` refuses it. This adds the missing entries: name,
// exact version from the dependent, and the platform that the name states, so that npm skips them.
import { readFileSync, writeFileSync } from 'node:fs';

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const systems = [
  'android',
  'darwin',
  'freebsd',
  'linux',
  'netbsd',
  'openbsd',
  'openharmony',
  'sunos',
  'win32',
  'aix',
  'wasm32',
  'wasi',
];
const processors = ['arm64', 'arm', 'x64', 'ia32', 'ppc64', 's390x', 'loong64', 'riscv64', 'mips64el', 'wasm32'];
const others = { armv7: 'arm', armhf: 'arm', mips64el: 'mips64el', loongarch64: 'loong64', aarch64: 'arm64' };

const platformOf = (name) => {
  const words = name.replace('@', '').split(/[/-]/);
  const os = words.find((word) => systems.includes(word));
  const word = words.find((part) => processors.includes(part) || part in others || /^(arm|ppc64|riscv64)/.test(part));
  const cpu =
    word &&
    (processors.find((p) => word === p) ??
      others[word] ??
      (word.startsWith('arm') ? 'arm' : word.replace(/le$|gc$/, '')));
  return { ...(cpu && { cpu: [cpu] }), ...(os && { os: [os] }) };
};

let added = 0;
for (const [path, entry] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    const nested = `${path}/node_modules/${name}`;
    const top = `node_modules/${name}`;
    if (lock.packages[top] || lock.packages[nested] || !/^\d/.test(version)) continue;
    const platform = platformOf(name);
    if (!platform.os && !platform.cpu) continue;
    lock.packages[top] = { version, ...platform, ...(entry.dev && { dev: true }), optional: true };
    added += 1;
  }
}
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => a.localeCompare(b, 'en')));
writeFileSync('package-lock.json', `${JSON.stringify(lock, null, 2)}\n`);
console.log(`${String(added)} optional platform packages added to package-lock.json`);
