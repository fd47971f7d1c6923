import { createOwnPairing } from '@vrijhaven/connect2protect/client';
import type { OwnPairing, PairView } from '@vrijhaven/connect2protect/client';
import { addDays } from '@vrijhaven/domain';
import { Failure } from '../io/fault';
import type { Desk } from './desks';
import { expectKind } from './expect-done';
import type { PairStory } from './pair-stories';
import type { Play } from './play-defender';

interface Two {
  readonly own: OwnPairing;
  readonly professional: Desk['pairs'];
  readonly office: Desk['pairs'];
  readonly what: string;
}

const USUAL_RHYTHM = 30;

/** What the defender asks, with two items raised for a first look. */
const askAndRelease = async ({ own, what }: Two, { defender }: Play, story: PairStory) => {
  const { helps, themes, origin } = story;
  const avoid = { professionals: [], groups: [] };
  const text = 'I would like somebody who asks after me, so that others know that somebody does.';
  const ask = { helps, themes, avoid, text, languages: defender.languages, regions: [] };
  const shown = { level: 'official', firstLook: true } as const;
  const items = [
    { ...shown, item: 'alias', text: defender.alias },
    { ...shown, item: 'field', text: defender.role },
  ] as const;
  const asked = expectKind(await own.ask({ origin, ask, items }), 'done', what);
  expectKind(await own.releaseWished(), 'done', what);
  return asked.need;
};

/** A letter is drafted; the defender approves what they read; it is sent. */
const act = async (two: Two, play: Play, pair: PairView, { drafted }: PairStory): Promise<PairView> => {
  const { own, professional, what } = two;
  const text = 'I write to you about somebody whose work I know and whose safety concerns me.';
  const letter = { pair, kind: 'letter', to: 'An invented ministry', text } as const;
  const made = expectKind(await professional.draft({ ...letter, dueOn: addDays(play.stage.today, 10) }), 'done', what);
  if (drafted === 'drafted') return made.pair;
  const [shown] = (await own.load()).pairs;
  const action = shown?.files[0];
  if (!shown || !action) throw new Failure(`The demonstration lost an action of ${what}.`);
  const approved = expectKind(await own.approve({ pair: shown, action }), 'done', what).pair;
  const [sent] = approved.actions;
  if (drafted === 'approved' || !sent) return approved;
  const finishing = { pair: approved, action: sent.id, version: sent.version, outcome: 'A friendly answer came.' };
  return expectKind(await professional.finish(finishing), 'done', what).pair;
};

/** The office sees to what somebody rang about. */
const seeTo = async ({ office, what }: Two, { id }: PairView): Promise<void> => {
  const shown = (await office.loadPairs({ id })).at(0);
  const open = shown?.alarms.find(({ state }) => state === 'open');
  if (!shown || !open) throw new Failure(`The demonstration lost an alarm of ${what}.`);
  expectKind(await office.handleAlarm({ pair: shown, alarm: open.id, version: open.version }), 'done', what);
};

const live = async (two: Two, play: Play, begun: PairView, story: PairStory): Promise<PairView> => {
  const { own, professional, what } = two;
  let pair = begun;
  const [due] = pair.checkIns;
  if (story.tapped && due) {
    const text = 'We spoke; all is well.';
    pair = expectKind(await professional.checkIn({ pair, checkIn: due.id, text }), 'done', what).pair;
  }
  if (story.drafted) pair = await act(two, play, pair, story);
  if (story.alarm !== undefined)
    pair = expectKind(await professional.raiseAlarm({ pair, text: story.alarm }), 'done', what).pair;
  if (story.handled) await seeTo(two, pair);
  if (story.origin === 'stay') expectKind(await own.writeToPair('Thank you for writing.'), 'done', what);
  return pair;
};

/** A defender of the demonstration asks for somebody beside them, and comes as far as the story says. */
export const playPair = async (play: Play, story: PairStory): Promise<void> => {
  const { stage, applicant, defender } = play;
  const [office, desk] = [stage.desks.pairingCoordinator.pairs, stage.professionals.get(story.professional)];
  if (!desk) throw new Failure(`The demonstration has no professional for ${defender.alias}.`);
  const own = createOwnPairing(applicant.session());
  const two: Two = { own, professional: desk.pairs, office, what: `the pair of ${defender.alias}` };
  const { what } = two;
  const need = await askAndRelease(two, play, story);
  const proposing = { need: need.id, professional: story.professional, version: need.version };
  let { pair } = expectKind(await office.propose(proposing), 'done', what);
  if (story.state === 'lapsed') {
    expectKind(await desk.pairs.answer({ pair, answer: 'no' }), 'done', what);
    expectKind(await office.lapse({ pair }), 'done', what);
    return;
  }
  if (story.state === 'proposed' && !story.saidYes) return;
  expectKind(await own.answer({ pair, answer: 'yes' }), 'done', what);
  expectKind(await office.showFirstLook({ pair }), 'done', what);
  if (story.state === 'proposed') return;
  ({ pair } = expectKind(await desk.pairs.answer({ pair, answer: 'yes' }), 'done', what));
  if (story.state === 'agreed') return;
  const beginning = { pair, rhythmDays: story.rhythmDays ?? USUAL_RHYTHM };
  ({ pair } = expectKind(await office.begin(beginning), 'done', what));
  pair = await live(two, play, pair, story);
  if (story.state === 'review') expectKind(await office.review({ pair }), 'done', what);
  if (story.state === 'ended') {
    const words = 'Both looked back on it with thanks.';
    expectKind(await office.end({ pair, reason: 'agreed', again: false, text: words }), 'done', what);
  }
};
