import { normaliseCode } from './digits';

it.each([
  ['123456', '123456'],
  ['123 456', '123456'],
  ['١٢٣٤٥٦', '123456'],
  ['۱۲۳-۴۵۶', '123456'],
  ['12a', '12'],
])('reads %s as %s', (typed, code) => {
  expect(normaliseCode(typed)).toBe(code);
});
