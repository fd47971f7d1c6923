import type { Chapter } from '../report/chapter';
import { figure, markdownTable, section } from '../report/markdown';
import { timeOf, timesAsLong } from './crypto-figures';
import type { CryptoResult } from './crypto-result';
import { TASKS, type Task } from './work';

const TITLES: Readonly<Record<Task, string>> = {
  submit: 'seal and submit',
  unlock: 'unlock',
  first: 'open a summary, first time',
  again: 'open it again',
  aead: 'bare AEAD of a summary',
  kem: 'X-Wing',
  verify: 'signature',
  argon: 'Argon2id',
};

/** Every ratio is to libsodium as WebAssembly on the same side of the wire. */
const referenceOf = (runner: string): string => (runner.startsWith('chromium') ? 'chromium-sodium' : 'node-sodium');

const inMs = (value: number | undefined): string => (value === undefined ? '–' : `${precise(value)} ms`);
const precise = (value: number): string => (value < 0.1 ? value.toFixed(4) : figure(value));

const METHOD = ({ rounds, summaries, summaryBytes }: CryptoResult): string =>
  `${String(rounds)} interleaved rounds over all engines, each begun by another; every task is done once before it counts and ` +
  'then for half a second, opening for five seconds or the whole list. An organisation is founded and its applications are sealed ' +
  'by the real clients; what a server would say is played from a tape, so that the clients’ own code is measured and no network: ' +
  '**seal and submit** begins with a fresh receipt and ends with the variables of the mutation (checkpoint verified, seven ' +
  'compartments, fourteen grants, manifest and consents); **unlock** is everything from the passphrase to the opened key ring, the ' +
  'chain replayed; **open a summary** is the desk’s caseload, from the text of the answer to the row, with signatures of granter ' +
  'and author checked, so that the first time needs X-Wing, two signatures and the AEAD of each; ' +
  `${String(summaries)} summaries of ${String(summaryBytes)} bytes. An engine with a long way to go opens fewer; times are of one. Before ` +
  'anything is measured, every engine must show the same rows and seal an application that the coordinator can open.';

const notes = ({ runners }: CryptoResult): string =>
  runners.map(({ name, title, note }) => `- **${name}** ${title}${note === '' ? '' : `: **${note}**`}`).join('\n');

const measuredNames = ({ runners, samples }: CryptoResult): string[] =>
  runners.map(({ name }) => name).filter((name) => samples.some(({ runner }) => runner === name));

const times = (result: CryptoResult): string =>
  markdownTable(
    ['milliseconds of one', ...TASKS.map((task) => TITLES[task])],
    measuredNames(result).map((runner) => [
      runner,
      ...TASKS.map((task) => inMs(timeOf(result.samples, { runner, task }))),
    ]),
  );

const ratios = (result: CryptoResult): string =>
  markdownTable(
    ['times as long', ...TASKS.map((task) => TITLES[task])],
    measuredNames(result).map((runner) => [
      runner,
      ...TASKS.map((task) =>
        figure(timesAsLong(result.samples, { runner, task }, { runner: referenceOf(runner), task })),
      ),
    ]),
  );

const opening = (result: CryptoResult): string => {
  const { samples, summaries } = result;
  return markdownTable(
    ['', 'first time', 'again', 'bare AEAD', 'first ÷ AEAD', 'first ÷ all it needs', 'again ÷ AEAD'],
    measuredNames(result)
      .filter((runner) => timeOf(samples, { runner, task: 'first' }) !== undefined)
      .map((runner) => {
        const all = (task: Task): string => {
          const one = timeOf(samples, { runner, task });
          return inMs(one === undefined ? undefined : one * summaries);
        };
        const [first, ...needed] = (['first', 'kem', 'verify', 'verify', 'aead'] as const).map(
          (task) => timeOf(samples, { runner, task }) ?? NaN,
        );
        const needs = needed.reduce((sum, each) => sum + each, 0);
        const share = first === undefined || Number.isNaN(needs) ? undefined : first / needs;
        const over = (task: Task): string => figure(timesAsLong(samples, { runner, task }, { runner, task: 'aead' }));
        return [runner, all('first'), all('again'), all('aead'), over('first'), figure(share), over('again')];
      }),
  );
};

/** Where the time of opening again goes, as it was seen. */
const why = ({ again = [] }: CryptoResult, subject: string): string[] =>
  subject !== 'open' || again.length === 0
    ? []
    : [
        `Opening again, a page with libsodium spends most in ${again
          .map(({ where, share }) => `\`${where}\` ${figure(share * 100)} %`)
          .join(', ')}; “(program)” is the browser itself.`,
      ];

/** What the clients' cryptography costs, engine by engine. */
export const cryptoChapter: Chapter<CryptoResult> = {
  name: 'crypto',
  title: 'Cryptography, engine by engine',
  facts: ({ browser }) => [['Chromium', browser]],
  reached: ({ samples }) => {
    const desk = 'chromium-sodium';
    const first = { runner: desk, task: 'first' } as const;
    return {
      submit: timesAsLong(
        samples,
        { runner: 'chromium-noble-no-jit', task: 'submit' },
        { runner: 'chromium-sodium', task: 'submit' },
      ),
      'open/cached': timesAsLong(samples, { ...first, task: 'again' }, { ...first, task: 'aead' }),
      'open/first': timesAsLong(samples, first, { ...first, task: 'aead' }),
    };
  },
  why,
  brief: (result) => [section(3, `Opening ${String(result.summaries)} summaries`, opening(result))],
  sections: (result) => [
    section(3, 'How it was measured', METHOD(result)),
    section(3, 'Engines', notes(result)),
    section(3, 'Times', times(result)),
    section(3, 'Beside libsodium as WebAssembly', ratios(result)),
  ],
};
