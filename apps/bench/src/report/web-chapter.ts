import { median, quantile } from '../measure/median';
import type { FirstLoad, Frames, Link, Reach, WebResult } from '../web/web-result';
import type { Chapter } from './chapter';
import { figure, markdownTable, section } from './markdown';
import { leastRounds, limitOf } from './web-limit';

const KIB = 2 ** 10;
const seconds = (milliseconds: number | undefined): string =>
  milliseconds === undefined ? '–' : `${figure(milliseconds / 1_000)} s`;
const inMs = (value: number | undefined): string => (value === undefined ? '–' : `${figure(value)} ms`);
const percent = (share: number | undefined): string => (share === undefined ? '–' : `${figure(share * 100)} %`);

interface Visit {
  readonly site: FirstLoad['site'];
  readonly cache: FirstLoad['cache'];
  readonly mark: 'first' | 'field';
}

const TITLES: Readonly<Record<`${FirstLoad['site']} ${'first' | 'field'}`, string>> = {
  'intake first': 'Intake, a language can be chosen',
  'intake field': 'Intake, the first field is typed into',
  'desk first': 'Desk, something can be pressed',
  'desk field': 'Desk, the name is typed in',
};

const VISITS: readonly Visit[] = (['cold', 'warm'] as const).flatMap((cache) => [
  { site: 'intake', mark: 'first', cache } as const,
  { site: 'intake', mark: 'field', cache } as const,
  { site: 'desk', mark: 'field', cache } as const,
]);

const reachesOf = ({ firstLoads }: WebResult, { site, mark, cache }: Visit, link: Link): Reach[] =>
  firstLoads
    .filter((each) => each.site === site && each.cache === cache && each.link === link.name)
    .flatMap(({ marks }) => marks[mark] ?? []);

/** The middle of single visits, each against what its own bytes and rounds allow. */
const ratioTo = (reaches: readonly Reach[], link: Link, rounds: (reach: Reach) => number): number | undefined =>
  median(
    reaches.flatMap((reach) => {
      const limit = limitOf(link, reach.bytes, rounds(reach));
      return limit === undefined ? [] : reach.milliseconds / limit;
    }),
  );

const visitRow = (found: WebResult, link: Link, visit: Visit): string[] => {
  const reaches = reachesOf(found, visit, link);
  const of = (read: (reach: Reach) => number): number | undefined => median(reaches.map(read));
  return [
    `${TITLES[`${visit.site} ${visit.mark}`]}, ${visit.cache}`,
    seconds(of(({ milliseconds }) => milliseconds)),
    `${figure((of(({ bytes }) => bytes) ?? 0) / KIB)} KiB`,
    String(of(({ requests }) => requests) ?? '–'),
    String(of(({ rounds }) => rounds) ?? '–'),
    figure(ratioTo(reaches, link, ({ rounds }) => rounds)),
    figure(ratioTo(reaches, link, () => leastRounds(visit))),
  ];
};

const lineName = ({ rate, roundTrip }: Link): string =>
  rate === undefined ? 'without a slow line' : `${String(rate / 1_000)} kbit/s, ${String(roundTrip)} ms a round`;

const loadTable = (found: WebResult, link: Link): string =>
  markdownTable(
    ['', 'after', 'bytes', 'requests', 'rounds', 'times its limit', 'times the least'],
    VISITS.map((visit) => visitRow(found, link, visit)),
  );

const frameTable = ({ frames }: WebResult): string =>
  markdownTable(
    ['', 'median', '95 of 100', 'worst', 'over 16.7 ms', 'over 50 ms', 'long tasks', 'longest'],
    [...new Set(frames.map(({ act }) => act))].map((act) => {
      const of = (read: (each: Frames) => number): number | undefined =>
        median(frames.filter((each) => each.act === act).map(read));
      return [
        act,
        inMs(of(({ median: middle }) => middle)),
        inMs(of(({ p95 }) => p95)),
        inMs(of(({ worst }) => worst)),
        percent(of(({ late }) => late)),
        percent(of(({ broken }) => broken)),
        String(of(({ longTasks }) => longTasks) ?? '–'),
        inMs(of(({ longest }) => longest)),
      ];
    }),
  );

const listTable = ({ keys, filters = [], orders = [], firstRows = [], allRows = [] }: WebResult): string => {
  const acts: readonly (readonly [what: string, times: readonly number[]])[] = [
    ['the desk is open → the first rows', firstRows],
    ['the desk is open → every row', allRows],
    ['a key of a search', keys],
    ['a choice of a filter', filters],
    ['a choice of an order', orders],
  ];
  return markdownTable(
    ['', 'typical', '95 of 100', 'slowest', 'times'],
    acts
      .filter(([, times]) => times.length > 0)
      .map(([what, times]) => [
        what,
        ...[median(times), quantile(times, 0.95), quantile(times, 1)].map(inMs),
        String(times.length),
      ]),
  );
};

const METHOD = ({ rounds }: WebResult): string =>
  `The built sites as our API serves them in production mode, over HTTP/1.1 on this machine, in a headless browser without a ` +
  `graphics card, ${String(rounds)} rounds, medians. The browser itself imitates each line: it holds back every answer for a round and ` +
  `lets bytes through at the rate; no handshake of a connection is imitated. A machine walks from page to page without ` +
  `reading, so that nothing is fetched while somebody thinks. “Rounds” is the longest row of requests of which each was ` +
  `asked after the one before it was answered; “bytes” are all that came until then, headers included. “Times its limit” is ` +
  `the time against bytes ÷ rate + rounds as counted; “times the least” the same with the fewest rounds that such a page ` +
  `can do with: one for the page, one for what it names, and for the form one for the calls that are open. “Warm” is a ` +
  `second visit with what the first one left in the browser’s cache.`;

const FRAMES = ({ stays }: WebResult): string =>
  `The board has 60 places, two years and ${String(stays)} stays, for a coordinator at 1280 × 900. Wheel and mouse move each 12 ms, as ` +
  `fast as a hand does. A frame counts as over 16.7 ms when it came later than 17.5, because the clock of frames has a ` +
  `grain. Columns are medians over rounds.`;

/** The line that goals speak of, if any was measured. */
const slowestOf = ({ links }: WebResult): readonly Link[] =>
  [...links].sort((left, right) => right.roundTrip - left.roundTrip).slice(0, 1);

/** What people wait for, in a real browser. */
export const webChapter: Chapter<WebResult> = {
  name: 'web',
  title: 'The web',
  facts: ({ browser, applications, stays }) => [
    ['Browser', `Chromium ${browser}`],
    ['Applications, stays', `${String(applications)}, ${String(stays)}`],
  ],
  reached: (found) => {
    const [slowest] = slowestOf(found);
    if (slowest === undefined) return {};
    const visit = { site: 'intake', mark: 'field', cache: 'cold' } as const;
    // The stricter of the two limits: rounds that need not be are our own doing.
    return { intake: ratioTo(reachesOf(found, visit, slowest), slowest, () => leastRounds(visit)) };
  },
  brief: (found) => [
    ...slowestOf(found).map((link) => section(3, `First load, ${lineName(link)}`, loadTable(found, link))),
    section(3, 'Frames while the desk is used', FRAMES(found), frameTable(found)),
    section(
      3,
      `A list of ${String(found.applications)}`,
      'From what somebody does to the last picture that follows from it; everything is opened and checked on the desk.',
      listTable(found),
    ),
  ],
  sections: (found) => [
    section(3, 'Method of first loads', METHOD(found)),
    ...found.links
      .filter((link) => !slowestOf(found).includes(link))
      .map((link) => section(3, `First load, ${lineName(link)}`, loadTable(found, link))),
  ],
};
