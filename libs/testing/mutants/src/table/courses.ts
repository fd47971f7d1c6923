import type { Attack, Scenario } from '../attack';
import { elsewhere, hostile, within } from '../scenarios';

const domain = within('libs/domain/src');
const database = within('libs/database/src/migrations');
const api = within('libs/programmes/training/api/src');
const client = within('libs/programmes/training/client/src');
const model = within('libs/programmes/training/model/src');

const at = (name: string, test: string, ...mutants: Scenario['mutants']): Scenario =>
  elsewhere(`libs/programmes/training/${name}.spec.ts`, test, ...mutants);
const nominates = (test: string, ...mutants: Scenario['mutants']): Scenario =>
  at('api/src/nomination/nomination', test, ...mutants);

/** Seats that are shared out without the server learning a country, and who hears what of who comes. */
export const COURSES: readonly Attack[] = [
  {
    id: 'one-seat-too-many',
    attack: 'More people are offered a seat than there are, or more of one country than may be, or past the last day',
    property: 'Seats and slots of a tag end where the edition says, and an offer with its last day',
    scenarios: [
      at(
        'model/src/selection/selection',
        'never hold more people than there are seats, nor more of one country than may be',
        model('selection/seats.ts', 'held.filter((seat) => seat.tag === tag).map(', 'held.slice(0, 0).map('),
        model(
          'selection/seats.ts',
          "return tagSlot === undefined ? { kind: 'CountryFull' }",
          "return tagSlot === 0 ? { kind: 'CountryFull' }",
        ),
      ),
      at(
        'model/src/course-days',
        'can be answered on its last day and not after, nor once the course has begun',
        model('offer.ts', '=> today > lastDay;', '=> today < lastDay;'),
        model('offer.ts', 'const last = usual < eve ? usual : eve;', 'const last = usual;'),
      ),
      at(
        'model/src/lifecycles',
        'lets nobody but the defender say yes or no to an offer',
        model(
          'enrolment.lifecycle.ts',
          "accepted: ['applicant'], declined",
          "accepted: ['applicant', 'courseManager'], declined",
        ),
      ),
      at(
        'model/src/selection/selection',
        'goes by rank, then by who came first',
        model('selection/waiting-list.ts', 'a.rank - b.rank || a.since', 'a.since'),
      ),
    ],
  },
  {
    id: 'tag-of-another',
    attack: 'A server moves or gives away a tag of a country, and a desk goes on counting by it',
    property: 'Every tag is made anew from what its holder wrote before a seat is offered',
    scenarios: [
      at(
        'client/src/tags/check-tags',
        'are found out when one was moved to another seat',
        client('tags/check-tags.ts', 'country !== undefined && tagOf(country) !== seat.tag', 'country === seat.tag'),
      ),
      at(
        'client/src/tags/check-tags',
        'are found out when a seat is withheld, or is somebody’s who has none',
        client('tags/check-tags.ts', 'holder && SEATED.includes(holder.state) ? []', 'holder ? []'),
      ),
      hostile(
        'training',
        'are not counted on when the server moves a tag to another seat',
        client('desk/enrolments.ts', "if (tagFaults(ground).length > 0) return { kind: 'TagsDiffer' };", ''),
      ),
    ],
  },
  {
    id: 'heard-too-much',
    attack: 'Who is judged, or who teaches them, reads the judgement; a certificate says what nobody chose',
    property: 'Appraisals are course managers’ alone, and a certificate carries what its owner ticked',
    scenarios: [
      elsewhere(
        'libs/applications/api/src/log/partner-logs.spec.ts',
        'keep appraisals among course managers',
        domain('logs.ts', 'appraisal: OFFICE_ALONE,', 'appraisal: BETWEEN_APPLICANT_AND_OFFICE,'),
        domain('need-to-know.ts', "trainer: { roster: 'read' },", "trainer: { roster: 'read', appraisal: 'write' },"),
      ),
      at(
        'model/src/certificate/certificate',
        'carries nothing that was not chosen',
        model(
          'certificate/certificate.ts',
          "...(chosen.has('place') ? { place: course.placeName } : {}),",
          'place: course.placeName,',
        ),
      ),
      at(
        'model/src/certificate/certificate',
        'is not made for who was at nothing',
        model('certificate/certificate.ts', "if (attendance === 'none') return null;", ''),
      ),
    ],
  },
  {
    id: 'forged-nomination',
    attack: 'An invitation is used twice, too late, for another edition or after it was taken back; or made up',
    property: 'An invitation counts once, for one edition, until its last day, and by a course manager’s signature',
    scenarios: [
      nominates(
        'are one answer when they are wrong, for another edition, run out, taken back or used',
        database('20261122024210-create-nominations.ts', 'and n.expires_on >= current_date\n', '\n'),
        database('20261122024210-create-nominations.ts', "and n.state = 'open' and n.expires_on", 'and n.expires_on'),
      ),
      nominates(
        'stand after the time to apply is over, while people are chosen, and not longer',
        database(
          '20261122024210-create-nominations.ts',
          'e.id = n.edition_id and e.state in ${TAKES}',
          'e.id = n.edition_id',
        ),
      ),
      nominates(
        'end with whoever made them, and are course managers’ to make, see and take back',
        database(
          '20261122024210-create-nominations.ts',
          "m.active and r.role = 'courseManager')`",
          'm.active or true)`',
        ),
      ),
      nominates(
        'let somebody in who has a record, and only to the edition that they are to',
        api('own/enrol.ts', 'return edition === id ?', 'return edition !== undefined ?'),
      ),
      nominates(
        'are vouched for by their maker, and stand no longer than a course',
        api(
          'nomination/create-nomination.ts',
          'if (!verifyNomination(p, { nomination, signature, publicKey })) return new NotSigned();',
          '',
        ),
        model('nomination.ts', 'return most < eve ? most : eve;', 'return most;'),
      ),
      hostile(
        'nominations',
        'are none of the course managers’ where the server made them up, moved them or gave them more time',
        client('desk/nominations.ts', 'row.edition === edition.id && isVouchedFor(session, edition, row)', 'true'),
      ),
      hostile(
        'nominations',
        'lead to the edition on the address, and to no other that the server would like to show',
        client(
          'own/look-at-invitation.ts',
          'return nominatedEdition?.slug === slug ? nominatedEdition : undefined;',
          'return nominatedEdition ?? undefined;',
        ),
      ),
    ],
  },
];
