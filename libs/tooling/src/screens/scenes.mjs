// What is photographed: a name, a size, a scheme of colours, and the way there.

const PHONE = { width: 390, height: 844 };
const DESK = { width: 1280, height: 860 };

async function unlock(page, { origin, demo }, role) {
  const { handle, passphrase } = demo.staff.find((member) => member.role.startsWith(role));
  await page.goto(`${origin}/desk/`);
  await page.getByLabel('Name at this desk').fill(handle);
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await page.getByRole('button', { name: 'Unlock' }).click();
  await page.getByRole('navigation').first().waitFor();
}

const language = (name) => async (page, origin) => {
  await page.goto(`${origin}/`);
  await page.getByRole('button', { name }).click();
  await page.getByRole('heading', { level: 1 }).waitFor();
};
const [english, arabic] = [language('English'), language('العربية')];

/** Inside the desk an address is only ever changed by clicking: loading a page again locks the desk. */
const follow = (page, name) => page.getByRole('navigation').getByRole('link', { name }).first().click();

const caseload = async (page, installation) => {
  await unlock(page, installation, 'coordinator');
  await follow(page, 'Caseload');
  await page.locator('a[href*="/desk/caseload/"]').nth(4).waitFor();
};
/** A place of the desk, as somebody of a role finds it. */
const placeOf = (role, place) => async (page, installation) => {
  await unlock(page, installation, role);
  await page.locator(`nav a[href$="/desk/${place}"]`).first().click();
  await page.getByRole('heading', { level: 1 }).waitFor();
};
const board = placeOf('cityCoordinator den-haag', 'board');

/** What each role begins its day with, beside the pages that have a scene of their own. */
const PLACES = [
  ['overview', 'coordinator'],
  ['screening', 'intakeOfficer'],
  ['enquiries', 'verifier'],
  ['scoring', 'commissioner'],
  ['selection', 'coordinator'],
  ['stays', 'coordinator'],
  ['cities', 'cityCoordinator den-haag'],
  ['calls', 'coordinator'],
];

export const SCENES = [
  { name: 'intake-safety-en', size: PHONE, go: (page, { origin }) => english(page, origin) },
  { name: 'intake-safety-ar', size: PHONE, go: (page, { origin }) => arabic(page, origin) },
  { name: 'desk-caseload', size: DESK, go: caseload },
  {
    name: 'desk-dossier',
    size: DESK,
    go: async (page, installation) => {
      await caseload(page, installation);
      await page.locator('a[href*="/desk/caseload/"]').nth(4).click();
      await page.getByRole('heading', { level: 1 }).waitFor();
    },
  },
  ...PLACES.map(([place, role]) => ({ name: `desk-${place}`, size: DESK, go: placeOf(role, place) })),
  {
    name: 'desk-placing',
    size: DESK,
    go: async (page, installation) => {
      await placeOf('coordinator', 'placing')(page, installation);
      await page.getByRole('button', { name: 'Suggest places' }).click();
      await page.waitForTimeout(4000); // the calculation, in a worker
    },
  },
  {
    name: 'desk-stay',
    size: DESK,
    go: async (page, installation) => {
      await placeOf('coordinator', 'stays')(page, installation);
      await page.getByRole('link', { name: /Silver Otter/ }).click();
      await page.getByRole('heading', { name: 'Checklist' }).waitFor();
    },
  },
  { name: 'desk-board', size: DESK, go: board },
  { name: 'desk-board-all', size: DESK, go: placeOf('coordinator', 'board') },
  { name: 'desk-board-dark', size: DESK, scheme: 'dark', go: board },
];
