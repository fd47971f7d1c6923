import { EndAct, People, WaitingActs as WaitingActsQuery } from '@vrijhaven/contracts';
import type { WaitingActPartsFragment } from '@vrijhaven/contracts';
import type { Id } from '@vrijhaven/crypto/envelope';
import { loadInvitations } from '../people/load-invitations';
import type { MemberSession, SessionInside } from '../session/member-session';
import type { Act } from './act';
import { actFromWire } from './act';
import { judgeCheckpoint, proposeCheckpoint, signCheckpointAct } from './checkpoint-act';
import { describeAct } from './describe-act';
import type { LinkVerdict } from './judge-link';
import { judgeLink } from './judge-link';
import { proposeLink } from './propose-link';
import { rewriteLink, signLink } from './sign-link';
import type { ActStanding, WaitingActs, WaitingActView } from './waiting-acts';

const verdictOf = (inside: SessionInside, act: Act): LinkVerdict => {
  switch (act.form) {
    case 'link':
      return judgeLink(inside, act);
    case 'checkpoint':
      return judgeCheckpoint(inside, act);
    case 'unreadable':
      return 'NotAsSigned';
  }
};

const standingOf = (inside: SessionInside, act: Act, verdict: LinkVerdict): ActStanding => {
  if (act.state !== 'waiting') return 'over';
  if (verdict === 'NotAsSigned') return 'false';
  if (act.proposer === inside.member) return 'mine';
  return act.second === null || act.second === inside.member ? 'sign' : 'others';
};

/** Names for the ids in acts: members’, and those that invitations keep. The server’s word, shown as such. */
const loadNames = async (inside: SessionInside, acts: readonly Act[]): Promise<(id: Id) => string> => {
  const [{ people }, invitations] = await Promise.all([inside.transport.run(People, {}), loadInvitations(inside)]);
  const names = new Map(people.map(({ id, handle }) => [id, handle]));
  for (const act of acts) {
    if (act.form !== 'link' || act.link.payload.type !== 'addMember') continue;
    const invited = invitations.find(({ id }) => id === act.request);
    if (invited && !names.has(act.link.payload.member)) names.set(act.link.payload.member, invited.handle);
  }
  return (id) => names.get(id) ?? id;
};

/** Everything of an act that never changes honestly. */
const factsOf = ({ body, signature, proposer, sealedCode, request }: WaitingActPartsFragment): string[] => [
  ...[body, signature, proposer],
  ...[sealedCode ?? '', request ?? ''],
];

/** Acts between coordinators, for an unlocked one; see {@link WaitingActs}. */
export const createWaitingActs = ({ inside }: MemberSession): WaitingActs => {
  /** [Note: what was shown is what is signed] the bytes as they were described, not as the server has them later. */
  const shown = new Map<string, Act>();

  const view = (act: Act, nameOf: (id: Id) => string): WaitingActView => {
    const verdict = verdictOf(inside, act);
    const named = (id: Id) => ({ id, handle: nameOf(id) });
    const standing = standingOf(inside, act, verdict);
    return {
      id: act.id,
      says: standing === 'false' ? null : describeAct(inside.p, act, nameOf),
      standing,
      moved: verdict === 'ChainMoved',
      proposer: named(act.proposer),
      second: act.second === null ? null : named(act.second),
      state: act.state,
      endedBy: act.endedBy === null ? null : named(act.endedBy),
      proposedOn: act.proposedOn,
      expiresOn: act.expiresOn,
    };
  };

  return {
    list: async () => {
      const [{ waitingActs }] = await Promise.all([inside.transport.run(WaitingActsQuery, {}), inside.refresh()]);
      for (const parts of waitingActs) inside.shownBefore('act', parts.id, factsOf(parts));
      const acts = waitingActs.map(actFromWire);
      for (const act of acts) shown.set(act.id, act);
      const nameOf = await loadNames(inside, acts);
      return acts.map((act) => view(act, nameOf));
    },
    sign: async (id) => {
      const act = shown.get(id);
      if (act?.state !== 'waiting') return { kind: 'NotFound' };
      if (act.form === 'unreadable') return { kind: 'NotAsSigned' };
      return act.form === 'link' ? signLink(inside, act) : signCheckpointAct(inside, act);
    },
    rewrite: async (id) => {
      const act = shown.get(id);
      if (act?.state !== 'waiting') return { kind: 'NotFound' };
      if (act.form === 'unreadable') return { kind: 'NotAsSigned' };
      return act.form === 'link' ? rewriteLink(inside, act) : proposeCheckpoint(inside, id);
    },
    end: async (id) => {
      const { endAct } = await inside.transport.run(EndAct, { id });
      return { kind: endAct.__typename === 'WaitingAct' ? 'ended' : 'NotFound' };
    },
    proposePolicy: async ({ secondFactor }) => {
      const { suite } = (await inside.refresh()).policy;
      return proposeLink(inside, { payload: { type: 'setPolicy', suite, secondFactor } });
    },
    policy: async () => ({ secondFactor: (await inside.refresh()).policy.secondFactor }),
  };
};
