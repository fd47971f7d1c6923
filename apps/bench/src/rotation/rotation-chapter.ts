import type { Chapter } from '../report/chapter';
import { figure, markdownTable } from '../report/markdown';
import type { RotationPoint, RotationResult } from './rotation-result';

const inMs = (value: number): string => `${figure(value)} ms`;
const many = (count: number): string => count.toLocaleString('en');
const all = ({ removing, asking, working }: RotationPoint): number => removing + asking + working;

/** The measurement with as many open cases and none closed. */
const besideOf = (points: readonly RotationPoint[], { open }: RotationPoint): RotationPoint | undefined =>
  points.find((other) => other.open === open && other.closed === 0);

const METHOD =
  'Against the built API and PostgreSQL, by the real client in node with libsodium: the leaver is removed with all new keys ' +
  'for everybody who stays, and every open case is encrypted again by one coordinator. Each measurement begins with the very ' +
  'same organisation and the very same open cases, really sealed; closed ones lie beside them and are not looked at; ' +
  'beyond 50,000 these have their summary alone. “Times as long” is beside none closed, as many being open.';

const table = ({ points }: RotationResult): string =>
  markdownTable(
    [
      'open',
      'closed',
      'removing',
      'asking what is due',
      'encrypting again',
      'layers',
      'each',
      'together',
      'times as long',
    ],
    points.map((point) => {
      const { open, closed, layers, removing, asking, working } = point;
      const beside = besideOf(points, point);
      return [
        ...[many(open), many(closed), inMs(removing), inMs(asking), inMs(working), many(layers)],
        ...[inMs(working / layers), inMs(all(point)), figure(beside && all(point) / all(beside))],
      ];
    }),
  );

/** Cases of the office that the goal speaks of. */
const OFFICE = 10_000;

/** How many times as long a leaver takes beside the most closed cases up to so many as beside `from`, as many being open. */
const growthOf = (points: readonly RotationPoint[], from: number, upTo: number): number | undefined => {
  const few = points.find(({ closed }) => closed === from);
  const most = points
    .filter(({ open, closed }) => open === few?.open && closed > from && closed <= upTo)
    .sort((one, other) => other.closed - one.closed)[0];
  return few && most && all(most) / all(few);
};

/** What it costs when somebody leaves. */
export const rotationChapter: Chapter<RotationResult> = {
  name: 'rotation',
  title: 'Somebody leaves',
  facts: () => [],
  reached: ({ points }) => ({
    rotate: growthOf(points, 0, OFFICE),
    rotateGrowth: growthOf(points, 20_000, 1_000_000),
  }),
  brief: (found) => [table(found)],
  sections: () => [METHOD],
};
