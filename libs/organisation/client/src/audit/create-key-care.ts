import { People } from '@vrijhaven/contracts';
import type { DirectoryRoleKey } from '@vrijhaven/crypto/verify';
import { staleRoleKeys } from '@vrijhaven/organisation/model';
import { appendChange } from '../chain/append';
import { wholeAct } from '../chain/whole-act';
import { coordinatorsOf } from '../checkpoint/coordinators';
import type { KeyPlace } from '../people/role-changes';
import { unlessInDoubt } from '../safety/doubts';
import type { MemberSession, SessionInside } from '../session/member-session';
import type { KeyAudit } from './audit-keys';
import { boxesMissing, handOver } from './boxes';
import { foundMissing, teamsWithoutKeys } from './found-missing';
import type { DueRenewal, FinishOutcome, KeyCare, KeyCareView } from './key-care';

const place = ({ team, compartment }: DirectoryRoleKey): KeyPlace => ({ team, compartment });

type Names = (member: string) => string;

/** By the person through whom keys became stale, and how. */
const dueOf = ({ stale }: KeyAudit, nameOf: Names): DueRenewal[] => {
  const due = new Map<string, DueRenewal & { readonly keys: KeyPlace[] }>();
  for (const { key, losses } of stale)
    for (const { member, why } of losses) {
      const slot = `${member} ${why}`;
      const known = due.get(slot) ?? { member, handle: nameOf(member), why, keys: [] };
      known.keys.push(place(key));
      due.set(slot, known);
    }
  return [...due.values()];
};

const onePerPlace = (keys: readonly DirectoryRoleKey[]): KeyPlace[] => [
  ...new Map(keys.map((key) => [`${key.team}/${key.compartment}`, place(key)])).values(),
];

const rotate = async (inside: SessionInside): Promise<FinishOutcome | number> => {
  let renewed = 0;
  const outcome = await appendChange(inside, (chain) => {
    renewed = staleRoleKeys(chain.directory).length;
    // A colleague's desk was faster, or this one before it was interrupted: nothing is left to do.
    return renewed === 0 ? undefined : wholeAct(inside, chain, []);
  });
  return outcome.kind === 'done' ? renewed : outcome;
};

const finish = async (session: MemberSession): Promise<FinishOutcome> => {
  const { inside } = session;
  const coordinators = coordinatorsOf(await inside.refresh());
  if (!coordinators.includes(inside.member)) return { kind: 'NotYours' };
  if (coordinators.length < 2 && inside.audit().stale.length > 0) return { kind: 'NeedsRootKey' };
  const founded = await foundMissing(session);
  if (typeof founded !== 'number') return founded;
  const renewed = await rotate(inside);
  if (typeof renewed !== 'number') return renewed;
  const handed = await handOver(inside);
  await inside.finishRotations();
  return typeof handed === 'number' ? { kind: 'finished', renewed, handed } : handed;
};

/** See {@link KeyCare}. */
export const createKeyCare = (session: MemberSession): KeyCare => ({
  look: async (): Promise<KeyCareView> => {
    const { inside } = session;
    const directory = await inside.refresh();
    const coordinators = coordinatorsOf(directory);
    const mayFinish = coordinators.includes(inside.member);
    const [{ people }, missing] = await Promise.all([
      inside.transport.run(People, {}),
      mayFinish ? boxesMissing(inside) : [],
    ]);
    const nameOf: Names = (member) => people.find(({ id }) => id === member)?.handle ?? member;
    const audit = inside.audit();
    const lacking = [...new Set(missing.map(({ member }) => member.id))];
    return {
      due: dueOf(audit, nameOf),
      missing: audit.missing.map(place),
      unlinked: onePerPlace(audit.unlinked),
      without: lacking.map((member) => ({
        member,
        handle: nameOf(member),
        keys: missing.filter((each) => each.member.id === member).map(({ key }) => place(key)),
      })),
      unfounded: teamsWithoutKeys(directory),
      mayFinish,
      menders: coordinators.filter((each) => each !== inside.member).map(nameOf),
    };
  },
  finish: () => unlessInDoubt(() => finish(session)),
});
