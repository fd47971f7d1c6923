import { spawn } from 'node:child_process';
import { inheritedEnvironment, ROOT } from '../config';

/**
 * Runs a programme that shows secrets and has them typed again: `answer` hears each line of standard output and gives
 * what is then typed. Answers all it said; throws when it fails.
 */
export const converse = async (
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  answer: (line: string) => string | undefined,
): Promise<string> => {
  const child = spawn(process.execPath, args, { cwd: ROOT, env: { ...inheritedEnvironment(), ...env } });
  let [said, heard, noted] = ['', 0, ''];
  child.stderr.on('data', (piece: Buffer) => (noted += piece.toString()));
  child.stdout.on('data', (piece: Buffer) => {
    said += piece.toString();
    for (let end = said.indexOf('\n', heard); end >= 0; end = said.indexOf('\n', heard)) {
      const typed = answer(said.slice(heard, end));
      heard = end + 1;
      if (typed !== undefined) child.stdin.write(typed);
    }
  });
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  if (code !== 0) throw new Error(`${args.join(' ')} ended with ${String(code)}:\n${said}${noted}`);
  return said;
};
