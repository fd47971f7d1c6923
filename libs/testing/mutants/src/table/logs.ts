import type { Attack } from '../attack';
import { elsewhere, hostile, within } from '../scenarios';

const applications = within('libs/applications/client/src');
const organisation = within('libs/organisation/client/src');
const api = within('libs/applications/api/src');

/** Logs, and the keys that came with them. */
export const LOGS: readonly Attack[] = [
  {
    id: 'log-upkeep',
    attack: 'Somebody left, a team is older than its keys, or a hold races an entry',
    property: 'Entries are layered one by one, missing keys are founded first, and a hold is the refusal that it is',
    scenarios: [
      hostile(
        'log-layers',
        'show nothing of an entry under the layer of another, or of one that was taken off again',
        applications(
          'document/document-reader.ts',
          'if (layer < reader.cache.highestLayer(reader.record, compartment, revision))',
          'if (layer < 0)',
        ),
      ),
      hostile(
        'key-audit',
        'founds it before a checkpoint is proposed, which is then of the chain with those keys',
        organisation(
          'checkpoint/create-checkpoints.ts',
          'const founded = await foundMissing(session);',
          'const founded = 0;',
        ),
      ),
      elsewhere(
        'libs/applications/api/src/log/append-entries.spec.ts',
        'are refused when a hold comes between reading the state and granting to a city',
        api('sql/is-taken.ts', 'failsWith(RESTRICT_VIOLATION, write)', 'failsWith(UNIQUE_VIOLATION, write)'),
      ),
    ],
  },
];
