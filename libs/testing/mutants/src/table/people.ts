import type { Attack } from '../attack';
import { hostile, protocol, within } from '../scenarios';

const envelope = within('libs/crypto/envelope/src');
const open = within('libs/crypto/open/src');
const domain = within('libs/domain/src');
const organisation = within('libs/organisation/client/src');
const applications = within('libs/applications/client/src');
const city = within('libs/programmes/shelter-city/client/src');

/** What may each person see, and for how long? */
export const PEOPLE: readonly Attack[] = [
  {
    id: 'need-to-know',
    attack: 'The server shows everything to everybody',
    property: 'Nobody holds a key that their role does not need',
    scenarios: [
      hostile(
        'need-to-know',
        'the keys open what the matrix says, and nothing else: ',
        domain(
          'need-to-know.ts',
          "commissioner: { need: 'read', scores: 'write', brief: 'read' }",
          "commissioner: { need: 'read', scores: 'write', brief: 'read', identity: 'read' }",
        ),
        domain(
          'need-to-know.ts',
          "careProfessional: { care: 'write', summary: 'read' }",
          "careProfessional: { care: 'write' }",
        ),
      ),
      hostile(
        'need-to-know',
        'dossier, thread and list show no more than the keys open: ',
        domain(
          'need-to-know.ts',
          "intakeOfficer: {\n    contact: 'write',",
          "intakeOfficer: {\n    identity: 'read',\n    contact: 'write',",
        ),
      ),
      hostile(
        'need-to-know',
        'holds for who reads back through previous seeds alone',
        organisation('session/previous-seeds.ts', 'if (previous) keys.set(slotOf(announced, 1), previous);', ''),
      ),
      hostile(
        'unlock-desk',
        'holds the role keys of its need to know, and no other, for every role',
        organisation(
          'chain/role-grants.ts',
          'holdsKey(assignmentsOf(member.roles), address.team as Team, address.compartment)',
          'address.team === address.team',
        ),
      ),
      hostile(
        'people',
        'admits the host of a city with the city’s keys only',
        organisation(
          'people/admission.ts',
          'return key && holdsKey(held, team, compartment) ? [key] : [];',
          'return key ? [key] : [];',
        ),
      ),
      hostile(
        'shelter-city',
        'opens the need profile of a candidate and nothing else, though the server shows all',
        city(
          'propose.ts',
          'compartments: DISCLOSED_AT_PROPOSAL',
          "compartments: [...DISCLOSED_AT_PROPOSAL, 'identity']",
        ),
      ),
      hostile(
        'shelter-city',
        'gets no key of another city’s candidate',
        city('seal-disclosures.ts', 'hostTeam(request.citySlug)', "hostTeam('maastricht')"),
      ),
      hostile(
        'people',
        'never hands on a key that the coordinator does not hold: it makes the next generation',
        organisation(
          'people/admission.ts',
          'holdsKey(held, team, compartment) && !(current &&',
          "team !== 'office' && !(current &&",
        ),
      ),
    ],
  },
  {
    id: 'made-up-consent',
    attack: 'The server makes up, alters or outlives a consent, or steers it to another city',
    property: 'A city learns who somebody is after their own signature only, and only the city that was shown',
    scenarios: [
      hostile(
        'caseload',
        'believes no consent that the defender did not sign',
        applications('document/statements.ts', 'verified: isStated(identity, signKey, consent)', 'verified: true'),
      ),
      hostile(
        'shelter-city',
        'gets nothing on a consent that the server made up',
        applications(
          'document/statements.ts',
          'view.subject === subject && view.given && view.verified',
          'view.subject === subject && view.given',
        ),
      ),
      hostile(
        'shelter-city',
        'is told nothing while the defender has not consented to it',
        city('disclose.ts', "if (!isConsented(session, standing)) return { kind: 'ConsentMissing' };", ''),
      ),
      hostile(
        'shelter-city',
        'gets no profile under the name of another city',
        city('city-names.ts', 'if (slugOf(city.name) !== city.slug)', 'if (false)'),
      ),
      hostile(
        'shelter-city',
        'gets nothing of a candidate behind another proposal',
        city('disclose.ts', ' || proposal.candidate.id !== request.application', ''),
      ),
      hostile(
        'seen-is-signed',
        'a profile goes to the city that was chosen, not to what its id stands for a moment later',
        city('city-names.ts', "inside.shownBefore('city', city.id, [city.slug]);", ''),
      ),
      hostile(
        'seen-is-signed',
        'who somebody is goes to the city of the proposal that was shown, whatever else was consented to',
        organisation('session/shown-before.ts', 'if ((shown.get(slot) ?? said) !== said)', 'if (false)'),
      ),
      hostile(
        'seen-is-signed',
        'an offer is accepted from the city that was shown',
        applications(
          'applicant/create-applicant.ts',
          "if (accept && found.file.offer?.city !== city) return { kind: 'StateMismatch' };",
          '',
        ),
      ),
      hostile(
        'seen-is-signed',
        'the number of a consent counts from what the defender signed, not from what the server makes up',
        applications(
          'applicant/own-acts.ts',
          'consents.filter((consent) => isStated(identity, me.keys.bundle.signKey, consent))',
          'consents',
        ),
      ),
      protocol(
        'statements',
        'binds a consent to every one of its words',
        envelope('consent-message.ts', 'u8(statement.given ? 1 : 0),', ''),
        envelope('consent-message.ts', 'statement.day,', ''),
      ),
    ],
  },
  {
    id: 'leaver',
    attack: 'Somebody leaves and later gets at the stored bytes, with the server’s help',
    property: 'Every key that they ever held has a new generation, sealed to those who stay',
    scenarios: [
      hostile(
        'removal',
        'leaves who was removed nothing that is sealed afterwards, and colleagues all of it',
        organisation('chain/whole-act.ts', 'const links = [...lead, ...rotations];', 'const links = [...lead];'),
      ),
      hostile(
        'removal',
        'lets somebody who joins after the removal read what was sealed before it',
        organisation(
          'people/admission.ts',
          '[...directory.roleKeys.values()].flat()',
          '[...directory.roleKeys.values()].slice(0, 0).flat()',
        ),
      ),
      hostile(
        'removal',
        'hands no older seed of care to a key that one coordinator made alone',
        organisation(
          'session/create-session.ts',
          '!needsCheckpoint(each) || isNamedBy(checkpoint, chain.directory, each)',
          'true',
        ),
      ),
      hostile(
        'removal',
        'finishes at a colleague’s next unlocking what the coordinator could not: keys of care',
        organisation('session/create-session.ts', 'if (previousSeeds.length > 0)', 'if (previousSeeds.length > 99)'),
      ),
      hostile(
        'removal',
        'opens nothing through what was withheld, swapped or changed, and everything through what is there',
        organisation('session/previous-seeds.ts', 'if (!envelope) continue;', 'if (!envelope) return undefined;'),
        organisation('session/previous-seeds.ts', 'if (previous) keys.set(slotOf(announced, 1), previous);', ''),
      ),
      hostile(
        'removal',
        'is given the seed again by whoever holds both generations',
        organisation('session/previous-seeds.ts', 'if (!current || !previous) return [];', 'return [];'),
      ),
      protocol(
        'roles',
        'leads from a new generation back to the old, never from the old to the new',
        open('role/previous-seed.ts', 'previous.address.generation + 1 === current.address.generation', 'true'),
      ),
    ],
  },
  {
    id: 'weak-stretching',
    attack: 'The server weakens the stretching of a passphrase, or wears a browser out',
    property: 'Floor and ceiling stand in the client and are checked before a single pass',
    scenarios: [
      hostile(
        'unlock-desk',
        'refuses weak stretching before anything is derived',
        open('member/unlock-root.ts', '  checkStretchParameters(parameters);', ''),
      ),
      protocol(
        'members',
        'refuses weak and absurd settings before a single pass',
        open(
          'stretch.ts',
          'passes >= STRETCH_FLOOR.passes && memoryKib >= STRETCH_FLOOR.memoryKib',
          'passes >= STRETCH_FLOOR.passes',
        ),
        open('stretch.ts', '!isStrong || !isBearable', '!isStrong'),
      ),
    ],
  },
  {
    id: 'guessing',
    attack: 'Stolen vaults are guessed offline',
    property: 'Secrets are generated: 77 bits and more, evenly drawn, each mistake in typing noticed',
    scenarios: [
      protocol(
        'members',
        'draws six words, each from the whole list',
        open('member/passphrase.ts', 'PASSPHRASE_WORDS = 6', 'PASSPHRASE_WORDS = 5'),
        open('member/passphrase.ts', 'number % limit;', 'number % 2048;'),
      ),
      protocol(
        'receipts',
        'notices every single wrong digit and every swap of neighbours',
        open('receipt/digit-code.ts', "damm(digits) === '0' && ", ''),
      ),
    ],
  },
  {
    id: 'replayed-login',
    attack: 'A login answer is replayed, or fished on another site',
    property: 'A signature answers one challenge of one origin, person and purpose',
    scenarios: [
      protocol(
        'members',
        'answers one challenge for one site, person and purpose',
        envelope('login-message.ts', 'LABELS.login, login.origin,', 'LABELS.login,'),
        envelope('login-message.ts', ', login.action)', ')'),
      ),
    ],
  },
  {
    id: 'left-behind',
    attack: 'Keys or answers stay behind after leaving, or go out under a receipt that was thrown away',
    property: 'Closing wipes every key; nothing sealed under one receipt is sent under another',
    scenarios: [
      hostile(
        'unlock-desk',
        'forgets everything on closing',
        organisation('session/create-session.ts', '      identity.wipe();', ''),
      ),
      hostile(
        'applicant',
        'forgets everything on closing',
        applications('applicant/create-applicant.ts', '      takeKeys(undefined);', ''),
      ),
      hostile(
        'seen-is-signed',
        'is never sent under a receipt that was thrown away',
        applications(
          'applicant/create-applicant.ts',
          'const { recordId } = me().keys;',
          "const recordId = 'one for all';",
        ),
      ),
      hostile(
        'applicant',
        'checks a typed receipt without telling anybody',
        applications('applicant/create-applicant.ts', 'typed.keys.recordId === state.keys?.recordId', 'true'),
      ),
      protocol(
        'documents',
        'refuses to use a key after it was wiped',
        open('secret-key.ts', 'this.#wiped = true;', ''),
      ),
    ],
  },
];
