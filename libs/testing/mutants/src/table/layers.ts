import type { Attack } from '../attack';
import { elsewhere, hostile, protocol, within } from '../scenarios';

const open = within('libs/crypto/open/src');
const applications = within('libs/applications/client/src');
const envelope = within('libs/crypto/envelope/src');
const api = within('libs/applications/api/src');
const disclosure = within('libs/programmes/shelter-city/api/src/disclosure');

const PUT = 'libs/programmes/shelter-city/api/src/disclosure/layers.spec.ts';

/** What lies stored after somebody left, and who is said to hold it. */
export const LAYERS: readonly Attack[] = [
  {
    id: 'old-layer',
    attack: 'The server keeps, swaps or brings back what a leaver’s keys open',
    property:
      'Layers name their place and number; who has seen a newer one refuses the older; clients count for themselves',
    scenarios: [
      hostile(
        'layers',
        'are refused when the server serves the one of before again, to who has seen the newer',
        applications(
          'document/document-reader.ts',
          'if (layer < reader.cache.highestLayer(reader.record, compartment, revision))',
          'if (layer < 0)',
        ),
      ),
      hostile(
        'layers',
        'find another document under them than the row names',
        applications(
          'document/document-reader.ts',
          "if (error instanceof CryptoFault) return { status: 'tampered' };",
          '',
        ),
      ),
      hostile(
        'layers',
        'are refused when they lie over another record, compartment or revision than they were put on',
        applications(
          'document/document-reader.ts',
          "if (error instanceof CryptoFault) return { status: 'tampered' };",
          '',
        ),
      ),
      hostile(
        'layers',
        'are not believed away: “nothing to do” is held against the chain',
        applications(
          'layer/audit-layers.ts',
          'return newest !== undefined && generation < newest.generation;',
          'return false;',
        ),
      ),
      hostile(
        'layers',
        'leave alone what fails a check, and say how much that is',
        applications('layer/seal-layer.ts', "if (error instanceof CryptoFault) return { kind: 'unreadable' };", ''),
      ),
      hostile(
        'layers',
        'keep the file open to who may read it, and the author’s signature as it was',
        open(
          'layer.ts',
          'const text = formatLayerText({ dataKey: reveal(inner), envelope: document.envelope });',
          'const text = formatLayerText({ dataKey: bytes, envelope: document.envelope });',
        ),
      ),
    ],
  },
  {
    id: 'added-reader',
    attack: 'The server adds readers to what is encrypted again, or leaves some out',
    property: 'Only grants that somebody signed count; office and record are always among the readers',
    scenarios: [
      hostile(
        'layers',
        'are refused from who never had a role of the office that reads the compartment',
        applications(
          'caseload/staff-reader.ts',
          'if (!inOffice.some(({ role }) => mayRead(role, compartment)))',
          'if (chainHead.length < 0)',
        ),
      ),
      hostile(
        'layers',
        'are named as outdated to who has not seen the newer one',
        applications(
          'layer/audit-layers.ts',
          'return newest !== undefined && generation < newest.generation;',
          'return false;',
        ),
      ),
      hostile(
        'layers',
        'go to nobody whom the server added to the list',
        applications('layer/verified-grants.ts', 'return isMade(reader, part, grant, recipient);', 'return true;'),
      ),
      hostile(
        'layers',
        'go to office and defender though the server shows no grant of theirs but one',
        applications(
          'layer/recipients-of-now.ts',
          'return { recipients: [...recipients, ...own],',
          'return { recipients,',
        ),
      ),
      hostile(
        'layers',
        'hold no city that the defender did not agree to, whatever the server lists',
        applications(
          'layer/recipients-of-now.ts',
          'if (!key || !mayKeep(reader, bundle, due, team)) return [];',
          'if (!key) return [];',
        ),
      ),
    ],
  },
  {
    id: 'false-holdings',
    attack: 'The server says who holds what, and lies',
    property: 'Holdings are read from signatures; what the server lists without one, or hides, raises an alarm',
    scenarios: [
      hostile(
        'holdings',
        'raises an alarm at a city that the server made up',
        applications(
          'holding/read-holdings.ts',
          "if (periods.length === 0) return 'unproven';",
          "if (periods.length === 0) return 'proven';",
        ),
      ),
      hostile(
        'holdings',
        'raises an alarm at a city that the server leaves out of its list',
        applications(
          'holding/read-holdings.ts',
          "if (!listed || (holds && listed.until !== null)) return 'concealed';",
          '',
        ),
      ),
      hostile(
        'holdings',
        'believes no grant in the name of somebody who was not there',
        applications(
          'holding/read-holdings.ts',
          'if (!verifyGrantTrace(p, { address, trace, granterKey }))',
          'if (false)',
        ),
      ),
    ],
  },
  {
    id: 'moved-layer',
    attack: 'A layer, or the grant of one, is served for another record or another layer',
    property: 'Layer and grant name where they lie, over which document, and which number they have',
    scenarios: [
      protocol(
        'layers',
        'refuses a layer that was put over another',
        envelope('layer-context.ts', '    parseId(record),', '    parseId(organisation),'),
      ),
      protocol(
        'layers',
        'takes no grant of one layer for another, of a layer for a document, or the other way round',
        envelope('grant-context.ts', 'return [u32(number), exactly(', 'return [u32(1), exactly('),
      ),
      protocol(
        'layers',
        'refuses another document under a layer than the one it names',
        open('layer.ts', 'if (!equalBytes(documentHash(p, inner.envelope), layer.hash))', 'if (false)'),
      ),
    ],
  },
  {
    id: 'layers-at-once',
    attack: 'Many put layers at once, or on what no longer stands, so that bytes and grants come apart',
    property: 'Old bytes and old grants go together, if what the sender saw still stands',
    scenarios: [
      elsewhere(
        PUT,
        'change nothing when they are sent twice, or were put on what no longer stands',
        api('layer/accept-layer.ts', ' && named(offered.replaces) === named(live)', ''),
      ),
      elsewhere(
        PUT,
        'refuse the key of a document that lies under one by now',
        disclosure(
          'accept-disclosures.ts',
          'head.layer > 0 ? { layer: { number: head.layer, hash: head.hash } } : {}',
          '{}',
        ),
      ),
    ],
  },
];
