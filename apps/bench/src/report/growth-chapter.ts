import type { GrowthResult } from '../growth/growth-result';
import { median } from '../measure/median';
import type { OperationName } from '../operations/operation';
import type { Sample } from '../result';
import type { Chapter } from './chapter';
import { GOALS } from './goals';
import { figure, markdownTable, section } from './markdown';
import { ratioOf, typicalOf } from './ratios';

/** At how many applications goals are judged; of a smaller largest one they say nothing. */
const JUDGED = 1_000_000;
const MIB = 2 ** 20;

const many = (count: number): string => count.toLocaleString('en');

interface Pair {
  readonly operation: OperationName;
  readonly applications: number;
}

/** How many times as long a question takes there as at the least size: the middle of single rounds. */
const timesOf = ({ samples, sizes }: GrowthResult, { operation, applications }: Pair): number | undefined =>
  ratioOf(samples, { operation, connections: 1 }, [String(sizes[0]?.applications), String(applications)]);

/** The same of PostgreSQL's processor alone. */
const processorOf = ({ samples, sizes }: GrowthResult, { operation, applications }: Pair): number | undefined => {
  const of = (server: number | undefined): Map<number, number> =>
    new Map(
      samples
        .filter((sample) => sample.operation === operation && sample.server === String(server))
        .flatMap(({ round, databaseTime }) => (databaseTime === undefined ? [] : [[round, databaseTime] as const])),
    );
  const [least, there] = [of(sizes[0]?.applications), of(applications)];
  return median(
    [...there].flatMap(([round, time]) => {
      const before = least.get(round);
      return before === undefined || before === 0 ? [] : time / before;
    }),
  );
};

const inMs = (value: number | undefined): string => (value === undefined ? '–' : `${figure(value)} ms`);

const operationTable = (found: GrowthResult, operation: OperationName): string =>
  markdownTable(
    ['Applications', 'time', 'times as long', 'PostgreSQL', 'times as much', 'server'],
    found.sizes.map(({ applications }) => {
      const of = (read: (sample: Sample) => number | undefined): number | undefined =>
        typicalOf(found.samples, { operation, connections: 1 }, String(applications), read);
      return [
        many(applications),
        inMs(of(({ typical }) => typical)),
        figure(timesOf(found, { operation, applications })),
        inMs(of(({ databaseTime }) => databaseTime)),
        figure(processorOf(found, { operation, applications })),
        inMs(of(({ serverTime }) => serverTime)),
      ];
    }),
  );

const method = ({ rounds, seconds, warmUp }: GrowthResult): string =>
  `One PostgreSQL holds a database for each size; cities, places, stays, pairs and courses are as many in each, only ` +
  `applications grow, two documents and four wrapped keys each. A process of our API stands in front of each, with ` +
  `everything on that keeps people safe, and is asked one question at a time. ${String(rounds)} interleaved rounds of ${String(seconds)} s ` +
  `after ${String(warmUp)} s of warming up: all sizes are measured under one operation directly after each other. “Times as long” is the ` +
  `middle of the ratios of single rounds to the least size, “times as much” the same of PostgreSQL’s processor time.`;

const spaced = (count: number): string => many(count).replaceAll(',', ' ');

/** Each operation's line over all sizes. */
const chart = (found: GrowthResult): string => {
  const lines = found.operations.map(({ name }) => {
    const values = found.sizes.map(({ applications }) =>
      (timesOf(found, { operation: name, applications }) ?? 0).toFixed(2),
    );
    return `  line "${name}" [${values.join(', ')}]`;
  });
  const axis = found.sizes.map(({ applications }) => `"${spaced(applications)}"`).join(', ');
  const frame = ['xychart-beta', `  x-axis "applications" [${axis}]`, '  y-axis "times as long" 0 --> 2'];
  return ['```mermaid', ...frame, ...lines, '```'].join('\n');
};

const overview = (found: GrowthResult): string =>
  markdownTable(
    ['times as long', ...found.sizes.map(({ applications }) => many(applications))],
    found.operations.map(({ name }) => [
      name,
      ...found.sizes.map(({ applications }) => figure(timesOf(found, { operation: name, applications }))),
    ]),
  );

/** Whether PostgreSQL does more where more is stored, or everything only waits longer. */
const why = (found: GrowthResult, subject: string): string[] => {
  const operation = found.operations.find(({ name }) => name === subject);
  return operation === undefined ? [] : [operationTable(found, operation.name)];
};

/** Our API when many more have applied, against itself. */
export const growthChapter: Chapter<GrowthResult> = {
  name: 'growth',
  title: 'Growth',
  facts: ({ database: { postgres, settings }, sizes }) => [
    ['PostgreSQL', postgres],
    [
      'Its settings',
      Object.entries(settings)
        .map(([name, value]) => `${name} ${value}`)
        .join(', '),
    ],
    [
      'Databases',
      sizes.map(({ applications, bytes }) => `${many(applications)} (${many(Math.round(bytes / MIB))} MiB)`).join(', '),
    ],
  ],
  reached: (found) =>
    Object.fromEntries(
      GOALS.growth.map(({ id }) => [id, timesOf(found, { operation: id as OperationName, applications: JUDGED })]),
    ),
  brief: (found) => [overview(found), ...(found.sizes.length > 2 ? [chart(found)] : [])],
  why,
  sections: (found) => [
    section(3, 'Method of growth', method(found)),
    ...found.operations.map(({ name, title }) =>
      section(
        3,
        `Growth of ${name}`,
        `${title.replace(/ of \d+ applications/, ' applications')}.`,
        operationTable(found, name),
      ),
    ),
  ],
};
