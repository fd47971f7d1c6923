import { readWebOptions } from './options';

describe('the options of the bench of the web', () => {
  it('measure three rounds and a list of 5,000 where nothing is asked for', () => {
    expect(readWebOptions([])).toMatchObject({ rounds: 3, applications: 5_000, keep: false, json: undefined });
  });

  it('are taken as they are written', () => {
    const asked = ['--rounds', '1', '--applications', '2000', '--json', 'found.json', '--keep'];
    expect(readWebOptions(asked)).toMatchObject({ rounds: 1, applications: 2_000, json: 'found.json', keep: true });
  });

  it.each([
    ['--applications 100', '--applications must be from 1500'],
    ['--rounds 0', '--rounds must be from 1'],
    ['--scale 3', 'unknown or without a value: --scale'],
  ])('are refused in words: %s', (line, words) => {
    expect(() => readWebOptions(line.split(' '))).toThrow(words);
  });
});
