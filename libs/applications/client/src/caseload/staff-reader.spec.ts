import { randomBytes } from 'node:crypto';
import { toHex } from '@vrijhaven/crypto/envelope';
import type { Directory } from '@vrijhaven/crypto/verify';
import type { SessionInside } from '@vrijhaven/organisation/client';
import { createDataKeyCache } from '../document/data-key-cache';
import { staffAuthorKeys, staffGranterKey, staffReader } from './staff-reader';

const HEADS = [1, 2, 3, 4].map((sequence) => ({ sequence, head: new Uint8Array(randomBytes(32)) }));
const headAt = (sequence: number): Uint8Array => HEADS[sequence - 1]?.head ?? new Uint8Array(32);
const [ACTIVE, GONE] = ['11111111-1111-4111-8111-111111111111', '22222222-2222-4222-8222-222222222222'];
const RECORD = '33333333-3333-4333-8333-333333333333';

const key = (byte: number): Uint8Array => new Uint8Array(32).fill(byte);

const directory = {
  heads: new Map(HEADS.map(({ head, sequence }) => [toHex(head), sequence])),
  members: new Map([
    [
      ACTIVE,
      {
        id: ACTIVE,
        epochs: [
          { signKey: key(1), since: 2, until: 4 },
          { signKey: key(4), since: 4 },
        ],
        roles: [],
        heldRoles: [{ role: 'verifier', team: 'office' }],
        since: 2,
      },
    ],
    [
      GONE,
      {
        id: GONE,
        epochs: [{ signKey: key(2), since: 1 }],
        roles: [],
        heldRoles: [{ role: 'cityCoordinator', team: 'host:utrecht' }],
        since: 1,
        removedAt: 3,
      },
    ],
  ]),
} as unknown as Directory;

describe('whose signature counts', () => {
  it('is a member’s, for grants made while they belonged', () => {
    expect(staffGranterKey(directory, ACTIVE, headAt(3))).toEqual(key(1));
    expect(staffGranterKey(directory, GONE, headAt(2))).toEqual(key(2));
  });
  it('is the one that was in force on the head where they stood', () => {
    expect(staffGranterKey(directory, ACTIVE, headAt(4))).toEqual(key(4));
  });
  it('is nobody’s before they came or after they left', () => {
    expect(() => staffGranterKey(directory, ACTIVE, headAt(1))).toThrow('no key at that time');
    expect(() => staffGranterKey(directory, GONE, headAt(3))).toThrow('did not belong');
    expect(() => staffGranterKey(directory, RECORD, headAt(3))).toThrow('never named');
  });
  it('is only that of a member who has held a role that writes the compartment', () => {
    expect(staffAuthorKeys(directory, ACTIVE, 'thread')).toEqual([key(4), key(1)]);
    expect(staffAuthorKeys(directory, GONE, 'stay')).toEqual([key(2)]);
    expect(() => staffAuthorKeys(directory, GONE, 'thread')).toThrow('never had a role');
    expect(() => staffAuthorKeys(directory, ACTIVE, 'identity')).toThrow('never had a role');
  });

  const reader = staffReader({
    inside: { pin: { organisation: '', rootKey: '' }, directory: () => directory } as unknown as SessionInside,
    record: RECORD,
    bundle: { signKey: key(9), kemKey: key(9) },
    cache: createDataKeyCache(),
  });

  it('is the applicant’s in their own compartments, on a head that the chain had', () => {
    expect(reader.authorKeys(RECORD, 'identity')).toEqual([key(9)]);
    expect(reader.granterKey(RECORD, headAt(2))).toEqual(key(9));
  });
  it('is not the applicant’s on a fork, nor in what staff writes', () => {
    expect(() => reader.granterKey(RECORD, key(0))).toThrow('never had');
    expect(() => reader.authorKeys(RECORD, 'scores')).toThrow('do not write');
  });
});
