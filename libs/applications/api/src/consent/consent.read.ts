import { base64url, jsonList } from '../sql/json-text';

/** SQL for the decision that holds on each subject, narrowed by a condition on `subject`. */
export const consentsJson = (record: string, condition = 'true'): string =>
  jsonList(
    'decision',
    `select distinct on (subject) json_build_object('subject', subject, 'given', given, 'sequence', sequence,
       'day', day, 'signature', ${base64url('signature')}) as decision
     from consent where record_id = ${record} and ${condition} order by subject, sequence desc`,
  );
