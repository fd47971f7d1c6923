import type { Measured } from '../result';
import { isOfRun, type RunRecord } from '../whole/run-record';
import type { Chapter } from './chapter';
import { BENCHES, GOALS, judge, type BenchName } from './goals';
import { figure, markdownTable, section } from './markdown';
import { disturbance } from './other-work';
import { otherTrials, shortfalls } from './shortfalls';

/** What was stored of each bench; a bench that was never run is missing. */
export type Stored = Readonly<Partial<Record<BenchName, Measured>>>;

const GIB = 2 ** 30;

const minute = (instant: string): string => instant.slice(0, 16);
const machineOf = ({ machine: { cores, processor, memory, system } }: Measured): string =>
  `${String(cores)} cores ${processor}, ${figure(memory / GIB)} GiB, ${system}`;

const origin = (chapter: Chapter, found: Measured): string => {
  const { began, ended, load, others, machine, revision, versions } = found;
  return markdownTable(
    ['', ''],
    [
      ['Measured', `${minute(began)} to ${minute(ended)} UTC, commit ${revision}`],
      ['Load of the machine', `${figure(load[0])} before, ${figure(load[1])} after (processes that wanted a core)`],
      ...(others === undefined ? [] : [['Work of others', `${figure(others)} cores on average`]]),
      ['Machine', machineOf(found)],
      ['Node', machine.node],
      ...chapter.facts(found),
      [
        'Packages',
        Object.entries(versions)
          .map(([name, version]) => `${name} ${version}`)
          .join(', '),
      ],
    ],
  );
};

/** What is there for whoever wants to know more: nobody has to scroll past it. */
const folded = (summary: string, paragraphs: readonly string[]): string =>
  [`<details>\n<summary>${summary}</summary>`, ...paragraphs, '</details>'].join('\n\n');

/** One bench by itself, as it is printed after a run. */
export const chapterText = (chapter: Chapter, found: Measured | undefined): string =>
  section(
    2,
    chapter.title,
    ...(found === undefined
      ? [`Not measured yet: \`npm run bench ${chapter.name} -- --keep\`.`]
      : [
          ...disturbance(found),
          ...chapter.brief(found),
          folded('How and on what it was measured, and all figures', [
            origin(chapter, found),
            ...chapter.sections(found),
            ...otherTrials(chapter, found),
          ]),
        ]),
  );

const goals = (chapters: readonly Chapter[], stored: Stored): string =>
  markdownTable(
    ['What', 'against', 'wanted', 'then', 'reached', ''],
    BENCHES.flatMap((name) => {
      const [chapter, found] = [chapters.find((each) => each.name === name), stored[name]];
      const reached = chapter === undefined || found === undefined ? {} : chapter.reached(found);
      return GOALS[name].map((goal) => {
        const sign = goal.sense === 'least' ? '≥' : '≤';
        const bound = (value: number | undefined): string =>
          value === undefined ? 'told' : `${sign} ${String(value)}`;
        const value = reached[goal.id];
        return [goal.what, goal.against, bound(goal.first), bound(goal.then), figure(value), judge(goal, value)];
      });
    }),
  );

const list = (names: readonly string[]): string => names.join(', ');

/** When the figures were found: in one run, and which of them at another hour. */
const told = (chapters: readonly Chapter[], stored: Stored, run: RunRecord | undefined): string[] => {
  if (run === undefined) return ['Each chapter was measured by itself and says when.'];
  const ofRun = chapters.filter(({ name }) => {
    const found = stored[name];
    return found !== undefined && isOfRun(run, found);
  });
  const others = chapters.filter((chapter) => stored[chapter.name] !== undefined && !ofRun.includes(chapter));
  const failed = Object.entries(run.chapters).flatMap(([name, { failed: why }]) =>
    why === undefined ? [] : [`${name} (${why})`],
  );
  return [
    `One run, from ${minute(run.began)} to ${minute(run.ended)} UTC, commit ${run.revision}: ${list(ofRun.map(({ name }) => name))}.`,
    ...(others.length === 0
      ? []
      : [`**Of another hour, measured by themselves: ${list(others.map(({ name }) => name))}.**`]),
    ...(failed.length === 0 ? [] : [`**Did not come to an end in that run: ${list(failed)}.**`]),
  ];
};

/** The whole page. Nothing in it is typed by hand: run a bench again instead of changing it. */
export const benchPage = (chapters: readonly Chapter[], stored: Stored, run?: RunRecord): string => {
  const newest = Object.values(stored).sort((left, right) => right.ended.localeCompare(left.ended))[0];
  return (
    [
      '# Benchmarks',
      'Written by `npm run bench`; change the bench, not this page. Figures are of one machine at one hour' +
        `${newest === undefined ? '' : ` (${machineOf(newest)}, node ${newest.machine.node.slice(1)})`}: trust ratios. ` +
        'What the page is made of lies in `apps/bench/results`.',
      told(chapters, stored, run).join(' '),
      section(2, 'Wanted and reached', goals(chapters, stored)),
      ...shortfalls(chapters, stored),
      ...chapters.map((chapter) => chapterText(chapter, stored[chapter.name])),
    ].join('\n\n') + '\n'
  );
};
