import { findDates } from './find-dates';

describe('dates in a text', () => {
  it.each([
    ['arrested on 2024-03-12 at home', ['2024-03-12']],
    ['arrested on 12/03/2024, let go on 3.4.24', ['12/03/2024', '3.4.24']],
    ['the raid of 3 March 2024 and that of the 4th of May', ['3 March 2024', '4th of May']],
    ['on March 3, 2024 and again in April 2025', ['March 3, 2024', 'April 2025']],
    ['op 3 maart 2024', ['3 maart 2024']],
    ['le 1er août 2023, puis en décembre 2023', ['1er août 2023', 'décembre 2023']],
    ['el 12 de marzo de 2024', ['12 de marzo de 2024']],
    ['في 12 مارس 2024', ['12 مارس 2024']],
    ['في ١٢ آذار ٢٠٢٤', ['١٢ آذار ٢٠٢٤']],
  ])('“%s”', (text, expected) => {
    expect(findDates(text)).toEqual(expected);
  });

  it.each([
    'Threatened since 2019, for nine years.',
    'She may go on; a march of 300 people, 2.5 km long.',
    'Marks of 4/5, twelve letters in 3 weeks.',
    'From spring to summer.',
  ])('none in “%s”', (text) => {
    expect(findDates(text)).toEqual([]);
  });
});
