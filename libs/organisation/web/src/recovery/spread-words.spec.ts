import { spreadWords } from './spread-words';

const EMPTY = ['', '', '', ''];

describe('words typed into boxes', () => {
  it('stay in their box while a word is typed', () => {
    expect(spreadWords(EMPTY, 1, 'apple')).toEqual({ boxes: ['', 'apple', '', ''], next: 1 });
  });
  it('go on with a space, and a space alone changes no word', () => {
    expect(spreadWords(EMPTY, 1, 'apple ')).toEqual({ boxes: ['', 'apple', '', ''], next: 2 });
    expect(spreadWords(['a', 'b', '', ''], 0, ' ')).toEqual({ boxes: ['a', 'b', '', ''], next: 1 });
  });
  it('fill the boxes that follow, and no more than there are', () => {
    expect(spreadWords(EMPTY, 1, 'apple  pear fig')).toEqual({ boxes: ['', 'apple', 'pear', 'fig'], next: 3 });
    expect(spreadWords(EMPTY, 2, 'one two three four')).toEqual({ boxes: ['', '', 'one', 'two'], next: 3 });
  });
});
