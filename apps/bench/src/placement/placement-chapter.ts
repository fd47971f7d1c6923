import type { Chapter } from '../report/chapter';
import { figure, markdownTable, section } from '../report/markdown';
import { WAYS, type Way } from './calculate';
import { middle, shareProven, timesAsLong, took } from './placement-figures';
import type { PlacementResult, PlacementSample } from './placement-result';

const JUDGED = '500x60x4';

const inMs = (value: number | undefined): string => (value === undefined ? '–' : `${figure(value)} ms`);
const percent = (value: number | undefined): string => (value === undefined ? '–' : `${figure(value * 100)} %`);

const METHOD = ({ rounds, patience }: PlacementResult): string =>
  `${String(rounds)} interleaved rounds; every calculation in a worker of its own, a thread of node or a worker of a page, ended ` +
  `after ${String(patience / 1_000)} s if it has not come to an end by itself, and not begun again in later rounds; above 250,000 options after a ` +
  'quarter of that, in one round. **Short of the bound** is how far from the best an answer may be at the most. A size is people × ' +
  'places × windows of a fortnight, of an invented office in which most people fit in many places and places are too few; cities ' +
  'and windows are to be even. **greedy** is the quick answer; **ours** is what the desk calculates (greedy, then HiGHS from there, ' +
  'then what fits between the windows); **explained** adds all reasons for everybody; **bare** is HiGHS alone, with the same ' +
  'options, on the very model that ours hands to it, which is not counted. A value is worth comparing within its row alone: what ' +
  'fits between the windows comes on top of the model, so ours may be worth more than the bare optimum.';

const HOW: Readonly<Record<PlacementSample['kind'], string>> = {
  done: 'finished',
  ended: 'ended by the clock',
  failed: 'failed',
};

/** How it ended, in words; a failure with its reason. */
const ending = (samples: readonly PlacementSample[]): string => {
  const said = samples.map(({ kind, why, last }) => {
    if (kind === 'done') return last?.proven === true ? 'proven' : HOW.done;
    return why === undefined ? HOW[kind] : `${HOW[kind]}: ${why.slice(0, 80).replaceAll('|', '/')}`;
  });
  return [...new Set(said)].join(', ') || '–';
};

const table = (result: PlacementResult, where: string): string =>
  markdownTable(
    [
      'size',
      'way',
      'end',
      'time',
      'first answer',
      '× bare',
      'value',
      'bound',
      'short of the bound',
      'placed',
      'another worker',
    ],
    result.sizes.flatMap(({ name: size }) =>
      WAYS.map((way: Way) => {
        const condition = { where, size };
        const found = result.samples.filter((each) => each.where === where && each.size === size && each.way === way);
        const of = (read: (sample: PlacementSample) => number | undefined): number | undefined =>
          middle(result.samples, condition, way, read);
        const whole = (value: number | undefined): string => (value === undefined ? '–' : String(Math.round(value)));
        return [
          ...[size, way, ending(found), inMs(of(took)), inMs(of(({ first }) => first?.at))],
          figure(timesAsLong(result.samples, condition, [way, 'bare'])),
          ...[whole(of(({ last }) => last?.value)), whole(of(({ last }) => last?.bound ?? undefined))],
          percent(of(({ last }) => (last && last.value > 0 ? (last.bound - last.value) / last.value : undefined))),
          whole(of(({ last }) => (last && last.placed > 0 ? last.placed : undefined))),
          inMs(of(({ cancelling }) => cancelling)),
        ];
      }),
    ),
  );

/** What it costs to find a place for everybody. */
export const placementChapter: Chapter<PlacementResult> = {
  name: 'placement',
  title: 'Plans: people and places',
  facts: ({ browser }) => [['Chromium', browser]],
  reached: ({ samples }) => ({
    proven: shareProven(samples, JUDGED, 'ours'),
    explained: timesAsLong(samples, { where: 'chromium', size: JUDGED }, ['explained', 'bare']),
  }),
  brief: (result) => [section(3, 'In a worker of Chromium', table(result, 'chromium'))],
  sections: (result) => [
    section(3, 'How it was measured', METHOD(result)),
    section(3, 'In a thread of node', table(result, 'node')),
    section(
      3,
      'Proven',
      markdownTable(
        ['size', 'ours', 'bare'],
        result.sizes.map(({ name }) => [
          name,
          percent(shareProven(result.samples, name, 'ours')),
          percent(shareProven(result.samples, name, 'bare')),
        ]),
      ),
    ),
  ],
};
