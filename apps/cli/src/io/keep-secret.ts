import type { Context } from '../command';
import { Failure } from './fault';

const ATTEMPTS = 3;

/** Shows a secret once and has it typed again from paper; without that, nothing that depends on it is written. */
export const keepSecret = async (
  { terminal }: Pick<Context, 'terminal'>,
  secret: { readonly shown: string; readonly note: string; readonly question: string },
  isRight: (typed: string) => boolean,
): Promise<void> => {
  terminal.note(secret.note);
  terminal.say(secret.shown);
  await terminal.ask('Press Enter when it is on paper; the screen is then cleared.');
  terminal.cover();
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    if (isRight(await terminal.ask(secret.question, { secret: true }))) return;
    terminal.note('That is not what was shown. Read it from the paper, word by word.');
  }
  throw new Failure('The paper is not right. Nothing was written: begin again.');
};
