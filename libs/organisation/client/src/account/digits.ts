const ZEROS = ['0', '٠', '۰'].map((zero) => zero.codePointAt(0) ?? 0);

/** A one-time code as it was typed: with spaces, or in Arabic or Persian digits. */
export const normaliseCode = (typed: string): string =>
  Array.from(typed)
    .flatMap((sign) => {
      const point = sign.codePointAt(0) ?? 0;
      const zero = ZEROS.find((each) => point >= each && point < each + 10);
      return zero === undefined ? [] : [String(point - zero)];
    })
    .join('');
