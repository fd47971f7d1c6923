import type { Attack, Scenario } from '../attack';
import { elsewhere, within } from '../scenarios';

const access = within('libs/access/src');
const database = within('libs/database/src/migrations');
const selection = within('libs/selection/api/src');
const applications = within('libs/applications/api/src');
const city = within('libs/programmes/shelter-city/api/src');
const model = within('libs/programmes/shelter-city/model/src');

const selects = (name: string, test: string, ...mutants: Scenario['mutants']): Scenario =>
  elsewhere(`libs/selection/api/src/${name}.spec.ts`, test, ...mutants);
const stays = (name: string, test: string, ...mutants: Scenario['mutants']): Scenario =>
  elsewhere(`libs/programmes/shelter-city/api/src/${name}.spec.ts`, test, ...mutants);
const walks = (...mutants: Scenario['mutants']): Scenario =>
  stays('walk/cases.walk', 'leaves no table, opens nothing, and refuses only with reason', ...mutants);

/** Who decides upon a case, who hears of it, and who is in which room: what the server owes without reading a word. */
export const CASES: readonly Attack[] = [
  {
    id: 'recused-yet-there',
    attack: 'Somebody who stood back from a case reads, moves or decides it by another way',
    property: 'A recusal shuts out of every rule, and no case is left without a coordinator',
    scenarios: [
      selects(
        'recusal/recusal',
        'takes it out of lists, counts, pages, history, holdings and moves at once, for that member alone',
        access(
          'compile-who.ts',
          '<> all ((select actor_recused_as(${anyOf(roles)}))::uuid[])',
          'is not null and (select actor_roles() && ${anyOf(roles)})',
        ),
      ),
      selects(
        'recusal/recusal',
        'leaves no application without a coordinator, whoever is quicker',
        database(
          '20261122019600-ask-who-knocks.ts',
          'and not exists (select from recusal x where x.member_id = m.id and x.application_id = $1)',
          '',
        ),
      ),
      selects(
        'scoring/scoring',
        'lets nobody decide before two have scored; abstaining and standing back count for nothing',
        database(
          '20261122013100-create-scoring.ts',
          'and not exists (select from recusal x where x.application_id = $1 and x.member_id = s.member_id))',
          ')',
        ),
      ),
    ],
  },
  {
    id: 'copied-judgement',
    attack: 'A commissioner looks at what others judged before they judge, or a case is decided by one',
    property: 'Own judgement before others’, a brief before the first, two who scored before a decision',
    scenarios: [
      selects(
        'scoring/scoring',
        'shows a commissioner the case and its brief, and no one else’s judgement before their own',
        access('compile-who.ts', '    ...unlessUnscored(target),\n', ''),
        database(
          '20261122013100-create-scoring.ts',
          'and not a.id = any ((select actor_assessed())::uuid[]))`',
          'and false)`',
        ),
      ),
      selects(
        'scoring/scoring',
        'begins with a brief, which stays as it is from then on',
        selection('scoring/guards.ts', "return found.length === 0 ? 'brief' : undefined;", 'return undefined;'),
        selection(
          'scoring/prepare-brief.ts',
          'if (!BEFORE_SCORING.includes(application.state)) return new StateMismatch(application);',
          '',
        ),
      ),
      selects(
        'scoring/scoring',
        'lets nobody decide before two have scored; abstaining and standing back count for nothing',
        selection('scoring/guards.ts', "row?.enough === true ? undefined : 'quorum'", 'undefined'),
      ),
      walks(selection('scoring/decide.ts', ' ?? (await moves.wanting(tx, application, { to }))', '')),
    ],
  },
  {
    id: 'referee-beside-referee',
    attack: 'A referee comes in with words that are over, answers in another’s place, or is asked without consent',
    property: 'One letter, one answer, one session; what ends an enquiry ends all of it at once',
    scenarios: [
      selects(
        'enquiry/separation',
        'by words that are refused: unknown, used, taken back, of another, all in one answer',
        selection('enquiry/enter-enquiry.ts', 'found === undefined || !proven', 'found === undefined'),
      ),
      selects(
        'enquiry/separation',
        'by answering in another’s place: a session answers its own letter only',
        selection('enquiry/answer-letter.ts', 'return verifyAnswer(p, {', 'return true || verifyAnswer(p, {'),
      ),
      selects(
        'enquiry/enquiry',
        'keeps nothing with which to come in once it is over, and lets only the answering session repeat itself',
        database(
          'enquiry-doors.ts',
          "(new.state <> 'answered' or token_hash is distinct from ${SHOWN})",
          "new.state <> 'answered'",
        ),
      ),
      selects(
        'enquiry/enquiry',
        'is made only with consent, while the application is verified, once at a time, and for so long',
        selection(
          'enquiry/create-enquiry.ts',
          'if (!(await isConsented(tx, application.id, refereeSubject(offered.referee)))) return new NotConsented();',
          '',
        ),
        selection(
          'enquiry/create-enquiry.ts',
          "if (application.state !== 'verifying') return new StateMismatch(application);",
          '',
        ),
      ),
      selects(
        'enquiry/enquiry',
        'is over at once when ',
        database('enquiry-doors.ts', "and 'referee:' || referee = new.subject;", 'and false;'),
        database('enquiry-doors.ts', "where application_id = new.id and state = 'open';", 'where false;'),
      ),
    ],
  },
  {
    id: 'word-without-effect',
    attack: 'A defender says no and the city keeps the proposal, the move or the name',
    property: 'A no ends what waits and what is served, in its own transaction',
    scenarios: [
      stays(
        'consequence/follow-consent',
        'ends what waits for the answer of the city that it says no to: the city sees nothing any more',
        city('consequence/follow-consent.ts', 'if (given || slug === undefined) return;', 'return;'),
        applications('consent/record-consent.ts', 'await followers.tell(tx, application, consent);', ''),
      ),
      stays(
        'consequence/follow-consent',
        'ends a move that waits, and the guest stays where they are',
        city('consequence/follow-consent.ts', "await setProposalState(tx, waiting, 'withdrawn');", ''),
      ),
      elsewhere(
        'libs/applications/api/src/consent/record-consent.spec.ts',
        'stops serving a city who the defender is, and keeps saying that it held it',
        applications('consent/record-consent.ts', 'await stopDisclosure(tx, record, consent.subject, today);', ''),
      ),
    ],
  },
  {
    id: 'room-of-another',
    attack: 'A room is given twice, over a closed season, without a home behind it, or refused for nothing',
    property: 'The table decides who has a place; guards stand before arrival, departure and a longer stay',
    scenarios: [
      elsewhere(
        'libs/programmes/shelter-city/model/src/guards.spec.ts',
        'let nobody arrive without a home and somebody to call, by name',
        model('guards.ts', "['emergencyContact', isDone('emergencyContact')],", ''),
      ),
      elsewhere(
        'libs/programmes/shelter-city/model/src/guards.spec.ts',
        'let nobody leave without a plan, or their own no, and how they left',
        model('guards.ts', "['returnPlan', isDoneOrRefused('returnPlan')],", ''),
      ),
      stays(
        'checklist/checklist',
        'stands before arrival: a home and somebody to call',
        city('residency/advance-residency.ts', 'if (open.length > 0) return new GuardsOpen(open);', ''),
      ),
      stays(
        'checklist/checklist',
        'stands before a longer stay: somebody looked at the visa',
        city(
          'residency/move-residency.ts',
          'return open.length > 0 ? new GuardsOpen(open) : undefined;',
          'return undefined;',
        ),
      ),
      stays(
        'move/move',
        'leaves the guest in the hands of the first city until they arrive in the next',
        city('residency/standing.ts', 'movePlanned: await goesOn(tx, id),', 'movePlanned: false,'),
      ),
      stays(
        'city/take-or-tell',
        'asks again where it left before it was seen',
        city('city/occupancy.store.ts', 'if (explains(refusal) || tries === TRIES) return refusal;', 'return refusal;'),
      ),
      stays(
        'block/block',
        'are made once for each key, and moved from the version that one has seen',
        city(
          'block/move-block.ts',
          'if (version !== block.version) return new StateMismatch({ state: block.use, version: block.version });',
          '',
        ),
      ),
      stays(
        'block/block',
        'are refused over a stay, with its days and its turnover, and nothing of whose it is',
        city('city/occupancy.store.ts', '    return false;\n', '    return true;\n'),
      ),
    ],
  },
];
