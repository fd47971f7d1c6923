import type { Result } from '../result';
import { GOALS, judge } from './goals';
import { figure, markdownTable } from './markdown';
import { FAIRNESS, METHOD, SET_UPS } from './prose';
import { ratioOf, typicalOf, type Condition } from './ratios';

const REFERENCE = 'rest';
const [GIB, MIB, KIB] = [2 ** 30, 2 ** 20, 2 ** 10];

const section = (title: string, ...paragraphs: readonly string[]): string =>
  [`## ${title}`, ...paragraphs].join('\n\n');

const machine = ({ began, ended, load, machine: on, revision, scale, versions }: Result): string =>
  markdownTable(
    ['', ''],
    [
      ['Measured', `${began.slice(0, 16)} to ${ended.slice(0, 16)} UTC, commit ${revision}`],
      ['Load of the machine', `${figure(load[0])} before, ${figure(load[1])} after (processes that wanted a core)`],
      ['Machine', `${String(on.cores)} cores ${on.processor}, ${figure(on.memory / GIB)} GiB, ${on.system}`],
      ['Node', on.node],
      ['PostgreSQL', on.postgres],
      [
        'Its settings',
        Object.entries(on.settings)
          .map(([name, value]) => `${name} ${value}`)
          .join(', '),
      ],
      ['Applications', String(scale)],
      [
        'Packages',
        Object.entries(versions)
          .map(([name, version]) => `${name} ${version}`)
          .join(', '),
      ],
    ],
  );

// Who reads a table reads no small print: a busy machine is said before any figure.
const warning = ({ load, machine: { cores } }: Result): string[] =>
  Math.max(...load) <= cores
    ? []
    : [
        `**The machine was busy with other work while this was measured**: up to ${figure(Math.max(...load))} processes wanted its ` +
          `${String(cores)} cores. Every server shows less than it can, and single ratios may be off by a third.`,
      ];

const goals = ({ samples }: Result): string =>
  markdownTable(
    ['Ours, at 16 connections', 'against', 'wanted', 'then', 'reached', ''],
    GOALS.map((goal) => {
      const { reached, verdict } = judge(samples, goal);
      return [
        goal.operation,
        goal.against,
        `≥ ${String(goal.first)}`,
        `≥ ${String(goal.then)}`,
        figure(reached),
        verdict,
      ];
    }),
  );

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
  return [`### ${title}`, markdownTable(['of its time', 'in'], rows)];
};

/** The whole report as markdown. Nothing in it is typed by hand: run the bench again instead of changing it. */
export const benchReport = (result: Result): string => {
  const { operations, connections, servers, profiles } = result;
  const many = (count: number): string => (count === 1 ? '1 connection' : `${String(count)} connections`);
  const parts = [
    '# Benchmarks',
    'Written by `npm run bench`; change the bench, not this page. Figures are of one machine at one hour: trust ratios.',
    ...warning(result),
    machine(result),
    ...(servers.includes('ours') && connections.includes(16) ? [section('Wanted and reached', goals(result))] : []),
    section('Method', METHOD(result)),
    section(
      'Operations',
      operations.map(({ name, title, bytes }) => `- **${name}** ${title} (${figure(bytes / KIB)} KiB)`).join('\n'),
    ),
    section('Set-ups', FAIRNESS, servers.map((name) => `- **${name}** ${SET_UPS[name] ?? ''}`).join('\n')),
    ...connections.map((count) =>
      section(`Times as many requests as ${REFERENCE}, ${many(count)}`, ratios(result, count)),
    ),
    ...connections.map((count) =>
      section(
        `In detail, ${many(count)}`,
        ...operations.flatMap(({ name, title }) => [
          `### ${title}, ${many(count)}`,
          details(result, { operation: name, connections: count }),
        ]),
      ),
    ),
    ...(Object.keys(profiles).length === 0
      ? []
      : [
          section(
            'Where our API spends its time',
            'Functions by the share of the busy time of the process that was spent in them alone, from a run of their own at 16 connections.',
            ...operations.flatMap((operation) => profile(result, operation)),
          ),
        ]),
  ];
  return `${parts.join('\n\n')}\n`;
};
