import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';
import { Failure } from './fault';

/** How commands speak with a person, or with a script on standard input. */
export interface Terminal {
  /** Results: standard output. */
  say(line: string): void;
  /** What happens meanwhile: standard error. */
  note(line: string): void;
  /** Takes what was shown off a person’s screen, and out of its history: what follows is typed from paper. */
  cover(): void;
  /** One line. `secret` shows nothing while typing. */
  ask(question: string, options?: { readonly secret?: boolean }): Promise<string>;
  close(): void;
}

/** The terminal of this process. Without a person, answers are the lines of standard input, in order. */
export const processTerminal = (): Terminal => {
  const { stdin, stdout, stderr } = process;
  const isPerson = stdin.isTTY;
  let muted = false;
  const echo = new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      if (!muted) stderr.write(chunk);
      done();
    },
  });
  let lines: AsyncIterator<string> | undefined;
  let reader: ReturnType<typeof createInterface> | undefined;
  const open = () => {
    reader ??= createInterface({ input: stdin, output: echo, terminal: isPerson });
    return (lines ??= reader[Symbol.asyncIterator]());
  };
  return {
    say: (line) => void stdout.write(`${line}\n`),
    note: (line) => void stderr.write(`${line}\n`),
    cover: () => {
      if (isPerson) stdout.write('\u001b[2J\u001b[3J\u001b[H');
    },
    ask: async (question, { secret = false } = {}) => {
      const input = open();
      if (isPerson) stderr.write(`${question} `);
      muted = secret && isPerson;
      const answer = await input.next();
      muted = false;
      if (secret && isPerson) stderr.write('\n');
      if (answer.done === true) throw new Failure(`No answer to “${question}” on standard input.`);
      return answer.value.trim();
    },
    close: () => reader?.close(),
  };
};
