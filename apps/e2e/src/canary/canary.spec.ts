import { formsOfBytes, formsOfText } from './forms';
import { search } from './search';

const text = 'Kanarie é/7 wie zingt';
const canaries = [{ name: 'bird', forms: formsOfText(text) }];
const found = (bytes: Buffer): readonly string[] => search(canaries, [{ name: 'cage', bytes }]).map(({ form }) => form);
const inside = (middle: Buffer | string): Buffer =>
  Buffer.concat([Buffer.from('0123'), Buffer.from(middle as Buffer), Buffer.from('xyz')]);

describe('the search for canaries', () => {
  it('finds nothing where there is nothing', () => {
    expect(found(inside('Kanarie, maar een andere'))).toEqual([]);
  });

  it.each([
    ['plainly', inside(text)],
    ['in UTF-16', inside(Buffer.from(text, 'utf16le'))],
    ['in big-endian UTF-16', inside(Buffer.from(text, 'utf16le').swap16())],
    ['in an address', inside(encodeURIComponent(text))],
    ['in a form', inside(new URLSearchParams({ text }).toString())],
    ['in JSON', inside(JSON.stringify({ text }))],
    ['in escaped JSON', inside('{"text":"Kanarie \\u00e9/7 wie zingt"}')],
    ['in hex', inside(Buffer.from(text).toString('hex'))],
  ])('finds it %s', (_where, bytes) => {
    expect(found(bytes)).not.toEqual([]);
  });

  it.each([0, 1, 2, 3, 4, 5])('finds it within base64 after %d bytes', (before) => {
    const bytes = Buffer.concat([Buffer.alloc(before, 0xa7), Buffer.from(text), Buffer.from('and more')]);
    expect(found(inside(bytes.toString('base64')))).not.toEqual([]);
    expect(found(inside(bytes.toString('base64url')))).not.toEqual([]);
  });

  it('finds bytes that are no text', () => {
    const secret = Buffer.from([0, 255, 128, 7, 9, 200, 13, 10, 61, 62, 63, 64]);
    const hits = search([{ name: 'key', forms: formsOfBytes(secret) }], [{ name: 'cage', bytes: inside(secret) }]);
    expect(hits).toEqual([{ canary: 'key', form: 'raw', place: 'cage' }]);
  });
});
