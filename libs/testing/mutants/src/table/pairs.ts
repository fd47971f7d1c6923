import type { Attack, Scenario } from '../attack';
import { elsewhere, hostile, within } from '../scenarios';

const access = within('libs/access/src');
const database = within('libs/database/src/migrations');
const applications = within('libs/applications/api/src');
const selection = within('libs/selection/api/src');
const api = within('libs/programmes/connect2protect/api/src');
const client = within('libs/programmes/connect2protect/client/src');
const model = within('libs/programmes/connect2protect/model/src');

const at = (name: string, test: string, ...mutants: Scenario['mutants']): Scenario =>
  elsewhere(`libs/programmes/connect2protect/${name}.spec.ts`, test, ...mutants);

/** Two people who keep in touch: what one side may know of the other, and what nobody but the defender can release. */
export const PAIRS: readonly Attack[] = [
  {
    id: 'answer-overheard',
    attack: 'One side learns what the other answered, or that they answered, before both agreed',
    property: 'An answer is its side’s own, and the record is there for nobody ahead of the second yes',
    scenarios: [
      at(
        'api/src/pairing/pairing',
        'tells neither side what the other said, nor that anything was said',
        access('programme-columns.ts', "applicantSees: `$.side = 'defender'`", "applicantSees: 'true'"),
        access('programme-columns.ts', "professionalSees: `$.side = 'professional'`", "professionalSees: 'true'"),
      ),
      at(
        'api/src/pairing/before-agreed',
        'looks on every path as if nothing had been said',
        database('20261122024120-see-nobody-ahead.ts', "p.state = 'proposed' and ${SHOWN}", "p.state = 'proposed'"),
      ),
      at(
        'api/src/pairing/before-agreed',
        'is a yes to this proposal: a consent from an earlier pair with the same professional shows nothing',
        api(
          'pairing/show-first-look.ts',
          '  if (!(await hasAgreed(tx, pairing))) return new ConsentMissing(subjectOf(pairing));\n',
          '',
        ),
      ),
      at(
        'api/src/contact/contact',
        'is heard by the security officer at once when a side rings',
        access('programme-columns.ts', "($.kind <> 'alarm' or $.actor_role = 'professional')", 'true'),
      ),
    ],
  },
  {
    id: 'released-by-another',
    attack: 'The office or a professional raises, shares or brings back what the defender did not release',
    property: 'Only the defender raises an item; what they took back nobody is granted again',
    scenarios: [
      at(
        'model/src/ladder',
        'is moved by the defender alone',
        model('ladder.ts', "byApplicant && log === 'pair'", "log === 'pair'"),
      ),
      hostile(
        'pairs',
        'hands on nothing without the defender’s own consent to this professional',
        client('desk/share.ts', "!hasConsent(consents, consentToTeam(team) ?? '')", 'false'),
      ),
      hostile(
        'pairs',
        'hands on nothing before everybody of the team has signed, whatever signature the server makes up',
        client('desk/share.ts', '  if (unbriefed) return unbriefed;\n', ''),
      ),
      at(
        'api/src/pairing/pairing',
        'takes one answer of each side, and a yes of the defender only with their signed consent to this professional',
        api('pairing/answer-pairing.ts', 'consent?.subject !== subject || !consent?.given', '!consent?.given'),
      ),
      at(
        'api/src/professional/professional',
        'is not given again what the defender took back, by anybody but the defender',
        api(
          'pairing/share-entries.ts',
          '       and not exists (select from taken_back t',
          '       or exists (select from taken_back t',
        ),
        database(
          '20261122024100-take-back-entries.ts',
          'if exists (select from taken_back t',
          'if false and exists (select from taken_back t',
        ),
      ),
      at(
        'api/src/professional/professional',
        'keeps its own words in the log of the pair, whatever the defender takes back',
        applications('holding/take-back-entries.ts', "       and (compartment <> 'pair' or author_id = $1)\n", ''),
      ),
      at(
        'api/src/pairing/pairing',
        'ends for either side, frees the need, and leaves the team no key that is served',
        database('20261122020500-guard-partners-grants.ts', "over: `('ended', 'lapsed')`", "over: `('lapsed')`"),
      ),
    ],
  },
  {
    id: 'approved-another-text',
    attack: 'A letter goes out that the defender did not approve, or approved before it was changed',
    property: 'An approval is of the newest text, by its hash, and by the defender',
    scenarios: [
      at(
        'api/src/contact/contact',
        'takes an approval by the defender, of the newest draft, and forgets it with the next',
        api(
          'action/work-action.ts',
          '  if (draftHash !== null && !equalBytes(draftHash, action.draftHash)) return new DraftChanged();\n',
          '',
        ),
      ),
      at(
        'model/src/approval',
        'is of the newest text, by its hash, and by the defender',
        model('approval.ts', 'each.byApplicant && each.draftHash === draft.hash', 'each.byApplicant'),
      ),
      at(
        'model/src/approval',
        'never comes from anything but a fitting entry of the defender’s own',
        model('approval.ts', 'each.byApplicant && each.draftHash === draft.hash', 'each.draftHash === draft.hash'),
      ),
    ],
  },
  {
    id: 'silence-unheard',
    attack: 'A defender is not heard of any more and nobody is told, or a hold lets contact go on',
    property: 'Missed contact rings, climbs, and rests with a hold, to begin again after it',
    scenarios: [
      at(
        'api/src/contact/contact',
        'rings when nobody says that there was contact, first the office, then the security officer',
        database(
          '20261122021000-keep-rhythm.ts',
          "where not exists (select from alarm where pairing_id = pair.id and kind = 'missed' and state = 'open')",
          'where false',
        ),
        database(
          '20261122021000-keep-rhythm.ts',
          "version = version + 1 where state = 'open' and not escalated",
          'version = version + 1 where false and not escalated',
        ),
      ),
      at(
        'api/src/contact/contact',
        'is paused by a hold, told to the professional without a why, and misses nothing meanwhile',
        api(
          'contact/check-in.ts',
          "  if (actor.kind === 'member' && (await isFrozen(tx, due.applicationId))) return new OnHold();\n",
          '',
        ),
        database('20261122021000-keep-rhythm.ts', " and a.state not in ('safetyHold', 'withdrawn')", ''),
      ),
      at(
        'api/src/contact/contact',
        'is due anew after a hold, and rings only if nobody is heard of then',
        database('20261122023000-replan-after-hold.ts', "c.state = 'due' and c.due_on <= current_date", 'false'),
      ),
      elsewhere(
        'libs/selection/api/src/recusal/recusal.spec.ts',
        'leaves no application without a security officer, nor without the office of its programme',
        selection('recusal/recuse.ts', '    if ((row?.left ?? 0) < 2) return true;\n', ''),
      ),
    ],
  },
  {
    id: 'two-for-one-need',
    attack: 'Two professionals are asked or in contact for one need, or one who may not be asked is',
    property: 'One who is asked, one in contact, and both may be; a no and a hand-over end what was',
    scenarios: [
      at(
        'api/src/pairing/pairing',
        'is put to one professional at a time, whoever is quicker',
        database(
          '20261122020100-create-connect2protect.ts',
          'create unique index pairing_one_ahead',
          'create index pairing_one_ahead',
        ),
      ),
      at(
        'api/src/pairing/pairing',
        'is not handed over to the professional who is there already',
        api(
          'pairing/propose-pairing.ts',
          '=== professionalId) return new AlreadyTogether();',
          "=== 'nobody') return new AlreadyTogether();",
        ),
      ),
      at(
        'api/src/pairing/pairing',
        'hands over: the old pair ends on the day on which the new one begins',
        api('pairing/begin-pairing.ts', '  if (former !== null)\n', '  if (former === undefined)\n'),
      ),
      at(
        'api/src/pairing/pairing',
        'is not put to who has not signed, is full, is over, or is not there',
        api(
          'pairing/propose-pairing.ts',
          '  if (!(await isBriefed(tx, professionalId))) return new NotBriefed();\n',
          '',
        ),
      ),
      at(
        'api/src/pairing/pairing',
        'ends with the need, with a consent that is taken back, and with a withdrawal',
        api(
          'consequence/follow-consent.ts',
          "    await endPairings(tx, application.id, { reason: 'oneSided', professional, now: clock.now() });\n",
          '',
        ),
      ),
    ],
  },
];
