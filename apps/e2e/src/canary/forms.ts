/** One spelling of a text in bytes. */
export interface Form {
  readonly name: string;
  readonly bytes: Buffer;
}

/** The part of a base64 text that depends on these bytes alone, whatever stands before and after them. */
const aligned = (bytes: Buffer, before: number, encoding: 'base64' | 'base64url'): string => {
  const text = Buffer.concat([Buffer.alloc(before), bytes])
    .toString(encoding)
    .replace(/=+$/, '');
  const first = Math.ceil((before * 8) / 6);
  const last = Math.floor(((before + bytes.length) * 8) / 6);
  return text.slice(first, last);
};

const swapped = (bytes: Buffer): Buffer => Buffer.from(bytes).swap16();

const percent = (bytes: Buffer): string =>
  [...bytes].map((byte) => `%${byte.toString(16).padStart(2, '0').toUpperCase()}`).join('');

const escaped = (text: string): string => JSON.stringify(text).slice(1, -1);

const unicodeEscaped = (text: string): string =>
  escaped(text).replace(/[^ -~]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);

const spelled = (text: string): readonly (readonly [string, string])[] => [
  ['URL', encodeURIComponent(text)],
  ['form', encodeURIComponent(text).replaceAll('%20', '+')],
  ['JSON', escaped(text)],
  ['JSON with escapes', unicodeEscaped(text)],
];

const encoded = (bytes: Buffer): readonly (readonly [string, string])[] => [
  ...[0, 1, 2].flatMap((before) =>
    (['base64', 'base64url'] as const).map((encoding): readonly [string, string] => [
      `${encoding} at ${before}`,
      aligned(bytes, before, encoding),
    ]),
  ),
  ['hex', bytes.toString('hex')],
  ['capital hex', bytes.toString('hex').toUpperCase()],
  ['percent', percent(bytes)],
];

/** Many texts look the same in several spellings; the first name is kept. */
const distinct = (forms: readonly Form[]): readonly Form[] =>
  forms.filter((form, place) => forms.findIndex(({ bytes }) => bytes.equals(form.bytes)) === place);

const asForm = ([name, text]: readonly [string, string]): Form => ({ name, bytes: Buffer.from(text) });

/** Every spelling in which bytes could lie about. */
export const formsOfBytes = (bytes: Buffer): readonly Form[] =>
  distinct([{ name: 'raw', bytes }, ...encoded(bytes).map(asForm)]);

/** Every spelling in which a text could lie about: as bytes, UTF-16, escaped for the web and for JSON. */
export const formsOfText = (text: string): readonly Form[] => {
  const wide = Buffer.from(text, 'utf16le');
  return distinct([
    ...formsOfBytes(Buffer.from(text)),
    { name: 'UTF-16', bytes: wide },
    { name: 'UTF-16, big end first', bytes: swapped(wide) },
    ...spelled(text).map(asForm),
  ]);
};
