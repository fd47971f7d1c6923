import { text } from '../play/signer';
import type { CaseModel } from './case-model';
import { orNobody } from './enquiry-steps';
import type { Staff, World } from './walk-world';

const OF_OFFICE = ['coordinator', 'intakeOfficer', 'verifier', 'securityOfficer'];
const isShut = ({ selection }: CaseModel, { member }: Staff): boolean => selection.recused.has(member.id);

type Check = (what: string, seen: unknown, foretold: unknown) => void;

const lookAtProposals = async ({ acts, cases, cities }: World, who: Staff, check: Check): Promise<void> => {
  const pages = cases.map(({ record }) => acts.city.proposals(who.member, { application: record }));
  const seen = (await Promise.all(pages)).flat();
  const sees = (model: CaseModel) =>
    ['coordinator', 'securityOfficer'].includes(who.role) && !isShut(model, who)
      ? model.proposals
      : model.proposals.filter(({ city, state }) => city === who.city && ['proposed', 'accepted'].includes(state));
  const own = cases.flatMap((model) => sees(model).map(({ id }) => id));
  check('proposals', seen.map(({ id }) => id).sort(), own.sort());
  const city = cities.find((each) => each.city === who.city);
  if (city === undefined) return;
  // [Note: stepwise disclosure to a city] these compartments and no other.
  for (const { candidate } of seen) {
    const model = cases.find(({ record }) => record === candidate.id)!;
    const shown = candidate.documents.map(({ compartment }) => compartment).sort();
    check('documents', shown, model.servedTo(city.city));
  }
};

const lookAtCase = async ({ acts }: World, who: Staff, model: CaseModel, check: Check): Promise<void> => {
  const { record, selection } = model;
  const sees = OF_OFFICE.includes(who.role) && !isShut(model, who);
  const one = await acts.selection.one(who.member, record);
  check('application', one && [one['state'], one['version']], sees ? [model.state, model.version] : null);
  const enquiries = await acts.selection.enquiries(who.member, record);
  const verifies = sees && who.role === 'verifier';
  check(
    'enquiries',
    enquiries.map(({ id, state }) => `${id} ${state}`).sort(),
    verifies ? selection.enquiries.map(({ play, state }) => `${play.id} ${state}`).sort() : [],
  );
  if (who.role !== 'coordinator') return;
  const recusals = await acts.selection.recusals(who.member, record);
  check('recusals', recusals.map(({ member }) => member).sort(), sees ? [...selection.recused].sort() : []);
};

const lookAtScores = async ({ acts, cases }: World, who: Staff, check: Check): Promise<void> => {
  const shown = await acts.selection.cases(who.member);
  for (const model of cases) {
    const { judged } = model.selection;
    const seen = shown.find(({ id }) => id === model.record);
    const hasJudged = judged.has(who.member.id);
    const sees = !isShut(model, who) && (model.state === 'scoring' || hasJudged);
    check('case', seen !== undefined, sees);
    if (seen === undefined) continue;
    // [Note: own before others'] nobody else's judgement is there before.
    const others = hasJudged ? [...judged.keys()].sort() : [];
    check('judged', seen.assessments.map(({ member }) => member).sort(), others);
    check('scores', [...new Set(seen.scores.map(({ author }) => author))].sort(), others);
    check('enough', seen.enough, model.selection.isEnough);
  }
};

const lookAtLetters = async ({ acts, cases }: World, check: Check): Promise<void> => {
  for (const { record, selection } of cases)
    for (const { play, state, sessions } of selection.enquiries)
      for (const { token, isAlive } of sessions) {
        const read = await orNobody(
          acts.selection.letter({ token }).then((found) => ({ __typename: found?.letter ?? 'nothing' })),
        );
        const letter = state === 'open' ? text(play.letter) : 'nothing';
        check('letter', read.__typename, isAlive ? letter : 'UNAUTHENTICATED');
        const one = await orNobody(
          acts.selection
            .one({ token }, record)
            .then((found) => ({ __typename: found === null ? 'nothing' : 'something' })),
        );
        check('case of a referee', ['nothing', 'UNAUTHENTICATED'].includes(one.__typename), true);
      }
};

/** What anybody is shown that the matrix does not give them, or is not shown that it gives. */
export const lookThrough = async (world: World): Promise<string[]> => {
  const faults: string[] = [];
  for (const who of world.staff) {
    const check: Check = (what, seen, foretold) => {
      const [left, right] = [JSON.stringify(seen), JSON.stringify(foretold)];
      if (left !== right) faults.push(`${who.role} sees ${what} ${left}, and the model says ${right}`);
    };
    await lookAtProposals(world, who, check);
    await Promise.all(world.cases.map((model) => lookAtCase(world, who, model, check)));
    if (who.role === 'commissioner') await lookAtScores(world, who, check);
  }
  await lookAtLetters(world, (what, seen, foretold) => {
    if (seen !== foretold)
      faults.push(`a referee sees ${what} ${String(seen)}, and the model says ${String(foretold)}`);
  });
  return faults;
};
