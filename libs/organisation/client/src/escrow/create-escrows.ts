import { People } from '@vrijhaven/contracts';
import type { EscrowPublic, VerifyPrimitives } from '@vrijhaven/crypto/envelope';
import { escrowNumber } from '@vrijhaven/crypto/verify';
import type { Directory } from '@vrijhaven/crypto/verify';
import { dayOf } from '@vrijhaven/domain';
import type { Day } from '@vrijhaven/domain';
import type { MemberSession, SessionInside } from '../session/member-session';
import { proposeLink } from '../waiting/propose-link';
import { coverKeys, loadCoverage } from './cover-keys';
import { announcedKeys, coveredSlots, slotOf } from './coverage';
import { readEscrowPaper } from './escrow-paper';
import type { EscrowPaperOutcome, Escrows, EscrowState, EscrowUseView, EscrowView } from './escrows';

const YEAR = 365 * 24 * 60 * 60 * 1000;

const viewOf = (p: VerifyPrimitives, { organisation }: Pick<Directory, 'organisation'>, announced: EscrowPublic) => {
  const { generation, threshold, shares } = announced;
  const view: EscrowView = {
    generation,
    threshold,
    cards: shares.length,
    number: escrowNumber(p, organisation, announced),
  };
  return view;
};

const isYearAgo = (setOn: Day | null, today: Day): boolean =>
  setOn !== null && Date.parse(today) - Date.parse(setOn) >= YEAR;

const usesOf = async (inside: SessionInside, directory: Directory): Promise<EscrowUseView[]> => {
  if (directory.escrowUses.length === 0) return [];
  const { people } = await inside.transport.run(People, {});
  const nameOf = (signer: string): string => people.find(({ id }) => id === signer)?.handle ?? signer;
  return directory.escrowUses
    .map(({ sequence, generation, reason, signer }) => ({ link: sequence, generation, reason, by: nameOf(signer) }))
    .reverse();
};

const isUsed = ({ escrow, escrowUses }: Directory): boolean =>
  escrowUses.some(({ generation }) => generation === escrow?.generation);

const readPaper = (inside: SessionInside, text: string): EscrowPaperOutcome & { announced?: EscrowPublic } => {
  const { organisation, escrow } = inside.directory();
  const paper = readEscrowPaper(text);
  if (!paper) return { kind: 'WrongPaper' };
  if (paper.organisation !== organisation) return { kind: 'OtherOrganisation' };
  const [found, expected] = [paper.announced.generation, (escrow?.generation ?? 0) + 1];
  if (found !== expected) return { kind: 'WrongGeneration', found, expected };
  const { announced } = paper;
  return { kind: 'read', escrow: viewOf(inside.p, { organisation }, announced), announced };
};

const load = async (inside: SessionInside): Promise<EscrowState> => {
  const directory = await inside.refresh();
  await coverKeys(inside);
  const coverage = await loadCoverage(inside);
  const covered = coveredSlots(inside.p, directory, coverage);
  const keys = announcedKeys(directory);
  const { escrow } = directory;
  const setOn = coverage.map(({ madeOn }) => madeOn).sort()[0] ?? null;
  return {
    escrow: escrow ? { ...viewOf(inside.p, directory, escrow), link: escrow.since } : null,
    setOn,
    drillDue: isYearAgo(setOn, dayOf(inside.clock.now())),
    keys: keys.length,
    covered: keys.filter((key) => covered.has(slotOf(key))).length,
    uses: await usesOf(inside, directory),
    isUsed: isUsed(directory),
  };
};

/** The escrow for an unlocked member; see {@link Escrows}. */
export const createEscrows = ({ inside }: MemberSession): Escrows => ({
  state: () => load(inside),
  uses: async () => {
    const directory = await inside.refresh();
    return { uses: await usesOf(inside, directory), isUsed: isUsed(directory) };
  },
  look: async (paper) => {
    await inside.refresh();
    const { announced: _inside, ...outcome } = readPaper(inside, paper);
    return outcome;
  },
  propose: async (paper) => {
    await inside.refresh();
    const { announced, ...outcome } = readPaper(inside, paper);
    if (outcome.kind !== 'read') return outcome;
    if (!announced) return { kind: 'WrongPaper' };
    return proposeLink(inside, { payload: { type: 'setEscrow', ...announced } });
  },
});
