import { newIdempotencyKey } from '@vrijhaven/client';
import type { EditionAnswerFragment } from '@vrijhaven/contracts';
import { CreateEdition, EditEdition, EditionFile, Editions, MoveEdition, PlanEdition } from '@vrijhaven/contracts';
import { courseTeam } from '@vrijhaven/domain';
import { foundTeam } from '@vrijhaven/organisation/client';
import type { MemberSession } from '@vrijhaven/organisation/client';
import type { EditionOutcome } from '../outcomes';
import { refusalOf } from '../refusals';
import type { EditionDraft, Training } from '../training';
import { checkedEdition, checkedFile } from './checked-edition';

const inputOf = ({ title, placeName, startsOn, endsOn, languages, seats, perCountry, offerDays }: EditionDraft) => ({
  ...{ title: { ...title }, placeName, startsOn, endsOn, languages: [...languages], seats, perCountry, offerDays },
});

/** What an edition is: its words, days and numbers, and where it stands. */
export const createEditions = (
  session: MemberSession,
): Pick<Training, 'create' | 'edit' | 'foundTrainers' | 'load' | 'move' | 'open' | 'plan'> => {
  const { transport } = session.inside;
  const keyed = <Request>(request: Request) => ({ ...request, idempotencyKey: newIdempotencyKey() });
  const outcome = (result: EditionAnswerFragment): EditionOutcome =>
    result.__typename === 'Edition' ? { kind: 'done', edition: checkedEdition(session, result) } : refusalOf(result);
  return {
    load: async () => (await transport.run(Editions, {})).editions.map((edition) => checkedEdition(session, edition)),
    open: async (slug) => {
      const { editionFile } = await transport.run(EditionFile, { slug });
      return editionFile?.edition.slug === slug ? checkedFile(session, editionFile) : undefined;
    },
    create: async ({ slug, ...draft }) =>
      outcome((await transport.run(CreateEdition, keyed({ slug, input: inputOf(draft) }))).createEdition),
    edit: async ({ id, version, ...draft }) =>
      outcome((await transport.run(EditEdition, keyed({ id, version, input: inputOf(draft) }))).editEdition),
    plan: async ({ id, version, modules, tasks }) => {
      const request = {
        ...{ id, version },
        modules: modules.map(({ title, ...each }) => ({ ...each, title: { ...title } })),
        tasks: tasks.map(({ title, ...each }) => ({ ...each, title: { ...title } })),
      };
      return outcome((await transport.run(PlanEdition, keyed(request))).planEdition);
    },
    move: async ({ closesOn, ...request }) =>
      outcome((await transport.run(MoveEdition, keyed({ ...request, closesOn: closesOn ?? null }))).moveEdition),
    foundTrainers: (slug) => foundTeam(session, courseTeam(slug)),
  };
};
