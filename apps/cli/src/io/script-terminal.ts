import { Failure } from './fault';
import type { Terminal } from './terminal';

/** A terminal that answers from a list and keeps what was said. */
export interface ScriptTerminal extends Terminal {
  readonly said: string[];
  readonly noted: string[];
}

/** What a person types; some of it depends on what they have just read. */
export type ScriptAnswer = string | ((said: readonly string[]) => string);

/** For specs: the script of one conversation. */
export const scriptTerminal = (...answers: ScriptAnswer[]): ScriptTerminal => {
  const said: string[] = [];
  const noted: string[] = [];
  return {
    said,
    noted,
    say: (line) => void said.push(line),
    note: (line) => void noted.push(line),
    cover: () => undefined,
    ask: (question) => {
      const answer = answers.shift();
      return answer === undefined
        ? Promise.reject(new Failure(`No answer to “${question}”.`))
        : Promise.resolve(typeof answer === 'string' ? answer : answer(said));
    },
    close: () => undefined,
  };
};
