import { looksLikeAddress } from './place-name';

it.each([
  'Kerkstraat 12',
  'Oudegracht 5-bis',
  '12 rue Haute',
  '3511 AB',
  'flat at 3511ab',
  'Main Street 4',
  'Markt, 7',
  '75011',
  'شارع ٥',
])('“%s” looks like an address', (name) => {
  expect(looksLikeAddress(name)).toBe(true);
});

it.each([
  'Garden room',
  'Room 3',
  'Wharf cellar',
  'Attic flat 2',
  'Museum room',
  'Market house',
  'غرفة الحديقة',
  'Studio 12B',
])('“%s” does not', (name) => {
  expect(looksLikeAddress(name)).toBe(false);
});
