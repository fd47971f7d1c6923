import { figure, markdownTable } from './markdown';

describe('a table', () => {
  it('has columns as wide as their widest cell', () => {
    expect(markdownTable(['what', 'a'], [['board', '1'], ['x']])).toBe(
      ['| what  | a   |', '| ----- | --- |', '| board | 1   |', '| x     |     |'].join('\n'),
    );
  });
});

it.each([
  [undefined, '–'],
  [0.123, '0.12'],
  [9.999, '10.00'],
  [12.34, '12.3'],
  [1234.5, '1235'],
])('%s is written as %s', (value, text) => expect(figure(value)).toBe(text));
