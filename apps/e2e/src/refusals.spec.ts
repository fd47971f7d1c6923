import { randomUUID } from 'node:crypto';
import { ScheduleResidency } from '@vrijhaven/contracts';
import { LAPTOP, openStage, PHONE, type Stage } from './browser/browser';
import type { Cast } from './cast/cast';
import { discloseAfterConsent } from './cast/main-job';
import { openCast } from './cast/open-cast';
import { stayFrom } from './cast/scenery';
import { offeredAPlace, type Applied } from './cast/story-so-far';
import { deskOn, type Desk } from './pages/desk';
import { intakeOn, type Intake } from './pages/intake';
import { textsIn } from './pages/texts-in';
import { tomas, yasmin } from './people';
import { keepLog } from './stage/keep-log';
import { story } from './stage/story';
import { tidy } from './stage/tidy';
import { openWorld, type World } from './stage/world';

describe('what may not happen is refused, in words, and nothing else is lost', () => {
  const keep = tidy();
  let world: World;
  let cast: Cast;
  let stage: Stage;
  let defender: Intake;
  let hague: Desk;
  let first: Applied & { readonly proposal: string };
  let second: Applied & { readonly proposal: string };

  const step = story(async (title) => {
    keepLog(world, 'refusals');
    await stage.photograph(`refusals ${title}`);
  });

  step(
    'two candidates have been offered a place in Den Haag',
    async () => {
      world = keep(await openWorld());
      cast = keep(await openCast(world));
      await world.publishSites();
      stage = keep(await openStage(world.origin));
      first = await offeredAPlace(cast, tomas);
      second = await offeredAPlace(cast, yasmin);
      defender = intakeOn((await stage.open('defender', { device: PHONE })).page, 'en');
      hague = deskOn((await stage.open('hague', { device: LAPTOP })).page);
    },
    120_000,
  );

  step('a receipt that is wrong opens nothing, and the page says what is wrong with it', async () => {
    const { phrase: unknown } = await cast.applicant().newReceipt('en');
    await defender.returnWith(unknown);
    await defender.see(defender.words.say('return.refused'));
    const { page, words } = defender;
    const tryWith = async (typed: readonly string[]): Promise<void> => {
      await page.locator('#receipt').fill(typed.join(' '));
      await defender.press('return.open');
    };
    await tryWith(first.phrase.slice(1));
    await defender.see(words.say('return.wrongCount', { count: 11 }));
    await tryWith(['vrijhaven', ...first.phrase.slice(1)]);
    await defender.see(words.say('return.unknownWord', { word: 'vrijhaven', position: 1 }));
    expect(await textsIn(page, tomas.identity)).toEqual([]);
    await tryWith(first.phrase);
    await defender.heading('phase.offered');
  });

  step('another city gets the answer that an invention gets', async () => {
    const { cities, caseload } = await cast.desk('middelburg');
    const { places } = await cast.city('den-haag');
    const answer = (proposal: string) => cities.answer({ proposal, version: 2, accept: true, reason: 'capacity' });
    const schedule = (proposal: string) => cities.schedule({ proposal, place: places[0]!.id, period: stayFrom(0, 30) });
    expect(await cities.loadProposals()).toEqual([]);
    expect((await cities.loadCities()).map(({ slug }) => slug)).toEqual(['middelburg']);
    expect(await answer(first.proposal)).toEqual({ kind: 'NotFound' });
    expect(await answer(randomUUID())).toEqual({ kind: 'NotFound' });
    expect(await schedule(first.proposal)).toEqual({ kind: 'NotFound' });
    expect(await schedule(randomUUID())).toEqual({ kind: 'NotFound' });
    expect(await caseload.open(first.record)).toBeNull();

    const middelburg = deskOn((await stage.open('middelburg', { device: LAPTOP })).page);
    await middelburg.unlock(cast.login('middelburg'), `/desk/candidates/${first.proposal}`);
    await middelburg.see('This candidate is no longer here');
  });

  step('identity stays sealed while the defender has not consented to the city', async () => {
    const { cities } = await cast.desk('coordinator');
    const wish = { proposal: first.proposal, application: first.record };
    expect(await cities.disclose(wish)).toEqual({ kind: 'ConsentMissing' });
    const coordinator = deskOn((await stage.open('coordinator', { device: LAPTOP })).page);
    await coordinator.unlock(cast.login('coordinator'));
    await coordinator.openCase(tomas.alias);
    await coordinator.see('Identity and contact stay sealed until the defender has signed a consent to this city.');
    expect(await textsIn(coordinator.page, ['Share identity and contact'])).toEqual([]);
    const hosts = (await cast.desk('hague')).cities;
    expect(JSON.stringify(await hosts.loadProposals())).not.toContain(tomas.alias);
  });

  step('a consent that is taken back closes what it had opened', async () => {
    expect(await second.applicant.answerOffer(true, 'den-haag')).toEqual({ kind: 'done' });
    await discloseAfterConsent(cast, second.proposal, second.record);
    const { cities } = await cast.desk('hague');
    expect(JSON.stringify(await cities.loadProposals())).toContain(yasmin.alias);
    expect(await second.applicant.recordConsent('city:den-haag', false)).toEqual({ kind: 'done' });
    expect(JSON.stringify(await cities.loadProposals())).not.toContain(yasmin.alias);
    expect(await second.applicant.recordConsent('city:den-haag', true)).toEqual({ kind: 'done' });
  });

  step('a key that is used again gives the same answer and one row; with another wish it is refused', async () => {
    expect(await first.applicant.answerOffer(true, 'den-haag')).toEqual({ kind: 'done' });
    const { session } = await cast.desk('hague');
    const { places } = await cast.city('den-haag');
    const idempotencyKey = randomUUID();
    const wish = { proposal: first.proposal, place: places[0]!.id, period: stayFrom(10, 30), idempotencyKey };
    const schedule = async (variables: typeof wish) =>
      (await session.inside.transport.run(ScheduleResidency, variables)).scheduleResidency;
    const booked = await schedule(wish);
    expect(booked.__typename).toBe('Residency');
    expect(await schedule(wish)).toEqual(booked);
    expect(await schedule({ ...wish, period: stayFrom(60, 30) })).toMatchObject({ __typename: 'KeyReused' });
    expect(await world.database.query('select count(*)::int as rows from residency')).toEqual([{ rows: 1 }]);
  });

  step('an occupied place is refused with its nearest free days, one press away', async () => {
    await hague.unlock(cast.login('hague'));
    await hague.visit('Board');
    await hague.press('Place…');
    await hague.plan({ place: 'Duinkamer · Den Haag', from: stayFrom(15, 0).from, last: stayFrom(15, 30).until });
    await hague.see('The place is taken in these days');
    await hague.press('Plan the stay');
    await hague.see('Nearest free days in this place:');
    await hague.dialog().locator('.vh-notice').getByRole('button').first().click();
    await hague.press('Plan the stay');
    await hague.dialog().waitFor({ state: 'detached' });
    expect(await world.database.query('select count(*)::int as rows from residency')).toEqual([{ rows: 2 }]);
  });

  step('a part that the server has altered is shown as altered, and everything else stays readable', async () => {
    // Whoever holds the database is held by none of its rules.
    await world.database.query(`alter table document disable trigger user`);
    await world.database.query(
      `update document set envelope = set_byte(envelope, 300, get_byte(envelope, 300) # 1)
        where record_id = $1 and compartment = 'threat'`,
      [first.record],
    );
    await world.database.query(`alter table document enable trigger user`);
    const { caseload } = await cast.desk('coordinator');
    const dossier = await caseload.open(first.record);
    expect(dossier?.compartments.threat).toEqual({ status: 'tampered' });
    expect(dossier?.compartments.identity.status).toBe('open');

    const coordinator = deskOn((await stage.open('second look', { device: LAPTOP })).page);
    await coordinator.unlock(cast.login('coordinator'));
    await coordinator.openCase(tomas.alias);
    await coordinator.see('This part does not pass its checks');
    expect(await coordinator.page.getByText('This part does not pass its checks').count()).toBe(1);
    expect(await textsIn(coordinator.page, [tomas.story])).toEqual([]);
    for (const words of tomas.identity) await coordinator.see(words);

    await defender.returnWith(first.phrase);
    await defender.see(defender.words.say('home.tampered.title'));
    await defender.press('home.answers');
    for (const words of tomas.identity) await defender.see(words);
    expect(await textsIn(defender.page, [tomas.story])).toEqual([]);
  });
});
