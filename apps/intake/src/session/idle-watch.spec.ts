import { jest } from '@jest/globals';
import { QUIET_MS, WARNING_MS, watchIdle } from './idle-watch';

const watching = () => {
  const said: string[] = [];
  const watch = watchIdle({
    warn: (warning) => said.push(warning ? 'warn' : 'calm'),
    end: () => said.push('end'),
  });
  return { said, watch };
};

describe('a page that nobody touches', () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
  });
  it('warns before it ends', () => {
    const { said } = watching();
    jest.advanceTimersByTime(QUIET_MS);
    expect(said).toEqual(['warn']);
    jest.advanceTimersByTime(WARNING_MS);
    expect(said).toEqual(['warn', 'end']);
  });
  it('goes on when it is touched in time', () => {
    const { said, watch } = watching();
    jest.advanceTimersByTime(QUIET_MS - 1);
    watch.touch();
    jest.advanceTimersByTime(QUIET_MS);
    expect(said).toEqual(['warn']);
    watch.touch();
    jest.advanceTimersByTime(QUIET_MS - 1);
    expect(said).toEqual(['warn', 'calm']);
  });
  it('does nothing once it is stopped', () => {
    const { said, watch } = watching();
    watch.stop();
    jest.advanceTimersByTime(QUIET_MS + WARNING_MS);
    expect(said).toEqual([]);
  });
});
