import { readGrowthOptions } from './options';

describe('the options of the bench of growth', () => {
  it('measure up to a million where nothing is asked for', () => {
    expect(readGrowthOptions([])).toMatchObject({ sizes: [20_000, 100_000, 1_000_000], rounds: 5, seconds: 2 });
  });

  it('put the least size first, and each only once', () => {
    const { sizes } = readGrowthOptions(['--sizes', '200000, 20000,200000']);
    expect(sizes).toEqual([20_000, 200_000]);
  });

  it.each([
    ['--sizes 20000', '--sizes must be two or more'],
    ['--sizes 20000,20000', '--sizes must be two or more'],
    ['--sizes 200,20000', 'from 20000 to 1000000'],
    ['--sizes 20000,many', '--sizes must be two or more'],
    ['--seconds 0', '--seconds must be from 0.1'],
    ['--connections 16', 'unknown or without a value: --connections'],
  ])('are refused in words: %s', (line, words) => {
    const [name = '', ...value] = line.split(' ');
    expect(() => readGrowthOptions([name, ...value])).toThrow(words);
  });
});
