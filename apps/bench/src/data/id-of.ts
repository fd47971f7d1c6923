import { createHash } from 'node:crypto';

/** The id of the row number `at` of a kind: the same in `fill.ts` and in every request, without asking for it. */
export const idOf = (kind: string, at: number): string => {
  const digits = createHash('md5')
    .update(`${kind}${String(at)}`)
    .digest('hex');
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
};

/** The same in SQL. */
export const idSql = (kind: string, at: string): string => `md5('${kind}' || (${at}))::uuid`;
