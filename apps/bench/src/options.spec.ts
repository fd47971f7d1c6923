import { readOptions } from './options';

describe('the options of a bench', () => {
  it('measure everything at 20,000 applications where nothing is asked for', () => {
    expect(readOptions([])).toEqual({
      scale: 20_000,
      rounds: 5,
      seconds: 3,
      warmUp: 4,
      connections: [1, 16, 64],
      servers: undefined,
      operations: undefined,
      json: undefined,
      report: undefined,
      profile: false,
      from: undefined,
      keep: false,
    });
  });

  it('are taken as they are written', () => {
    const asked = '--scale 1000000 --rounds 2 --connections 16 --servers ours,rest --json found.json --profile --keep';
    expect(readOptions(asked.split(' '))).toMatchObject({
      scale: 1_000_000,
      rounds: 2,
      connections: [16],
      servers: ['ours', 'rest'],
      json: 'found.json',
      profile: true,
      keep: true,
    });
  });

  it.each([
    ['--scale 3', '--scale must be from 200 to 1000000'],
    ['--scale many', '--scale must be from 200'],
    ['--rounds 0', '--rounds must be from 1'],
    ['--connections 1,65', '--connections must be numbers from 1 to 64'],
    ['--connections ,', '--connections must be numbers'],
    ['--json', 'unknown or without a value: --json'],
    ['--fast', 'unknown or without a value: --fast'],
  ])('are refused in words: %s', (line, words) => {
    expect(() => readOptions(line.split(' '))).toThrow(words);
  });
});
