import { addDays } from '@vrijhaven/domain';
import type { Desk } from '../pages/desk';
import { textsIn } from '../pages/texts-in';
import type { Step } from '../stage/story';
import { guest, today, WHO } from './guest';
import type { Scene } from './scene';

const KEYS = 'Keys with the neighbour on the first floor.';
const INCIDENT = 'A stranger asked for her at the door.';
const GOODBYE = 'Left rested, in good spirits.';

/** Sees to one item of the checklist that is on the page. */
export const seeTo = async ({ page, press, dialog }: Desk, item: string, note = ''): Promise<void> => {
  await press(`Open: ${item}`);
  await dialog().getByLabel('How it stands').selectOption({ label: 'Done' });
  await dialog().getByLabel('Details (sealed)').fill(note);
  await dialog().getByRole('button', { name: 'Save' }).click();
  await dialog().waitFor({ state: 'detached' });
  await page.getByRole('listitem').filter({ hasText: item }).getByText('Done', { exact: true }).waitFor();
};

/** From the day on which the city learns who comes to the last time that anybody asks how it went. */
export const staying = (step: Step, scene: () => Scene): void => {
  step('the office shares who she is, and Den Haag gives her a room', async () => {
    const { desk, look } = scene();
    const coordinator = await desk('coordinator');
    await coordinator.visit('Caseload');
    await coordinator.openCase(guest.alias);
    await coordinator.press('Share identity and contact with Den Haag');
    await coordinator.press('Share it');
    await coordinator.see('Den Haag can now read identity and contact.');
    const hague = await desk('hague');
    await hague.visit('Board');
    await hague.press('Place…');
    await hague.plan({ place: 'Duinkamer · Den Haag', from: today, last: addDays(today, 60) });
    await hague.press('Plan the stay');
    await hague.page.getByRole('button', { name: `${guest.alias}, Duinkamer` }).waitFor();
    await look(hague, 'a stay on the board');
  });

  step('nobody arrives before housing and an emergency contact are seen to', async () => {
    const { desk, look } = scene();
    const hague = await desk('hague');
    const { page } = hague;
    await hague.visit('Stays');
    await look(hague, 'stays of a city');
    await page.getByRole('main').getByRole('link').filter({ hasText: guest.alias }).click();
    await hague.move('Start preparing');
    const arrived = page.getByRole('button', { name: 'Has arrived' });
    await arrived.waitFor();
    expect(await arrived.isDisabled()).toBe(true);
    await look(hague, 'a stay being prepared');
    await seeTo(hague, 'Housing', KEYS);
    await seeTo(hague, 'Emergency contact');
    await hague.see(KEYS);
    await hague.move('Has arrived');
    await hague.move('The stay is under way');
  });

  step('an incident is reported and closed, and the return is planned', async () => {
    const { desk, look } = scene();
    const hague = await desk('hague');
    await hague.press('Report an incident');
    await hague.dialog().getByLabel('What to note (sealed)').fill(INCIDENT);
    await hague.dialog().getByRole('button', { name: 'Report an incident' }).click();
    await hague.see(INCIDENT);
    await look(hague, 'an incident');
    await hague.move('The stay is under way');
    await hague.move('Start planning the return');
    await seeTo(hague, 'Return plan');
    await look(hague, 'a return being planned');
    expect(await textsIn(hague.page, [guest.story])).toEqual([]);
  });

  step('the office notes how she left, and asks later how she is', async () => {
    const { desk, look } = scene();
    const coordinator = await desk('coordinator');
    const { page } = coordinator;
    await coordinator.visit('Stays');
    await page.getByRole('main').getByRole('link').filter({ hasText: guest.alias }).click();
    await coordinator.see(INCIDENT);
    await coordinator.press('Has departed');
    await coordinator.dialog().getByLabel('Last day here').fill(today);
    await coordinator.dialog().getByLabel('A few words (sealed)').fill(GOODBYE);
    await look(coordinator, 'how a guest left');
    await coordinator.dialog().getByRole('button', { name: 'Has departed' }).click();
    await coordinator.see(GOODBYE);
    await coordinator.press('Choose the days…');
    await coordinator.dialog().getByLabel('Another day').fill(today);
    await coordinator.dialog().getByRole('button', { name: 'Add', exact: true }).click();
    await look(coordinator, 'days of follow-up');
    await coordinator.dialog().getByRole('button', { name: 'Save the days' }).click();
    await coordinator.dialog().waitFor({ state: 'detached' });
    // The timeline says “planned” too, long before.
    const followUps = page
      .getByRole('region', { name: 'Follow-ups' })
      .getByRole('listitem')
      .filter({ hasText: 'planned' });
    await followUps.waitFor();
    await coordinator.move('Start follow-up');
    await followUps.getByRole('button', { name: 'Open' }).click();
    await coordinator.dialog().getByLabel('Back at work').selectOption('4');
    await look(coordinator, 'a follow-up');
    await coordinator.press('Reached');
    await coordinator.dialog().waitFor({ state: 'detached' });
    // Toasts have a button of that name as well.
    await page.getByRole('main').getByRole('button', { name: 'Close', exact: true }).click();
    await coordinator.dialog().locator('.vh-button-primary').click();
    await page.getByRole('heading', { name: 'Next step' }).waitFor({ state: 'detached' });
    await look(coordinator, 'a stay that is closed');
  });

  step('the server kept the states and not one word of all this', async () => {
    const { world, record } = scene();
    const stays = await world.database.query(`select state from residency where application_id = '${record}'`);
    expect(stays).toEqual([{ state: 'closed' }]);
    const dump = JSON.stringify(await world.database.query('select * from residency_event'));
    expect([...WHO, KEYS, INCIDENT, GOODBYE].filter((text) => dump.includes(text))).toEqual([]);
  });
};
