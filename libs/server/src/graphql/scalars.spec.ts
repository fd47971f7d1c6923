import fc from 'fast-check';
import { BytesScalar, DayScalar, HourScalar } from './scalars';

describe('scalars', () => {
  it('carry any bytes there and back', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(Uint8Array.from(BytesScalar.parseValue(BytesScalar.serialize(bytes)))).toEqual(Uint8Array.from(bytes));
      }),
    );
  });

  it.each(['a', 'ab=', 'a b', 'ab+/', 'AB', 'ÿÿ', 1, null, {}])('refuse %p as bytes', (value) => {
    // AB would be the byte 0x00 with loose bits.
    expect(() => BytesScalar.parseValue(value)).toThrow('malformed Bytes');
  });

  it.each(['2026-2-1', '2026-02-30', '20260201', '2026-02-01T00:00', 20_260_201, null])(
    'refuse %p as a day',
    (value) => {
      expect(() => DayScalar.parseValue(value)).toThrow('malformed Day');
    },
  );

  it('tell instants by the hour and never finer', () => {
    expect(HourScalar.serialize(new Date('2026-06-01T10:00:00Z'))).toBe('2026-06-01T10:00:00.000Z');
    expect(() => HourScalar.serialize(new Date('2026-06-01T10:00:01Z'))).toThrow('malformed Hour');
    expect(() => HourScalar.parseValue('2026-06-01T10:00:00Z')).toThrow('malformed Hour');
  });
});
