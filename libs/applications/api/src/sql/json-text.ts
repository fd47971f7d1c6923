import { base64urlSql } from '@vrijhaven/server';

/** SQL for a binary column as it travels. */
export const base64url = base64urlSql;

/** SQL for a day range as `{from, until}`. */
export const periodJson = (column: string): string =>
  `json_build_object('from', lower(${column}), 'until', upper(${column}))`;

/** SQL for a moment as an ISO instant in UTC; moments are stored by the hour. */
export const hourText = (column: string): string =>
  `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`;

/** SQL for the rows of a sub-select with one column as a JSON list, empty when there are none. */
export const jsonList = (column: string, from: string): string =>
  `(select coalesce(json_agg(${column}), '[]') from (${from}) listed)`;
