import { TOPICS } from '@vrijhaven/applications/model';
import { addDays } from '@vrijhaven/domain';
import type { Step } from '../stage/story';
import { guest, SEASON, today, UNSURE } from './guest';
import type { Scene } from './scene';

const FIRST_TOPICS = TOPICS.filter(({ stage }) => stage === 'screening').map(({ key }) => key);
const TITLE = 'A winter of rest';

/** A call is opened at the desk, and somebody applies for it on a phone. */
export const applying = (step: Step, scene: () => Scene): void => {
  step('the coordinator takes over last year’s call with other days, opens it, and closes the old one', async () => {
    const { desk, look } = scene();
    const coordinator = await desk('coordinator');
    const { page, press, visit, move } = coordinator;
    const field = (label: string) => page.getByLabel(label, { exact: true });
    await visit('Calls');
    await page.getByRole('main').getByRole('link').first().click();
    await press('Copy for a new call');
    for (const language of ['English', 'Nederlands', 'Français', 'Español']) {
      await field(`Title · ${language}`).fill(TITLE);
    }
    await field('Title · العربية').fill('شتاء من الراحة');
    await page.getByLabel('Short name').fill('winter');
    await field('Opens on').fill(addDays(today, 1));
    await field('Last day').fill(addDays(today, 21));
    await field('Stays from').fill(SEASON.from);
    await field('Last day of the stays').fill(addDays(SEASON.until, -1));
    await look(coordinator, 'a call is planned');
    await press('Save');
    await page.getByText('Version 1').first().waitFor();
    await move('Open now');
    await look(coordinator, 'a call is open');
    await visit('Calls');
    await page.getByRole('main').getByRole('link', { name: 'Shelter for the journeys' }).click();
    await move('Close now');
  });

  step(
    'the defender finds the one open call, applies in Arabic, and keeps her receipt',
    async () => {
      const { defender, look } = scene();
      const { page } = defender;
      await defender.arrive();
      await defender.press('safety.go');
      await defender.press('start.apply');
      await defender.see('شتاء من الراحة');
      await look(defender, 'the open call on a phone');
      await defender.press('call.begin');
      for (const topic of FIRST_TOPICS) {
        if (topic === 'care') await defender.skipTopic(topic);
        else await defender.fillTopic(topic, { ...guest.answers, ...UNSURE });
      }
      await defender.press('tasks.check');
      await defender.press('continue');
      await page.locator('#consent-selection').check();
      await defender.press('continue');
      const receipt = await defender.readReceipt();
      await defender.retypeReceipt(receipt, 'send');
      await defender.heading('sent.title');
      scene().receipt = receipt;
      const rows = await scene().world.database.query('select id from application');
      scene().record = (rows[0] as { readonly id: string }).id;
    },
    120_000,
  );
};
