import fc from 'fast-check';
import { addDays, daysBetween } from '@vrijhaven/domain';
import {
  alongBox,
  dayAt,
  includes,
  lengthOf,
  mondayOf,
  nearestDay,
  offsetOf,
  periodOf,
  shiftPeriod,
  stretchOf,
  timelineAround,
} from './geometry';

const anyDay = fc
  .date({ min: new Date('2015-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const perDay = fc.double({ min: 0.4, max: 60, noNaN: true });
const timelines = fc.record({ day: anyDay, perDay }).map((each) => timelineAround(each.day, each.perDay));
const steps = fc.integer({ min: 0, max: 3000 });

describe('the geometry of the board', () => {
  it('finds the Monday', () => {
    expect(['2026-11-21', '2026-11-22', '2026-11-23'].map(mondayOf)).toEqual([
      '2026-11-16',
      '2026-11-16',
      '2026-11-23',
    ]);
  });

  it('lays whole weeks from a Monday around the day', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const timeline = timelineAround(day, 3);
        expect(mondayOf(timeline.from)).toBe(timeline.from);
        expect(timeline.days % 7).toBe(0);
        expect(includes(timeline, day)).toBe(true);
        expect(includes(timeline, periodOf(timeline).until)).toBe(false);
        expect(lengthOf(timeline)).toBe(timeline.days * 3);
      }),
    );
  });

  it('comes back from pixels to the day it came from', () => {
    fc.assert(
      fc.property(timelines, steps, fc.double({ min: 0.02, max: 0.98, noNaN: true }), (timeline, step, within) => {
        const day = addDays(timeline.from, step);
        const offset = offsetOf(timeline, day);
        expect(nearestDay(timeline, offset)).toBe(day);
        expect(dayAt(timeline, offset + within * timeline.perDay)).toBe(day);
      }),
    );
  });

  it('snaps to the nearer end of a day', () => {
    fc.assert(
      fc.property(timelines, steps, fc.double({ min: 0.05, max: 0.45, noNaN: true }), (timeline, step, part) => {
        const day = addDays(timeline.from, step);
        const offset = offsetOf(timeline, day);
        expect(nearestDay(timeline, offset + part * timeline.perDay)).toBe(day);
        expect(nearestDay(timeline, offset + (1 - part) * timeline.perDay)).toBe(addDays(day, 1));
      }),
    );
  });

  it('reads the same from either side', () => {
    const window = fc.double({ min: 0, max: 1000, noNaN: true });
    fc.assert(
      fc.property(timelines, steps, window, (timeline, step, left) => {
        const box = { left, right: left + lengthOf(timeline) };
        const offset = offsetOf(timeline, addDays(timeline.from, step));
        const fromLeft = alongBox(box.left + offset, box, 'ltr');
        const fromRight = alongBox(box.right - offset, box, 'rtl');
        expect(nearestDay(timeline, fromLeft)).toBe(nearestDay(timeline, fromRight));
      }),
    );
  });

  it('keeps lengths, wherever a stay lies', () => {
    fc.assert(
      fc.property(timelines, steps, fc.integer({ min: 1, max: 200 }), steps, (timeline, step, days, shift) => {
        const period = { from: addDays(timeline.from, step), until: addDays(timeline.from, step + days) };
        const moved = shiftPeriod(period, shift);
        expect(daysBetween(moved.from, moved.until)).toBe(days);
        expect(stretchOf(timeline, moved).length).toBe(stretchOf(timeline, period).length);
        expect(stretchOf(timeline, moved).start).toBeCloseTo(
          stretchOf(timeline, period).start + shift * timeline.perDay,
          4,
        );
      }),
    );
  });
});
