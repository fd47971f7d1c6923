import type { EngineName } from './engines';
import { TASKS, type Task } from './work';

/** One engine in one surrounding. */
export interface Runner {
  readonly name: string;
  readonly where: 'node' | 'chromium';
  readonly engine: EngineName;
  /** For node itself, or for Chromium's JavaScript. */
  readonly flags: readonly string[];
  readonly title: string;
}

const JITLESS = '--jitless';

const runner = (name: string, title: string, engine: EngineName, ...flags: readonly string[]): Runner => ({
  name,
  title,
  where: name.startsWith('chromium') ? 'chromium' : 'node',
  engine,
  flags,
});

export const RUNNERS: readonly Runner[] = [
  runner('node-sodium', 'libsodium, as WebAssembly', 'sodium'),
  runner('node-sodium-no-wasm', 'the same where WebAssembly is switched off', 'sodium', '--no-expose-wasm'),
  runner('node-sodium-no-jit', 'the same without JIT', 'sodium', JITLESS),
  runner('node-noble', 'noble, JavaScript alone', 'noble'),
  runner('node-noble-no-jit', 'noble without JIT', 'noble', JITLESS),
  runner('node-native', 'sodium-native: libsodium in C, bare tasks alone', 'native'),
  runner('node-platform', 'WebCrypto of node (AES-256-GCM for the AEAD), bare tasks alone', 'platform'),
  runner('chromium-sodium', 'libsodium, as WebAssembly, in Chromium', 'sodium'),
  runner('chromium-sodium-no-jit', 'the same without JIT', 'sodium', JITLESS),
  runner('chromium-noble', 'noble in Chromium: the intake everywhere, the desk where there is no WebAssembly', 'noble'),
  runner('chromium-noble-no-jit', 'noble without JIT in Chromium: as in Tor Browser set to safer', 'noble', JITLESS),
  runner('chromium-platform', 'WebCrypto of Chromium (AES-256-GCM for the AEAD), bare tasks alone', 'platform'),
];

const isWhole = ({ engine }: Runner): boolean => engine === 'sodium' || engine === 'noble';

/** Argon2id without JIT takes a minute a time. */
const isEndless = ({ flags }: Runner, task: Task): boolean =>
  flags.length > 0 && (task === 'unlock' || task === 'argon');

/** What one is measured at; the endless only for who is patient. */
export const tasksOf = (each: Runner, isPatient: boolean): readonly Task[] => {
  if (each.engine === 'native') return ['aead', 'verify', 'argon'];
  if (!isWhole(each)) return ['aead', 'verify'];
  return TASKS.filter((task) => isPatient || !isEndless(each, task));
};
