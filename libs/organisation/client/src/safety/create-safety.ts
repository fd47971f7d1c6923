import type { DirectoryMember } from '@vrijhaven/crypto/verify';
import { organisationFingerprint } from '@vrijhaven/crypto/verify';
import type { MemberSession } from '../session/member-session';
import type { ColleagueView, Safety } from './safety';

/** Numbers from the replayed chain, never from what the server says of somebody; see {@link Safety}. */
export const createSafety = ({ inside }: MemberSession): Safety => {
  const { doubts, p } = inside;
  const view = (colleague: DirectoryMember): ColleagueView => ({
    member: colleague.id,
    number: doubts.numberWith(colleague),
    standing: doubts.standingOf(colleague),
  });
  const present = async (): Promise<DirectoryMember[]> => {
    const { members } = await inside.refresh();
    return [...members.values()].filter(({ id, removedAt }) => id !== inside.member && removedAt === undefined);
  };
  return {
    colleagues: async () => (await present()).map(view),
    fingerprint: () => {
      const { organisation, rootKey } = inside.directory();
      return Promise.resolve(organisationFingerprint(p, organisation, rootKey));
    },
    answer: async ({ member, number, answer }) => {
      const colleague = (await present()).find(({ id }) => id === member);
      if (!colleague) return { kind: 'NotFound' };
      if (doubts.numberWith(colleague) !== number) return { kind: 'NumberChanged' };
      doubts.keep(colleague, answer);
      return { kind: 'kept', colleague: view(colleague) };
    },
  };
};
