import { actorOf, mayEver, permitFor, POLICY, visibleTo } from '@vrijhaven/access';
import type { Action, ActionOn } from '@vrijhaven/access';
import { createDataSource, isRefusal, transaction } from '@vrijhaven/database';
import type { Tx } from '@vrijhaven/database';
import { createTestDatabase } from '@vrijhaven/testing/server';
import type { TestDatabase } from '@vrijhaven/testing/server';
import { EntitySchema } from 'typeorm';
import type { DataSource } from 'typeorm';
import { readGrid, readGridOf } from './grid';
import { populate } from './populated-world';
import { GRID as PROGRAMMES } from './programmes.grid';
import { PROGRAMME_ACTORS } from './programmes-in-world';
import type { ActorName, World } from './populated-world';

// What each actor may do, to which things: letters are those of populated-world.ts, * is every one, + is to something
// new, - is nothing. Written by hand from the need-to-know matrix and the lifecycles, never from the policy.
const GRID = `
# action                 strang newcom defA defB admin coord intake verif comm  care  secur utrecht nijm removed idle
  organisation.read      *      *      *    *    *     *     *      *     *     *     *     *       *    *       *
  organisation.found     -      -      -    -    -     -     -      -     -     -     -     -       -    -       -
  checkpoint.read        *      *      *    *    *     *     *      *     *     *     *     *       *    *       *
  checkpoint.publish     -      -      -    -    -     *     -      -     -     -     -     -       -    -       -
  certificate.read       -      -      -    -    *     *     *      *     *     *     *     *       *    -       -
  certificate.publish    -      -      -    -    *     *     -      -     -     -     -     -       -    -       -
  chain.read             -      *      *    *    *     *     *      *     *     *     *     *       *    -       -
  chain.append           -      -      -    -    -     *     -      -     -     -     -     -       -    -       -
  renewal.read           -      -      -    -    -     *     -      -     -     -     -     -       -    -       -
  renewal.start          -      -      -    -    -     *     -      -     -     -     -     -       -    -       -
  renewal.end            -      -      -    -    -     *     -      -     -     -     -     -       -    -       -
  renewal.complete       -      -      -    -    -     *     -      -     -     -     -     -       -    -       -
  act.read               -      -      -    -    -     *     -      -     -     -     -     -       -    -       -
  act.propose            -      -      -    -    -     *     -      -     -     -     -     -       -    -       -
  act.end                -      -      -    -    -     *     -      -     -     -     -     -       -    -       -
  chain.leave            -      -      -    -    *     *     *      *     *     *     *     *       *    -       -
  roleKey.read           *      *      *    *    *     *     *      *     *     *     *     *       *    *       *
  roleGrant.audit        -      -      -    -    -     *     -      -     -     -     -     -       -    -       -
  roleGrant.supply       -      -      -    -    -     *     -      -     -     -     -     -       -    -       -
  previousSeed.read      -      -      -    -    -     *     -      -     -     -     -     -       -    -       -
  previousSeed.supply    -      -      -    -    -     *     -      -     -     -     -     -       -    -       -
  escrow.read            -      -      -    -    *     *     *      *     *     *     *     *       *    -       -
  escrow.supply          -      -      -    -    -     *     -      -     -     -     -     -       -    -       -
  escrow.open            -      -      -    -    -     *     -      -     -     -     -     -       -    -       -
  escrow.drill           -      -      -    -    -     *     -      -     -     -     -     -       -    -       -
  invitation.read        -      -      -    -    *     *     -      -     -     -     -     -       -    -       -
  invitation.create      -      -      -    -    *     *     -      -     -     -     -     -       -    -       -
  invitation.admit       -      -      -    -    -     *     -      -     -     -     -     -       -    -       -
  call.read              *      *      *    *    *     *     *      *     *     *     *     *       *    *       *
  call.create            -      -      -    -    -     *     -      -     -     -     -     -       -    -       -
  call.edit              -      -      -    -    -     *     -      -     -     -     -     -       -    -       -
  call.move              -      -      -    -    -     *     -      -     -     -     -     -       -    -       -
  call.carry             -      -      -    -    -     *     -      -     -     -     -     -       -    -       -
  application.submit     -      -      A    B    -     -     -      -     -     -     -     -       -    -       -
  application.read       -      -      A    B    -     ABCDE ABCDE  ABCDE -     ABCDE ABCDE -       -    -       -
  application.revise     -      -      A    B    -     -     -      -     -     -     -     -       -    -       -
  application.return     -      -      A    B    -     -     -      -     -     -     -     -       -    -       -
  application.withdraw   -      -      A    B    -     -     -      -     -     -     -     -       -    -       -
  application.answerOffer -     -      A    B    -     -     -      -     -     -     -     -       -    -       -
  application.move       -      -      -    -    -     ABCDE ABCDE  ABCDE -     -     ABCDE -       -    -       -
  application.propose    -      -      -    -    -     ABCDE -      -     -     -     -     -       -    -       -
  application.undisclose -      -      -    -    -     ABCDE -      -     -     -     -     -       -    -       -
  application.message    -      -      -    -    -     ABCDE ABCDE  ABCDE -     -     -     -       -    -       -
  application.messageOwn -      -      A    B    -     -     -      -     -     -     -     -       -    -       -
  candidate.read         -      -      -    -    -     ABCDE -      -     -     -     ABCDE ABE     D    -       -
  candidate.follow       -      -      -    -    -     -     -      -     -     -     -     ABE     D    -       -
  attachment.read        -      *      AA   B    -     AAB   A      AAB   -     -     -     B       -    -       -
  attachment.add         -      *      A    B    -     A     A      A     -     -     -     -       -    -       -
  attachment.fill        -      *      A    B    -     A     -      -     -     -     -     -       -    -       -
  entry.read             -      -      -    -    -     ABCDE ABCDE  ABCDE -     -     ABCDE BE      -    -       -
  entry.readOwn          -      -      A    B    -     -     -      -     -     -     -     -       -    -       -
  entry.append           -      -      -    -    -     ABCDE ABCDE  ABCDE -     -     ABCDE BE      -    -       -
  entry.appendOwn        -      -      A    B    -     -     -      -     -     -     -     -       -    -       -
  manifest.read          -      -      A    B    -     ABCDE ABCDE  ABCDE -     ABCDE ABCDE -       -    -       -
  transition.read        -      -      A    B    -     ABCDE ABCDE  ABCDE -     ABCDE ABCDE -       -    -       -
  application.recuse     -      -      -    -    -     ABCDE ABCDE  ABCDE -     ABCDE ABCDE -       -    -       -
  application.assess     -      -      -    -    -     -     -      -     -     -     -     -       -    -       -
  application.brief      -      -      -    -    -     ABCDE ABCDE  ABCDE -     -     -     -       -    -       -
  application.decide     -      -      -    -    -     ABCDE -      -     -     -     -     -       -    -       -
  caseBrief.read         -      -      -    -    -     C     C      C     -     -     -     -       -    -       -
  caseBrief.write        -      -      -    -    -     C     C      C     -     -     -     -       -    -       -
  assessment.read        -      -      -    -    -     C     -      -     -     -     -     -       -    -       -
  assessment.write       -      -      -    -    -     -     -      -     -     -     -     -       -    -       -
  recusal.read           -      -      -    -    -     A     -      -     -     -     -     -       -    -       -
  consent.read           -      -      -    B    -     BDDE  BDDE   BDDE  -     BDDE  BDDE  BE      DD   -       -
  consent.record         -      -      -    B    -     -     -      -     -     -     -     -       -    -       -
  document.withdraw      -      -      A    B    -     ABCDE -      -     -     -     -     -       -    -       -
  pastGrant.read         -      -      A    -    -     A     A      A     -     -     A     -       -    -       -
  enquiry.read           -       -       -     -     -      -      -       AAB    -      -      -      -        -     -        -
  enquiry.create         -       -       -     -     -      -      -       ABCDE  -      -      -      -        -     -        -
  enquiry.revoke         -       -       -     -     -      -      -       AAB    -      -      -      -        -     -        -
  enquiry.file           -       -       -     -     -      -      -       AAB    -      -      -      -        -     -        -
  answer.read            -       -       -     -     -      -      -       A      -      -      -      -        -     -        -
  answer.file            -       -       -     -     -      -      -       A      -      -      -      -        -     -        -
  letter.send            -       -       -     -     -      -      -       -      -      -      -      -        -     -        -
  letter.read            -       -       -     -     -      -      -       -      -      -      -      -        -     -        -
  letter.answer          -       -       -     -     -      -      -       -      -      -      -      -        -     -        -
  city.read              -      -      -    -    UN    UN    UN     UN    UN    UN    UN    U       N    -       -
  city.name              -      UN     UN   UN   -     -     -      -     -     -     -     -       -    -       -
  city.create            -      -      -    -    -     UN    -      -     -     -     -     -       -    -       -
  city.manage            -      -      -    -    -     UN    -      -     -     -     -     U       N    -       -
  city.feed              -      -      -    -    -     UN    -      -     -     -     -     U       N    -       -
  place.read             -      -      -    -    UN    UN    UN     UN    UN    UN    UN    U       N    -       -
  place.manage           -      -      -    -    -     UN    -      -     -     -     -     U       N    -       -
  place.block            -      -      -    -    -     UN    -      -     -     -     -     U       N    -       -
  place.retire           -      -      -    -    -     UN    -      -     -     -     -     U       N    -       -
  block.read             -      -      -    -    UN    UN    UN     UN    UN    UN    UN    U       N    -       -
  block.change           -      -      -    -    -     UN    -      -     -     -     -     U       N    -       -
  feed.read              -      -      -    -    -     UN    -      -     -     -     -     U       N    -       -
  feed.revoke            -      -      -    -    -     UN    -      -     -     -     -     U       N    -       -
  proposal.read          -      -      -    -    -     ABCDE -      -     -     -     ABCDE ABE     D    -       -
  proposal.readOwn       -      -      A    B    -     -     -      -     -     -     -     -       -    -       -
  proposal.create        -      -      -    -    -     ABCDE -      -     -     -     -     -       -    -       -
  proposal.withdraw      -      -      -    -    -     ABCDE -      -     -     -     -     -       -    -       -
  proposal.disclose      -      -      -    -    -     ABCDE -      -     -     -     -     -       -    -       -
  proposal.answer        -      -      -    -    -     -     -      -     -     -     -     ABE     D    -       -
  residency.schedule     -      -      -    -    -     ABCDE -      -     -     -     -     ABE     D    -       -
  residency.read         -      -      -    -    -     BD    -      -     -     -     BD    B       D    -       -
  residency.readOwn      -      -      -    B    -     -     -      -     -     -     -     -       -    -       -
  residency.move         -      -      -    -    -     BD    -      -     -     -     -     B       D    -       -
  residency.advance      -      -      -    -    -     BD    -      -     -     -     -     B       D    -       -
  residency.work         -      -      -      -      -      BD     -      -      -      -      -      B      D      -      -
  residency.planFollowUps -      -      -      -      -      BD     -      -      -      -      -      -      -      -      -
  residency.planOwn      -      -      -      B      -      -      -      -      -      -      -      -      -      -      -
  residency.sendOn       -      -      -      -      -      BD     -      -      -      -      -      -      -      -      -
  residencyEvent.read    -      -      -      -      -      BB     -      -      -      -      BB     B      -      -      -
  followUp.read          -      -      -      B      -      B      -      -      -      -      B      -      -      -      -
  followUp.record        -      -      -      -      -      B      -      -      -      -      -      -      -      -      -
  pastStay.read          -      -      -      -      -      U      -      -      -      -      -      -      -      -      -
  proposal.answerMove    -      -      A      B      -      -      -      -      -      -      -      -      -      -      -
`;

// Documents of A, B, C, D and E by compartment, as "who may open what": the matrix of the mission, typed again.
const COMPARTMENTS = `
# compartment  strang newcom defA defB admin coord intake verif comm  care  secur utrecht nijm removed idle
  identity     -      -      A    B    -     ABCDE -      ABCDE -     -     -     B       -    -       -
  contact      -      -      A    B    -     ABCDE ABCDE  ABCDE -     -     ABCDE B       -    -       -
  threat       -      -      A    B    -     ABCDE ABCDE  ABCDE -     -     ABCDE -       -    -       -
  care         -      -      A    B    -     -     -      -     -     ABCDE -     -       -    -       -
  references   -      -      A    B    -     -     -      ABCDE -     -     -     -       -    -       -
  need         -      -      A    B    -     ABCDE -      -     -     -     ABCDE ABE     D    -       -
  summary      -      -      A    B    -     ABCDE ABCDE  ABCDE -     ABCDE ABCDE -       -    -       -
  thread       -      -      A    B    -     ABCDE ABCDE  ABCDE -     -     -     -       -    -       -
`;

// Themselves, or their own: counted in tables.grid.spec.ts, where what each actor owns is plain.
const ELSEWHERE: readonly Action[] = [
  ...(['person.read', 'account.read', 'roleGrant.read', 'receipt.read', 'draft.read', 'draft.write'] as const),
  ...(['account.renew', 'session.read', 'session.name', 'session.end', 'notice.dismiss'] as const),
  ...(['factor.read', 'factor.enrol', 'factor.name', 'factor.remove'] as const),
  'recusal.create',
  ...(['document.read', 'document.write', 'document.grant', 'document.relayer'] as const),
  // One row that is nobody's: the grid of tables says who reaches it.
  ...(['pairingPolicy.read', 'pairingPolicy.set'] as const),
];

const APPLICATIONS = new EntitySchema<{ id: string }>({
  name: 'application',
  tableName: 'application',
  columns: { id: { type: 'uuid', primary: true } },
});
const PROPOSALS = new EntitySchema<{ id: string }>({
  name: 'proposal',
  tableName: 'proposal',
  columns: { id: { type: 'uuid', primary: true } },
});

/** Table and the column by which the world names a row of it. */
const NAMED: Readonly<Record<string, readonly [table: string, column: string]>> = {
  ...{ organisation: ['organisation', 'id'], checkpoint: ['checkpoint', 'id'], chain: ['chain_link', 'sequence'] },
  ...{
    roleKey: ['role_key', 'team'],
    roleGrant: ['role_grant', 'team'],
    previousSeed: ['previous_seed', 'team'],
    escrowGrant: ['escrow_grant', 'team'],
    invitation: ['invitation', 'id'],
    waitingAct: ['waiting_act', 'id'],
    renewal: ['renewal', 'id'],
    certificate: ['certificate', 'member_id'],
    call: ['call', 'id'],
  },
  ...{ application: ['application', 'id'], manifest: ['manifest', 'record_id'], consent: ['consent', 'record_id'] },
  ...{ transition: ['transition', 'application_id'], document: ['document', 'record_id'], city: ['city', 'id'] },
  ...{ attachment: ['attachment', 'record_id'] },
  pastGrant: ['past_grant', 'record_id'],
  recusal: ['recusal', 'application_id'],
  caseBrief: ['case_brief', 'application_id'],
  assessment: ['assessment', 'application_id'],
  enquiry: ['enquiry', 'application_id'],
  letter: ['enquiry_letter', 'enquiry_id'],
  answer: ['enquiry_answer', 'record_id'],
  block: ['block', 'city_id'],
  feed: ['calendar_feed', 'city_id'],
  ...{ place: ['place', 'city_id'], proposal: ['proposal', 'application_id'] },
  ...{ residency: ['residency', 'application_id'], residencyEvent: ['residency_event', 'application_id'] },
  ...{ followUp: ['follow_up', 'application_id'], pastStay: ['past_stay', 'city_id'] },
};

describe('the access table', () => {
  let db: TestDatabase;
  let dataSource: DataSource;
  let world: World;
  beforeAll(async () => {
    db = await createTestDatabase();
    world = await populate(db);
    dataSource = await createDataSource({ url: db.apiUrl, entities: [APPLICATIONS, PROPOSALS] }).initialize();
  });
  afterAll(async () => {
    await dataSource.destroy();
    await db.drop();
  });

  const as = <Answer>(actor: ActorName, work: (tx: Tx) => Promise<Answer>) =>
    transaction(dataSource, world.actors[actor]?.token, work);

  const letters = (ids: readonly string[]): string => {
    const names = Object.entries({ ...world.applications, ...world.cities });
    const found = ids.map((id) => names.find(([, named]) => named === id)?.[0] ?? '*');
    const order = (letter: string) => 'ABCDEUN*'.indexOf(letter);
    return found.sort((a, b) => order(a) - order(b)).join('') || '-';
  };

  const seen = (actor: ActorName, action: Action, condition = 'true') =>
    as(actor, async (tx) => {
      const [table, column] = NAMED[POLICY[action].on] ?? [];
      if (!table || !column) throw new Error(`name the rows of ${POLICY[action].on}`);
      const distinct = POLICY[action].on === 'document' ? 'distinct' : '';
      const visible = visibleTo(await actorOf(tx), action, 's');
      const rows = await tx.query<{ name: string }[]>(
        `select ${distinct} s.${column}::text as name from ${table} s where ${visible} and ${condition}`,
      );
      return letters(rows.map(({ name }) => name));
    });

  it.each(readGrid(GRID))('%s by %s: %s', async (action, actor, expected) => {
    expect(await seen(actor, action as Action)).toBe(expected);
  });

  it.each(readGrid(COMPARTMENTS))('opens %s as %s: %s', async (compartment, actor, expected) => {
    expect(await seen(actor, 'document.read', `s.compartment = '${compartment}'`)).toBe(expected);
  });

  it('decides about every action there is', () => {
    // Those of the other programmes are decided in a world of their own: programmes.grid.spec.ts.
    const others = readGridOf(PROGRAMME_ACTORS, PROGRAMMES).map(([action]) => action);
    const decided = new Set<string>([...readGrid(GRID).map(([action]) => action), ...others, ...ELSEWHERE]);
    expect(Object.keys(POLICY).filter((action) => !decided.has(action))).toEqual([]);
  });

  describe('permit', () => {
    const permitApplication = permitFor('application', APPLICATIONS);
    const permitProposal = permitFor('proposal', PROPOSALS);
    const tryProposal = (actor: ActorName, id: string, action: ActionOn<'proposal'> = 'proposal.answer') =>
      as(actor, async (tx) => permitProposal(await actorOf(tx), action, id, tx, { lock: true }));

    it('loads what the actor may act on, for changing too', async () => {
      const { AU } = world.proposals;
      expect(await tryProposal('utrecht', AU)).toEqual({ id: AU });
      const { A } = world.applications;
      const own = await as('defenderA', async (tx) =>
        permitApplication(await actorOf(tx), 'application.withdraw', A, tx),
      );
      expect(own).toEqual({ id: A });
    });

    it('answers alike for another city’s, a declined, an absent and a malformed id, and for another role', async () => {
      const { AU, CU } = world.proposals;
      const answers = await Promise.all([
        tryProposal('nijmegen', AU),
        tryProposal('utrecht', CU),
        tryProposal('utrecht', '00000000-0000-4000-8000-000000000000'),
        tryProposal('utrecht', `' or true --`),
        tryProposal('coordinator', AU),
        tryProposal('stranger', AU),
        tryProposal('removed', AU, 'proposal.read'),
      ]);
      expect(answers.every(isRefusal)).toBe(true);
      expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    });

    it('takes effect at once when a role is taken away', async () => {
      const { AU } = world.proposals;
      const member = world.actors.utrecht?.id;
      await db.seed(`delete from member_role where member_id = $1`, [member]);
      expect(await tryProposal('utrecht', AU)).toMatchObject({ kind: 'NotFound' });
      await db.seed(`insert into member_role values ($1, 'cityCoordinator', 'host:utrecht')`, [member]);
      expect(await tryProposal('utrecht', AU)).toEqual({ id: AU });
    });
  });

  it('asks strangers and the wrong kind of actor nothing of the database', async () => {
    const [stranger, defender] = [await as('stranger', actorOf), await as('defenderA', actorOf)];
    expect(mayEver(stranger, 'application.read')).toBe(false);
    expect(mayEver(defender, 'application.move')).toBe(false);
    expect(visibleTo(defender, 'application.move', 'a')).toBe('false');
  });
});
