import { textsIn } from '../pages/texts-in';
import type { Step } from '../stage/story';
import { AVOIDS, guest, today, WHO } from './guest';
import type { Scene } from './scene';

/** From the shortlist to a city that said yes, and a defender who did. */
export const placing = (step: Step, scene: () => Scene): void => {
  step('the coordinator brings her to the pool and makes a rule of what she must avoid', async () => {
    const { desk, look } = scene();
    const coordinator = await desk('coordinator');
    await coordinator.visit('Caseload');
    await coordinator.openCase(guest.alias);
    await coordinator.move('Put in the pool');
    await coordinator.visit('Placing');
    await coordinator.see(AVOIDS);
    await look(coordinator, 'the pool');
    await coordinator.press('What the calculation keeps to…');
    await coordinator
      .dialog()
      .getByLabel(/^Middelburg/)
      .check();
    await look(coordinator, 'rules to keep to');
    await coordinator.press('Keep to this');
    await coordinator.see('Keeps away from: Middelburg');
  });

  step('places are suggested on this device, with reasons, and the coordinator proposes', async () => {
    const { desk, look } = scene();
    const coordinator = await desk('coordinator');
    await coordinator.page.getByLabel('First arrivals from').fill(today);
    await coordinator.press('Suggest places');
    await coordinator.see('1 of 1 people have a suggestion');
    await look(coordinator, 'suggestions');
    await coordinator.press('Propose to Den Haag');
    await coordinator.dialog().getByText(guest.hope).waitFor();
    expect(await coordinator.dialog().getByText(guest.story).count()).toBe(0);
    await coordinator.dialog().getByRole('button', { name: 'Propose to Den Haag' }).click();
    await coordinator.see('Proposed to Den Haag.');
  });

  step('Den Haag says yes without knowing to whom, and the office makes the offer', async () => {
    const { desk, look } = scene();
    const hague = await desk('hague');
    await hague.visit('Candidates');
    await hague.page.getByRole('region', { name: 'Waiting for your answer' }).getByRole('link').click();
    await hague.see(guest.hope);
    expect(await textsIn(hague.page, [...WHO, guest.story])).toEqual([]);
    await look(hague, 'a candidate without a name');
    await hague.move('Our city can host');
    const coordinator = await desk('coordinator');
    await coordinator.visit('Caseload');
    await coordinator.openCase(guest.alias);
    await coordinator.move('Make the offer');
  });

  step('she accepts with her consent, and answers what only now is asked', async () => {
    const { defender, receipt, look } = scene();
    await defender.returnWith(receipt);
    await defender.press('home.offer.see');
    await defender.page.locator('#offer-consent').check();
    await defender.press('offer.accept');
    await defender.heading('phase.accepted');
    await defender.press('home.later.see');
    await look(defender, 'questions after the offer');
    for (const topic of ['travel', 'kin', 'daily']) {
      await defender.fillTopic(topic, guest.answers, 'stage.title');
    }
    await defender.press('stage.send');
    await defender.see(defender.words.say('answers.sent'));
  });
};
