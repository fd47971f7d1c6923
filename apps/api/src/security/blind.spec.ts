import { actorOf, POLICY, visibleTo } from '@vrijhaven/access';
import type { Action } from '@vrijhaven/access';
import { createDataSource, transaction } from '@vrijhaven/database';
import type { Tx } from '@vrijhaven/database';
import { COMPARTMENTS } from '@vrijhaven/domain';
import { addApplication, addCall, addDocument, createTestDatabase, memberFor } from '@vrijhaven/testing/server';
import type { SignedInMember, TestDatabase } from '@vrijhaven/testing/server';
import type { DataSource } from 'typeorm';

describe('a commissioner', () => {
  let db: TestDatabase;
  let dataSource: DataSource;
  let mine: SignedInMember;
  let other: SignedInMember;
  let coordinator: SignedInMember;
  /** Being scored · of the same call, before · decided, judged by `mine` · decided, judged by `other` alone. */
  let open: string;
  let early: string;
  let judged: string;
  let foreign: string;

  const judge = (application: string, member: SignedInMember, state = 'scored') =>
    db.seed(`insert into assessment values ($1, $2, $3, 1, date_trunc('hour', now()))`, [
      application,
      member.id,
      state,
    ]);

  beforeAll(async () => {
    db = await createTestDatabase();
    dataSource = await createDataSource({ url: db.apiUrl, entities: [] }).initialize();
    [mine, other] = [await memberFor(db, 'commissioner'), await memberFor(db, 'commissioner')];
    coordinator = await memberFor(db, 'coordinator');
    const call = await addCall(db);
    const add = (state: string) => addApplication(db, call, state);
    [open, early, judged, foreign] = [
      await add('scoring'),
      await add('verified'),
      await add('pool'),
      await add('pool'),
    ];
    for (const record of [open, early, judged, foreign]) {
      for (const compartment of COMPARTMENTS)
        await addDocument(db, record, compartment, ['team:office', `record:${record}`]);
      await db.seed(
        `insert into transition (application_id, from_state, to_state, reason, actor_role, member_id, at_hour)
         values ($1, 'scoring', 'shortlisted', 'scoresDecided', 'coordinator', $2, date_trunc('hour', now()))`,
        [record, coordinator.id],
      );
      await db.seed(`insert into consent values ($1, 'selection', 1, true, current_date, sha256('x'))`, [record]);
      await db.seed(`insert into manifest values ($1, 1, 'm', 's')`, [record]);
      await db.seed(`insert into case_brief values ($1, 1, $2, date_trunc('hour', now()))`, [record, coordinator.id]);
    }
    await judge(open, other);
    await judge(judged, mine);
    await judge(judged, other);
    await judge(foreign, other);
  });
  afterAll(async () => {
    await dataSource.destroy();
    await db.drop();
  });

  const as = <Answer>(member: SignedInMember, work: (tx: Tx) => Promise<Answer>) =>
    transaction(dataSource, member.token, work);
  const ids = async (member: SignedInMember, sql: string): Promise<string[]> => {
    const rows = await as(member, (tx) => tx.query<{ id: string }[]>(`select ${sql}`));
    return rows.map(({ id }) => id).sort();
  };
  const compartmentsOf = (member: SignedInMember, record: string) =>
    ids(member, `distinct compartment as id from document where record_id = '${record}'`);

  it('reaches what is being scored and what they judged, with plain SQL', async () => {
    expect(await ids(mine, `id from application`)).toEqual([open, judged].sort());
    expect(await ids(other, `id from application`)).toEqual([open, judged, foreign].sort());
    for (const table of ['manifest', 'consent', 'transition', 'attachment', 'case_brief', 'recusal', 'proposal'])
      expect([table, await as(mine, (tx) => tx.query(`select from ${table}`))]).toEqual([table, []]);
  });

  it('opens the brief and the need profile of it, and the scores once their own is there', async () => {
    expect(await compartmentsOf(mine, open)).toEqual(['brief', 'need']);
    expect(await compartmentsOf(mine, early)).toEqual([]);
    expect(await compartmentsOf(mine, foreign)).toEqual([]);
    expect(await compartmentsOf(mine, judged)).toEqual(['brief', 'need', 'scores']);
    expect(await compartmentsOf(other, open)).toEqual(['brief', 'need', 'scores']);
    const grants = await ids(mine, `distinct compartment as id from document_grant where record_id = '${open}'`);
    expect(grants).toEqual(['brief', 'need']);
  });

  it('sees that others judged once they did, and not before', async () => {
    const rowsOf = (record: string) => ids(mine, `member_id as id from assessment where application_id = '${record}'`);
    expect(await rowsOf(open)).toEqual([]);
    expect(await rowsOf(foreign)).toEqual([]);
    expect(await rowsOf(judged)).toEqual([mine.id, other.id].sort());
  });

  it('is told whether there is a quorum, and where the log ends, of nothing else', async () => {
    const ask = (sql: string) => as(mine, (tx) => tx.query(`select ${sql}`));
    for (const record of [early, foreign]) {
      expect(await ask(`scoring_enough('${record}') as enough`)).toEqual([{ enough: false }]);
      expect(await ask(`number from scores_head('${record}')`)).toEqual([]);
      expect(await ask(`scoring_outcome('${record}') as outcome`)).toEqual([{ outcome: null }]);
    }
    expect(await ask(`number from scores_head('${open}')`)).toEqual([{ number: 1 }]);
    expect(await ask(`scoring_enough('${judged}') as enough`)).toEqual([{ enough: true }]);
    expect(await ask(`scoring_outcome('${judged}') as outcome`)).toEqual([{ outcome: 'shortlisted' }]);
  });

  it('may do to applications what scoring takes, by every rule', async () => {
    const actions = (Object.keys(POLICY) as Action[]).filter((action) => POLICY[action].on === 'application');
    const reached: string[] = [];
    for (const action of actions) {
      const seen = await as(mine, async (tx) =>
        tx.query<unknown[]>(`select from application a where ${visibleTo(await actorOf(tx), action, 'a')}`),
      );
      if (seen.length > 0) reached.push(action);
    }
    expect(reached.sort()).toEqual(['application.assess', 'application.recuse', 'entry.append', 'entry.read']);
  });

  it('judges for themselves alone, and only what is being scored', async () => {
    const write = (application: string, member: string) =>
      as(mine, (tx) =>
        tx.query(`insert into assessment values ($1, $2, 'scored', 1, date_trunc('hour', now()))`, [
          application,
          member,
        ]),
      );
    await expect(write(early, mine.id)).rejects.toMatchObject({ code: '42501' });
    await expect(write(open, coordinator.id)).rejects.toMatchObject({ code: '42501' });
    const changed = await as(mine, (tx) =>
      tx.query<unknown[]>(
        `with touched as (update assessment set state = 'abstained' returning 1) select from touched`,
      ),
    );
    expect(changed).toHaveLength(1);
    await db.seed(`update assessment set state = 'scored' where member_id = $1`, [mine.id]);
  });

  it('who coordinates too sees no judgement of others before their own, and all of them then', async () => {
    const both = await memberFor(db, 'coordinator');
    const judgements = () => ids(both, `member_id as id from assessment where application_id = '${open}'`);
    expect(await judgements()).toEqual([other.id]);
    await db.seed(`insert into member_role values ($1, 'commissioner', 'office')`, [both.id]);
    expect(await judgements()).toEqual([]);
    expect(await compartmentsOf(both, open)).not.toContain('scores');
    expect(await compartmentsOf(both, foreign)).toContain('scores');
    await judge(open, both, 'abstained');
    expect(await judgements()).toEqual([both.id, other.id].sort());
    expect(await compartmentsOf(both, open)).toContain('scores');
  });

  it('who stood back is told nothing any more, not even where the log ends', async () => {
    const third = await memberFor(db, 'commissioner');
    await judge(judged, third);
    await db.seed(
      `insert into recusal (member_id, application_id, at_hour) values ($1, $2, date_trunc('hour', now()))`,
      [third.id, judged],
    );
    expect(await ids(third, `id from application`)).toEqual([open]);
    expect(await as(third, (tx) => tx.query(`select number from scores_head('${judged}')`))).toEqual([]);
    expect(await as(third, (tx) => tx.query(`select scoring_enough('${judged}') as enough`))).toEqual([
      { enough: false },
    ]);
    expect(await as(third, (tx) => tx.query(`select scoring_outcome('${judged}') as was`))).toEqual([{ was: null }]);
    expect(await compartmentsOf(third, judged)).toEqual([]);
  });

  it('who stood back does not count towards the quorum', async () => {
    const enough = () => as(coordinator, (tx) => tx.query(`select scoring_enough('${foreign}') as enough`));
    const [left, right] = [await memberFor(db, 'commissioner'), await memberFor(db, 'commissioner')];
    await judge(foreign, left, 'abstained');
    expect(await enough()).toEqual([{ enough: false }]);
    await judge(foreign, right);
    expect(await enough()).toEqual([{ enough: true }]);
    await db.seed(
      `insert into recusal (member_id, application_id, at_hour) values ($1, $2, date_trunc('hour', now()))`,
      [right.id, foreign],
    );
    expect(await enough()).toEqual([{ enough: false }]);
  });
});
