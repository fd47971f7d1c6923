import { auditInBothSchemes as audit, type Finding } from './browser/audit';
import { LAPTOP, openStage, PHONE, type Stage } from './browser/browser';
import {
  advanceTaker,
  answerSeat,
  bringInTrainers,
  COURSE_DAYS,
  enterCourse,
  offerSeatTo,
  type Taker,
} from './cast/be-in-a-course';
import { EDITION, type Cast } from './cast/cast';
import { openCast } from './cast/open-cast';
import { dayIn } from './cast/scenery';
import { others, solange } from './cycle/course-people';
import { fillCourseForm } from './pages/course-form';
import { deskOn, type Desk } from './pages/desk';
import { intakeOn, type Intake } from './pages/intake';
import { wordsOf } from './pages/part-words';
import { onPaper } from './pages/on-paper';
import { textsIn } from './pages/texts-in';
import { keepLog } from './stage/keep-log';
import { story } from './stage/story';
import { tidy } from './stage/tidy';
import { openWorld, type World } from './stage/world';

const TITLE = { en: 'A course in winter', fr: 'Une formation en hiver' };
const MODULES = [
  { en: 'Safety of people', fr: 'La sécurité des personnes' },
  { en: 'Safety of devices', fr: 'La sécurité des appareils' },
] as const;
const TASK = { en: 'Draw the map of your allies', fr: 'Dessinez la carte de vos alliés' };
const PLACE = 'Den Haag';

/** Two seats, three who would come: one waits, is asked after all, is there, and takes a paper home. */
describe('a course', () => {
  const keep = tidy();
  let world: World;
  let cast: Cast;
  let stage: Stage;
  let office: Desk;
  let trainer: Desk;
  let phone: Intake;
  let receipt: readonly string[] = [];
  const takers: Taker[] = [];
  const grave: Finding[] = [];
  const fr = wordsOf('training', 'fr');

  const step = story(async (title) => {
    keepLog(world, 'training');
    await stage.photograph(`training ${title}`);
  });
  const say = async (key: string): Promise<void> => phone.page.getByText(fr(key)).first().waitFor();
  const tap = (key: string): Promise<void> =>
    phone.page
      .getByRole('main')
      .getByRole('button', { name: fr(key), exact: true })
      .first()
      .click();
  const view = (name: string): Promise<void> =>
    office.page.getByRole('navigation', { name: 'Parts of this edition' }).getByRole('button', { name }).click();
  const seeCourses = (): Promise<void> =>
    phone.page
      .getByRole('main')
      .locator('.card')
      .filter({ hasText: fr('entry') })
      .click();
  /** Looks at the own courses anew, as somebody who comes back with the receipt. */
  const comeBack = async (): Promise<void> => {
    await phone.returnWith(receipt);
    await seeCourses();
    await phone.page.getByRole('heading', { level: 2, name: TITLE.fr }).waitFor();
  };
  const decide = async (act: string, go: string): Promise<void> => {
    await office.press(act);
    await office.dialog().last().getByRole('button', { name: go, exact: true }).click();
  };
  const pick = async (): Promise<void> => {
    await view('People');
    await office.page.getByRole('checkbox', { name: `Choose ${solange.alias}` }).check();
  };
  const moveOn = async (act: string): Promise<void> => {
    await view('Overview');
    await decide(act, 'Yes, do this');
    await office.dialog().waitFor({ state: 'detached' });
  };
  const states = async (): Promise<readonly string[]> => {
    const rows = await world.database.query(`select state from enrolment order by enrolled_on, id`);
    return rows.map((row) => (row as { readonly state: string }).state).sort();
  };

  step(
    'an office with a course manager, and a trainer who has nothing to do yet',
    async () => {
      world = keep(await openWorld());
      cast = keep(await openCast(world, { parts: ['coordinator', 'colleague', 'courseManager', 'trainer'] }));
      await world.publishSites();
      await bringInTrainers(cast);
      stage = keep(await openStage(world.origin));
      office = deskOn((await stage.open('course manager', { device: LAPTOP })).page);
      trainer = deskOn((await stage.open('trainer', { device: LAPTOP })).page);
      phone = intakeOn((await stage.open('defender', { device: PHONE, locale: 'fr' })).page, 'fr');
      await trainer.unlock(cast.login('trainer'));
      await trainer.see('You are a trainer of no edition at this moment.');
    },
    180_000,
  );

  step('the course manager plans an edition in two languages', async () => {
    const { page, press, dialog } = office;
    await office.unlock(cast.login('courseManager'));
    await press('New edition');
    const named = async (words: Readonly<Record<'en' | 'fr', string>>): Promise<void> => {
      await dialog().getByLabel('Name in English').fill(words.en);
      await dialog().getByLabel('You write in').selectOption('fr');
      await dialog().getByLabel('Name in Français').fill(words.fr);
    };
    await press('Make the edition');
    await office.see('Every line needs a name and a day.');
    await named(TITLE);
    await dialog().getByLabel('Short name for addresses').fill(EDITION);
    await dialog().getByLabel('Place', { exact: true }).fill(PLACE);
    await dialog().getByLabel('First day').fill(COURSE_DAYS.startsOn);
    await dialog().getByLabel('Last day').fill(COURSE_DAYS.endsOn);
    await dialog().getByLabel('Seats').fill('2');
    await dialog().getByRole('checkbox', { name: 'French' }).check();
    grave.push(...(await audit(page, 'a new edition')));
    await press('Make the edition');
    await page.getByRole('heading', { level: 1, name: TITLE.en }).waitFor();
    await page
      .getByRole('heading', { name: 'Modules and pre-work' })
      .locator('xpath=../..')
      .getByRole('button')
      .click();
    for (const [at, module] of MODULES.entries()) {
      await press('Add a module');
      await dialog().getByLabel('Name · English').nth(at).fill(module.en);
      await dialog()
        .getByLabel('Day', { exact: true })
        .nth(at)
        .fill(dayIn(60 + at));
    }
    await press('Add a task');
    await dialog().getByLabel('Name · English').last().fill(TASK.en);
    await dialog().getByLabel('To be done by').fill(dayIn(50));
    await dialog().getByLabel('You write in').selectOption('fr');
    for (const [at, { fr: words }] of [...MODULES, TASK].entries())
      await dialog().getByLabel('Name · Français').nth(at).fill(words);
    grave.push(...(await audit(page, 'the plan of an edition')));
    await press('Save');
    await dialog().waitFor({ state: 'detached' });
    await office.see(TASK.en);
  });

  step('it opens, and two others take both seats', async () => {
    await office.press('Open for applications…');
    await office.dialog().getByLabel('Last day to apply').fill(dayIn(20));
    await office.press('Yes, do this');
    await office.see('Stop applications and choose…');
    for (const answers of others) {
      const taker = await enterCourse(cast, answers);
      await offerSeatTo(cast, taker);
      takers.push(taker);
    }
    await answerSeat(takers[0]!, true);
    await office.see('Coming 1');
  });

  step('a defender finds it on a phone, in French, and applies', async () => {
    const { page, press } = phone;
    await phone.arrive();
    await press('safety.go');
    await press('start.apply');
    await page.getByRole('heading', { name: TITLE.fr }).waitFor();
    grave.push(...(await audit(page, 'courses to which one can apply, French')));
    await tap('calls.begin');
    await fillCourseForm(phone, 'fr', 'applying', solange.applying);
    await page.getByRole('heading', { level: 1, name: fr('check.title') }).waitFor();
    await page.getByText(solange.story).waitFor();
    await tap('check.send');
    await page.getByRole('alert').getByText(fr('check.consent.needed')).waitFor();
    grave.push(...(await audit(page, 'answers before they are sent, French')));
    await page.locator('#entry-consent').check();
    await tap('check.send');
    receipt = await phone.readReceipt();
    await phone.retypeReceipt(receipt, 'send');
    await page.getByRole('heading', { level: 1, name: fr('sent.title') }).waitFor();
    await tap('sent.see');
    await seeCourses();
    await say('state.applied');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PHONE.width);
  });

  step('the course manager reads her, finds no seat, and puts her on the waiting list', async () => {
    const { page, press, dialog } = office;
    await view('People');
    await page.getByRole('button', { name: solange.alias }).click();
    await office.see(solange.story);
    grave.push(...(await audit(page, 'the file of a participant')));
    await decide('Fits', 'Yes, fits');
    // Saved, and on to the next.
    await dialog().getByRole('heading', { name: 'Umber Road' }).waitFor();
    await dialog().getByRole('button', { name: 'Close' }).click();
    await pick();
    await decide('Offer a seat…', 'Offer the seat');
    await office.see('Every seat is taken.');
    await dialog().getByRole('button', { name: 'Cancel' }).click();
    await press('Waiting list…');
    await dialog().getByLabel('Message to them').fill('Nous vous écrirons dès qu’une place se libère.');
    await dialog().getByRole('button', { name: 'Put on the waiting list' }).click();
    await office.see('1 done: Waits.');
    await view('Waiting list');
    await office.see('No seat is free.');
    expect(await states()).toEqual(['accepted', 'offered', 'waitListed']);
    await comeBack();
    await say('state.waitListed');
    await phone.see('Nous vous écrirons');
  });

  step('one of the two cannot come, and she is asked', async () => {
    await answerSeat(takers[1]!, false);
    await office.see('Can be asked now');
    grave.push(...(await audit(office.page, 'the waiting list')));
    await decide('Offer a seat…', 'Offer the seat');
    await office.see('Nobody waits');
    expect(await world.database.query(`select count(distinct tag)::int as tags from seat`)).toEqual([{ tags: 2 }]);
  });

  step('she says yes, tells what she needs, and does what is to be done before', async () => {
    const { page } = phone;
    await comeBack();
    grave.push(...(await audit(page, 'an offered seat, French')));
    await tap('offer.yes');
    await say('offer.done.yes');
    await say('state.accepted');
    await tap('needs.go');
    await fillCourseForm(phone, 'fr', 'coming', solange.coming);
    await tap('check.send');
    await page.getByRole('heading', { level: 2, name: TITLE.fr }).waitFor();
    await page.getByText(fr('tasks.finish')).first().click();
    await page.getByRole('button', { name: fr('tasks.finish') }).click();
    await say('tasks.done');
    grave.push(...(await audit(page, 'a seat that was taken, French')));
  });

  step('groups and rooms are suggested, saved, and on paper', async () => {
    const { page, press } = office;
    await moveOn('Stop applications and choose…');
    await moveOn('Confirm the group…');
    await moveOn('Start the pre-work…');
    await view('Groups and rooms');
    await page.getByText(solange.alias).waitFor();
    await press('Suggest');
    await page.getByLabel('Arrange').selectOption('rooms');
    await press('Suggest');
    grave.push(...(await audit(page, 'groups and rooms')));
    await press('Save for trainers and venue');
    await office.see('Saved, sealed for the trainers.');
    await view('Lists to print');
    const lists = { rooms: 'No steps', kitchen: 'Pork', sheet: MODULES[0].en } as const;
    for (const [list, words] of Object.entries(lists)) {
      await page.getByLabel('List').selectOption(list);
      await page.locator('.vh-paper').getByText(words).first().waitFor();
      const paper = await onPaper(page);
      expect(paper).toContain(words);
      expect(paper).toContain('Destroy this paper');
      expect(paper.includes(solange.alias)).toBe(list !== 'kitchen');
      expect(paper).not.toContain(solange.country);
      expect(paper).not.toContain('Trainings');
    }
    grave.push(...(await audit(page, 'a list on paper')));
  });

  step('the trainer sees the name she chose and what she needs, and notes who is there', async () => {
    const { page } = trainer;
    await advanceTaker(cast, takers[0]!, 'travelReady');
    await page.getByRole('link', { name: TITLE.en }).click();
    await page.getByText(solange.alias).waitFor();
    await trainer.see('No steps');
    grave.push(...(await audit(page, 'the roster of a trainer')));
    expect(await textsIn(page, [solange.story, solange.country, solange.applying.passOn, 'Pork'])).toEqual([]);
    await pick();
    await decide('Ready to travel', 'Ready to travel');
    await office.see('1 done: Ready to travel.');
    await moveOn('Begin the course…');
    await page.getByRole('button', { name: 'Attendance', exact: true }).click();
    await page.getByRole('button', { name: `All present: ${MODULES[0].en}` }).click();
    const field = page.getByRole('button', { name: `${solange.alias}, ${MODULES[1].en}: not noted` });
    await field.focus();
    await page.keyboard.press('3');
    grave.push(...(await audit(page, 'attendance')));
    await page.getByRole('button', { name: 'Save 3 marks' }).click();
    await trainer.see('Attendance is saved.');
    expect(await world.database.query(`select presence from attendance order by presence`)).toEqual([
      { presence: 'excused' },
      { presence: 'present' },
      { presence: 'present' },
    ]);
  });

  step('the course is over, and she says what she thought of it', async () => {
    const { page } = office;
    await moveOn('The course is over…');
    await pick();
    await decide('Was there', 'Was there');
    await office.see('Some modules');
    await comeBack();
    await phone.page.locator('input[name^=evaluation-heard]').nth(4).check();
    await phone.page.locator('textarea[id^=evaluation-text]').fill(solange.evaluation);
    grave.push(...(await audit(phone.page, 'an evaluation, French')));
    await tap('evaluation.send');
    await say('evaluation.sent');
    await view('Results');
    await office.see('1 person answered');
    await office.see('Shown when at least three people have written.');
    expect(await textsIn(page, [solange.evaluation])).toEqual([]);
  });

  step('her certificate carries what she ticks, and nothing else is on the paper', async () => {
    const { page } = phone;
    await tap('certificate.see');
    await page.getByRole('heading', { level: 1, name: fr('certificate.title') }).waitFor();
    await say('certificate.part');
    grave.push(...(await audit(page, 'a certificate, French')));
    const first = await onPaper(page);
    for (const words of [TITLE.fr, solange.coming.certificateName, MODULES[0].fr, fr('certificate.part')])
      expect(first).toContain(words);
    for (const words of [PLACE, MODULES[1].fr, solange.alias, 'Vrijhaven', fr('certificate.name'), '2027', '2026'])
      expect(first).not.toContain(words);
    await page.locator('input[name=certificate-parts]').nth(0).uncheck();
    await page.locator('input[name=certificate-parts]').nth(1).check();
    const second = await onPaper(page);
    expect(second).toContain(PLACE);
    expect(second).not.toContain(solange.coming.certificateName);
  });

  step('the course manager closes it, and nothing of it can be changed any more', async () => {
    await pick();
    await decide('To follow-up', 'To follow-up');
    await office.see('Follow-up');
    await moveOn('Close the edition…');
    await office.see('Nothing is left to do.');
    await view('Attendance');
    expect(await office.page.locator('.vh-presence:enabled').count()).toBe(0);
    await view('Groups and rooms');
    expect(await office.page.getByRole('button', { name: /^(Suggest|Where should)/ }).count()).toBe(0);
    expect(await world.database.query(`select state from edition`)).toEqual([{ state: 'closed' }]);
  });

  step('no page kept anybody out, no window spoke to a stranger, and no script complained', () => {
    expect(grave).toEqual([]);
    expect(stage.windows().flatMap(({ watch }) => [...watch.complaints, ...watch.strangers])).toEqual([]);
    return Promise.resolve();
  });
});
