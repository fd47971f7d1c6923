import type { BenchName } from '../report/goals';

/** How one chapter is measured when all of them are. */
export interface Step {
  readonly name: BenchName;
  /** Minutes that it takes on a machine with four cores and nothing else to do. */
  readonly minutes: number;
  readonly options: readonly string[];
  /** What shows within a minute or two that everything runs, and says nothing of speed. */
  readonly quick: readonly string[];
}

const words = (text: string): readonly string[] => text.split(' ').filter((word) => word !== '');

const step = (name: BenchName, minutes: number, options: string, quick: string): Step => ({
  ...{ name, minutes },
  ...{ options: words(options), quick: words(quick) },
});

/** All chapters, in the order of the page; together less than an hour. */
export const PLAN: readonly Step[] = [
  step(
    'api',
    24,
    '--rounds 5 --seconds 1 --warm-up 4 --profile',
    '--rounds 1 --seconds 0.3 --warm-up 0.2 --connections 16',
  ),
  step('growth', 8, '', '--sizes 20000,30000 --rounds 1 --seconds 0.3 --warm-up 0.2'),
  step('crypto', 6, '', '--rounds 1 --summaries 50 --runners node-sodium,chromium-sodium'),
  step('rotation', 5, '', '--points 5:0,5:50'),
  step('placement', 6, '', '--rounds 1 --sizes 50x10x4'),
  step('web', 7, '', '--rounds 1 --applications 1500'),
];
