import type { Result, Sample } from '../result';
import type { Chapter } from './chapter';
import { GOALS } from './goals';
import { figure, markdownTable, section } from './markdown';
import { FAIRNESS, METHOD, SET_UPS } from './prose';
import { ratioOf, typicalOf, type Condition } from './ratios';

const REFERENCE = 'rest';
const [MIB, KIB] = [2 ** 20, 2 ** 10];
/** At how many connections goals are judged. */
const JUDGED = 16;
/** Functions that are named where a goal is not reached. */
const MOST = 6;

const ratios = ({ samples, operations, servers }: Result, connections: number): string =>
  markdownTable(
    ['', ...operations.map(({ name }) => name)],
    servers.map((server) => [
      server,
      ...operations.map(({ name: operation }) =>
        figure(ratioOf(samples, { operation, connections }, [server, REFERENCE])),
      ),
    ]),
  );

const details = ({ samples, servers }: Result, condition: Condition): string =>
  markdownTable(
    ['', 'requests a second', 'typical', 'slowest of 100', 'server', 'PostgreSQL', 'memory'],
    servers.map((server) => {
      const of = (read: Parameters<typeof typicalOf>[3]): number | undefined =>
        typicalOf(samples, condition, server, read);
      const inMs = (value: number | undefined): string => (value === undefined ? '–' : `${figure(value)} ms`);
      const memory = of((sample) => sample.memory / MIB);
      return [
        server,
        figure(of(({ perSecond }) => perSecond)),
        inMs(of(({ typical }) => typical)),
        inMs(of(({ slow }) => slow)),
        inMs(of(({ serverTime }) => serverTime)),
        inMs(of(({ databaseTime }) => databaseTime)),
        memory === undefined ? '–' : `${figure(memory)} MiB`,
      ];
    }),
  );

const profile = ({ profiles }: Result, { name, title }: Result['operations'][number]): string[] => {
  const found = profiles[name];
  if (found === undefined) return [];
  const rows = found.map(({ where, share }) => [`${figure(share * 100)} %`, `\`${where.replaceAll('|', '\\|')}\``]);
  return [`#### ${title}`, markdownTable(['of its time', 'in'], rows)];
};

const many = (count: number): string => (count === 1 ? '1 connection' : `${String(count)} connections`);

const sections = (result: Result): string[] => {
  const { operations, connections, servers, profiles } = result;
  return [
    section(3, 'Method', METHOD(result)),
    section(
      3,
      'Operations',
      operations.map(({ name, title, bytes }) => `- **${name}** ${title} (${figure(bytes / KIB)} KiB)`).join('\n'),
    ),
    section(3, 'Set-ups', FAIRNESS, servers.map((name) => `- **${name}** ${SET_UPS[name] ?? ''}`).join('\n')),
    ...connections
      .filter((count) => count !== JUDGED)
      .map((count) => section(3, `Times as many requests as ${REFERENCE}, ${many(count)}`, ratios(result, count))),
    ...connections.map((count) =>
      section(
        3,
        `In detail, ${many(count)}`,
        ...operations.flatMap(({ name, title }) => [
          `#### ${title}, ${many(count)}`,
          details(result, { operation: name, connections: count }),
        ]),
      ),
    ),
    ...(Object.keys(profiles).length === 0
      ? []
      : [
          section(
            3,
            'Where our API spends its time',
            'Functions by the share of the busy time of the process that was spent in them alone, from a run of their own at 16 connections.',
            ...operations.flatMap((operation) => profile(result, operation)),
          ),
        ]),
  ];
};

/** What a request costs everybody, and where ours spends it. */
const why = (result: Result, subject: string): string[] => {
  const operation = result.operations.find(({ name }) => name === subject);
  if (operation === undefined) return [];
  const condition = { operation: subject, connections: JUDGED };
  const of = (server: string, read: (sample: Sample) => number | undefined): string =>
    figure(typicalOf(result.samples, condition, server, read));
  const rows = result.servers
    .filter((server) => typicalOf(result.samples, condition, server, ({ perSecond }) => perSecond) !== undefined)
    .map((server) => [
      server,
      `${of(server, ({ serverTime }) => serverTime)} ms`,
      `${of(server, ({ databaseTime }) => databaseTime)} ms`,
    ]);
  const found = (result.profiles[operation.name] ?? []).slice(0, MOST);
  const spots = found.map(({ where, share }) => `\`${where}\` ${figure(share * 100)} %`);
  return [
    markdownTable(['processor of one request', 'server', 'PostgreSQL'], rows),
    ...(spots.length === 0 ? [] : [`Of its own part ours spends most in ${spots.join(', ')}.`]),
  ];
};

/** Our API beside other ways of serving the same tables. */
export const apiChapter: Chapter<Result> = {
  name: 'api',
  title: 'The API beside other ways of serving the same tables',
  facts: ({ database: { postgres, settings }, scale }) => [
    ['PostgreSQL', postgres],
    [
      'Its settings',
      Object.entries(settings)
        .map(([name, value]) => `${name} ${value}`)
        .join(', '),
    ],
    ['Applications', String(scale)],
  ],
  reached: ({ samples }) =>
    Object.fromEntries(
      GOALS.api.map(({ id }) => {
        const [operation = '', against = ''] = id.split('/');
        return [id, ratioOf(samples, { operation, connections: JUDGED }, ['ours', against])];
      }),
    ),
  brief: (result) =>
    result.connections.includes(JUDGED)
      ? [section(3, `Times as many requests as ${REFERENCE}, ${many(JUDGED)}`, ratios(result, JUDGED))]
      : [],
  why,
  sections,
};
