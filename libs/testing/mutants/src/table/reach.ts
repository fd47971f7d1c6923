import type { Attack } from '../attack';
import { hostile, within } from '../scenarios';

const open = within('libs/crypto/open/src');
const organisation = within('libs/organisation/client/src');
const applications = within('libs/applications/client/src');
const cities = within('libs/programmes/shelter-city/client/src');

/** Who is left to read and to sign, and what cities are shown. */
export const REACH: readonly Attack[] = [
  {
    id: 'gone-too-far',
    attack: 'Somebody is removed, leaves or changes roles so that nobody reads, signs or rotates any more',
    property: 'Every desk counts from its own replay who is left, before anything is signed',
    scenarios: [
      hostile(
        'removal',
        'does not remove the last reader of a compartment, oneself, or the second coordinator of two',
        organisation('people/removal-obstacle.ts', "if (leaver === inside.member) return { kind: 'Yourself' };", ''),
        organisation('people/removal-obstacle.ts', 'compartments.length > 0 ?', 'compartments.length < 0 ?'),
      ),
      hostile(
        'role-changes',
        'does nothing to oneself, to nobody, to roles as they are or unknown, nor to the last reader of care',
        organisation('people/role-obstacle.ts', "if (id === inside.member) return { kind: 'Yourself' };", ''),
        organisation('people/role-obstacle.ts', 'lastReaderOf.length > 0 ?', 'lastReaderOf.length < 0 ?'),
        organisation('people/role-obstacle.ts', '!isKnown || roles.length === 0', 'roles.length === 0'),
      ),
      hostile(
        'role-changes',
        'are told beforehand what opens, what closes and which keys are renewed',
        organisation('people/role-change.ts', '...closes, ...outOfReach, ', '...closes, '),
      ),
      hostile(
        'role-changes',
        'are given every generation that the coordinator holds, and older ones through previous seeds',
        organisation(
          'chain/whole-act.ts',
          'generationsOf(inside, led, key).map(',
          'generationsOf(inside, led, key).slice(0, 1).map(',
        ),
      ),
      hostile(
        'role-changes',
        'are given a renewed key where the coordinator holds none, and colleagues seal the seed before',
        organisation('chain/whole-act.ts', '.filter((key) => !isHeld(key))', '.filter(() => false)'),
      ),
      hostile(
        'role-changes',
        'and city teams: the old city’s key moves on without them',
        organisation('chain/whole-act.ts', 'const renewing: Place[] = [...stale, ', 'const renewing: Place[] = ['),
      ),
      hostile(
        'key-audit',
        'of themselves go neither a coordinator nor the last reader of a compartment',
        organisation(
          'people/create-leaving.ts',
          "if (isCoordinator(directory, member)) return { kind: 'Coordinator' };",
          '',
        ),
        organisation(
          'people/create-leaving.ts',
          "if (compartments.length > 0) return { kind: 'LastReader', compartments };",
          '',
        ),
      ),
      hostile(
        'key-audit',
        'finds nothing while all is well',
        organisation(
          'audit/create-key-care.ts',
          "if (!coordinators.includes(inside.member)) return { kind: 'NotYours' };",
          '',
        ),
      ),
      hostile(
        'people',
        'admits a verifier who then reads what was sealed before',
        organisation(
          'people/admission.ts',
          '...keysToPassOn(inside, after, held)',
          '...keysToPassOn(inside, after, []) ',
        ),
      ),
      hostile(
        'certificates',
        'warn sixty days before their end, and sign nothing after it',
        organisation(
          'checkpoint/own-certificate.ts',
          '!own || inSeconds(inside.clock.now()) >= own.notAfter',
          '!own || own.notAfter < 0',
        ),
      ),
      hostile(
        'escrow',
        'grants nothing to an escrow that is in no link',
        organisation(
          'chain/role-grants.ts',
          'if (!escrow) return [];',
          "if (!escrow) return roles.map((role) => ({ member: null, ...grantFor(granter, directory, role, { name: 'escrow', generation: 0, publicKey: role.kem.publicKey }) }));",
        ),
      ),
    ],
  },
  {
    id: 'city-reach',
    attack: 'A city keeps, or is handed, more of a candidate than the defender and the office gave it',
    property: 'Disclosure is signed, taken back under a new layer, and told to the defender from signatures',
    scenarios: [
      hostile(
        'shelter-city',
        'learns who the candidate is after both said yes',
        cities(
          'disclose.ts',
          'return send(session, cache, standing, DISCLOSED_AFTER_CONSENT);',
          "return send(session, cache, standing, [...DISCLOSED_AFTER_CONSENT, 'threat']);",
        ),
      ),
      hostile(
        'shelter-city',
        'gets corrections of what it is shown, and nothing more, when the office hands them on',
        cities('disclose.ts', '[...new Set(shown)]', '[...new Set(shown), ...DISCLOSED_AFTER_CONSENT]'),
      ),
      hostile(
        'shelter-city',
        'is added with keys first, once, under its own name',
        cities(
          'create-city.ts',
          "if (slugOf(request.name) !== request.slug) return { kind: 'InvalidInput', fields: ['slug'] };",
          '',
        ),
      ),
      hostile(
        'holdings',
        'keeps the link of the first grant through one layer after another',
        applications(
          'holding/join-periods.ts',
          'link: Math.min(last.link, period.link),',
          'link: Math.max(last.link, period.link),',
        ),
      ),
      hostile(
        'holdings',
        'takes a compartment back from a city, and puts a layer that the city’s keys do not open',
        applications('layer/create-layering.ts', 'await send(session, cache, batch, tally);', ''),
      ),
      hostile(
        'layers',
        'take no grant of one layer for the next',
        applications('document/stored-document.ts', 'number: layer', 'number: Math.min(layer, 1)'),
      ),
      hostile(
        'layers',
        'are passed on to a city like any document, under the layer that lies there',
        open(
          'regrant.ts',
          'const { secret, ...place } = dataKey;',
          'const { secret, layer: _layer, ...place } = dataKey;',
        ),
      ),
      hostile(
        'layers',
        'show no text when the defender’s own grant is missing',
        applications(
          'document/document-reader.ts',
          'if (!dataKey) return undefined;',
          "if (!dataKey) throw new CryptoFault('key-mismatch', 'no grant');",
        ),
      ),
    ],
  },
];
