import fc from 'fast-check';
import { canonicalJson, parseCanonicalJson } from './canonical-json';
import { compartmentOfCode, COMPARTMENTS, isCompartment } from './compartments';
import { formatId, parseId } from './id';
import { readU64, u32, u64, u8 } from './integers';
import { lp, readLp } from './lp';
import { checkedName, memberRecipient, teamRecipient } from './names';
import { fromHex, fromText, toHex, toText } from './text';
import { fromUtf8, utf8 } from './bytes';

const fault = (code: string) => expect.objectContaining({ name: 'CryptoFault', code }) as Error;
const bytes = fc.uint8Array({ maxLength: 300 });
const names = (list: readonly Uint8Array[]) => JSON.stringify(list.map(toHex));

describe('text', () => {
  it('carries any bytes there and back', () => {
    fc.assert(fc.property(bytes, (data) => expect(fromText(toText(data))).toEqual(data)));
    fc.assert(fc.property(bytes, (data) => expect(fromHex(toHex(data))).toEqual(data)));
  });

  it('is base64url as others write it', () => {
    fc.assert(fc.property(bytes, (data) => expect(toText(data)).toBe(Buffer.from(data).toString('base64url'))));
  });

  it.each(['A', 'AA==', 'AB', 'AAB', 'A+/A', 'A A', 'é'])('refuses %j, which no encoder writes', (text) => {
    expect(() => fromText(text)).toThrow(fault('malformed'));
  });

  it('refuses bytes that are not UTF-8 and text that has none', () => {
    expect(() => fromUtf8(Uint8Array.of(0xc3))).toThrow(fault('malformed'));
    expect(() => utf8('\ud800')).toThrow(fault('malformed'));
    expect(fromUtf8(utf8('\ufeffسلام 😀'))).toBe('\ufeffسلام 😀');
  });
});

describe('LP', () => {
  const fields = fc.array(bytes, { maxLength: 6 });

  it('reads back the list that was written', () => {
    fc.assert(fc.property(fields, (list) => expect(readLp(lp(...list)).map(toHex)).toEqual(list.map(toHex))));
  });

  it('never gives one result for two lists', () => {
    // One text in two groupings: lists that differ in nothing but where a field ends.
    const grouped = (bytes: Uint8Array, cuts: readonly number[]): Uint8Array[] =>
      [...cuts, bytes.length].map((cut, at, all) => bytes.subarray(all[at - 1] ?? 0, cut));
    const cuts = fc.array(fc.nat(6), { maxLength: 4 }).map((list) => list.toSorted((one, two) => one - two));
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 6, maxLength: 6 }), cuts, cuts, (bytes, ours, theirs) => {
        const [one, two] = [grouped(bytes, ours), grouped(bytes, theirs)];
        expect(toHex(lp(...one)) === toHex(lp(...two))).toBe(names(one) === names(two));
      }),
    );
  });

  it.each(['00', '00000001', '0000000200', 'ffffffff00'])('refuses %s, which ends too early', (hex) => {
    expect(() => readLp(fromHex(hex))).toThrow(fault('malformed'));
  });
});

describe('integers', () => {
  it('are big-endian and stay within what every client can hold', () => {
    expect(toHex(u8(255)) + toHex(u32(258)) + toHex(u64(2 ** 53 - 1))).toBe('ff00000102001fffffffffffff');
    for (const wrong of [() => u8(256), () => u32(-1), () => u32(1.5), () => u64(2 ** 53), () => u64(NaN)])
      expect(wrong).toThrow(fault('malformed'));
    expect(() => readU64(fromHex('0020000000000000'))).toThrow(fault('malformed'));
  });
});

describe('canonical JSON', () => {
  it('sorts keys, leaves no spaces and reads only itself', () => {
    expect(fromUtf8(canonicalJson({ b: [1, null, true], a: { d: 'ü"', c: '' } }))).toBe(
      '{"a":{"c":"","d":"ü\\""},"b":[1,null,true]}',
    );
    for (const text of ['{"b":1,"a":2}', '{"a": 1}', '{"a":1,"a":1}', '1.0', '1e2', '-0', '"\\u0041"', '', '{'])
      expect(() => parseCanonicalJson(utf8(text))).toThrow(fault('malformed'));
  });

  it('refuses nesting that would overflow a reader', () => {
    const nested = (depth: number) => utf8('['.repeat(depth) + ']'.repeat(depth));
    expect(parseCanonicalJson(nested(17))).toBeInstanceOf(Array);
    for (const depth of [18, 100_000]) expect(() => parseCanonicalJson(nested(depth))).toThrow(fault('malformed'));
  });

  it('refuses numbers that print differently elsewhere', () => {
    for (const number of [0.1, 2 ** 53, NaN, -0]) expect(() => canonicalJson(number)).toThrow(fault('malformed'));
  });

  it('reads what it writes', () => {
    const json = fc.letrec((tie) => ({
      value: fc.oneof(
        fc.string({ unit: 'grapheme' }),
        fc.maxSafeInteger(),
        fc.boolean(),
        fc.constant(null),
        tie('list'),
      ),
      list: fc.array(tie('value'), { maxLength: 4 }),
    }));
    fc.assert(
      fc.property(fc.dictionary(fc.string({ unit: 'grapheme' }), json.value), (value) => {
        const plain = JSON.parse(JSON.stringify(value)) as Record<string, never>;
        expect(parseCanonicalJson(canonicalJson(plain))).toEqual(plain);
      }),
    );
  });
});

describe('ids and names', () => {
  it('read with or without dashes, write one way', () => {
    const id = '0123abcd-4567-89ab-cdef-0123456789ab';
    expect(formatId(parseId(id.replaceAll('-', '').toUpperCase()))).toBe(id);
    for (const wrong of ['', id.slice(1), `${id}0`, id.replace('-', ''), id.replace('a', 'g')])
      expect(() => parseId(wrong)).toThrow(fault('malformed'));
    expect(() => formatId(new Uint8Array(15))).toThrow(fault('length'));
    expect(memberRecipient(id)).toBe(`member:${id}`);
  });

  it('take only plain names', () => {
    expect(teamRecipient('host:den-haag')).toBe('team:host:den-haag');
    for (const wrong of ['', 'Office', 'a b', 'host:', '-a', 'a--b', 'a\u0000', 'é', 'a'.repeat(81)])
      expect(() => checkedName(wrong)).toThrow(fault('malformed'));
  });

  it('know each compartment by one code', () => {
    for (const [name, code] of Object.entries(COMPARTMENTS)) expect(compartmentOfCode(code)).toBe(name);
    expect(new Set(Object.values(COMPARTMENTS)).size).toBe(23);
    expect(isCompartment('toString')).toBe(false);
    expect(() => compartmentOfCode(24)).toThrow(fault('unsupported'));
  });
});
