import type { Measured } from '../result';
import type { Chapter } from './chapter';
import { BENCHES, GOALS, judge, type BenchName } from './goals';
import { figure, markdownTable, section } from './markdown';

/** What was stored of each bench; a bench that was never run is missing. */
export type Stored = Readonly<Partial<Record<BenchName, Measured>>>;

const GIB = 2 ** 30;

const origin = (chapter: Chapter, found: Measured): string => {
  const { began, ended, load, machine, revision, versions } = found;
  return markdownTable(
    ['', ''],
    [
      ['Measured', `${began.slice(0, 16)} to ${ended.slice(0, 16)} UTC, commit ${revision}`],
      ['Load of the machine', `${figure(load[0])} before, ${figure(load[1])} after (processes that wanted a core)`],
      [
        'Machine',
        `${String(machine.cores)} cores ${machine.processor}, ${figure(machine.memory / GIB)} GiB, ${machine.system}`,
      ],
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

// Who reads a table reads no small print: a busy machine is said before any figure.
const warning = ({ load, machine: { cores } }: Measured): string[] =>
  Math.max(...load) <= cores
    ? []
    : [
        `**The machine was busy with other work while this was measured**: up to ${figure(Math.max(...load))} processes wanted its ` +
          `${String(cores)} cores. Everybody shows less than they can, and single ratios may be off by a third.`,
      ];

/** One bench by itself, as it is printed after a run. */
export const chapterText = (chapter: Chapter, found: Measured | undefined): string =>
  section(
    2,
    chapter.title,
    ...(found === undefined
      ? [`Not measured yet: \`npm run bench ${chapter.name} -- --keep\`.`]
      : [...warning(found), origin(chapter, found), ...chapter.sections(found)]),
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

/** The whole page. Nothing in it is typed by hand: run a bench again instead of changing it. */
export const benchPage = (chapters: readonly Chapter[], stored: Stored): string =>
  [
    '# Benchmarks',
    'Written by `npm run bench`; change the bench, not this page. Figures are of one machine at one hour: trust ratios. ' +
      'Each chapter was measured by itself and says when; what it is made of lies in `apps/bench/results`.',
    section(2, 'Wanted and reached', goals(chapters, stored)),
    ...chapters.map((chapter) => chapterText(chapter, stored[chapter.name])),
  ].join('\n\n') + '\n';
