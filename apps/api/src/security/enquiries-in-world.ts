import { createHash, randomBytes, randomUUID } from 'node:crypto';
import type { TestDatabase } from '@vrijhaven/testing/server';

/** A referee's session, and the enquiry whose words opened it. */
export interface RefereeIn {
  readonly id: string;
  readonly token: string;
}

/** Both referees of application A, of whom the second has answered, and one of B. */
export type Referees = Readonly<Record<'A1' | 'A2' | 'B1', RefereeIn>>;

const openEnquiry = async (
  db: TestDatabase,
  application: string,
  referee: 1 | 2,
  maker: string,
): Promise<RefereeIn> => {
  const [id, token] = [randomUUID(), randomBytes(32).toString('base64url')];
  await db.seed(
    `insert into enquiry (id, application_id, referee, state, version, maker_id, sign_key, locator_hash, login_key,
       asked_on, expires_on) values ($1, $2, $3, 'open', 1, $4, $5, $5, $5, current_date, current_date + 14)`,
    [id, application, referee, maker, randomBytes(32)],
  );
  await db.seed(`insert into enquiry_letter values ($1, $2)`, [id, randomBytes(16_464)]);
  await db.seed(
    `insert into session (token_hash, enquiry_id, expires_at) values ($1, $2, now() + interval '2 hours')`,
    [createHash('sha256').update(token).digest(), id],
  );
  return { id, token };
};

export const addEnquiries = async (
  db: TestDatabase,
  { A, B }: Readonly<Record<'A' | 'B', string>>,
  maker: string,
): Promise<Referees> => {
  const referees = {
    A1: await openEnquiry(db, A, 1, maker),
    A2: await openEnquiry(db, A, 2, maker),
    B1: await openEnquiry(db, B, 1, maker),
  };
  await db.seed(`insert into enquiry_answer values ($1, $2, $3, $4, $5, 1, $3, current_date)`, [
    referees.A2.id,
    A,
    randomBytes(32),
    randomBytes(16_464),
    randomBytes(1_257),
  ]);
  await db.seed(`update enquiry set state = 'answered', version = 2 where id = $1`, [referees.A2.id]);
  // The session that answered goes on for a while; this one stands for it.
  await db.seed(
    `insert into session (token_hash, enquiry_id, expires_at) values ($1, $2, now() + interval '2 hours')`,
    [createHash('sha256').update(referees.A2.token).digest(), referees.A2.id],
  );
  return referees;
};
