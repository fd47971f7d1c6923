import type { EntryContent, Logs, NoteToSeal } from '@vrijhaven/applications/client';
import { newIdempotencyKey } from '@vrijhaven/client';
import type { EditionFileAnswerFragment } from '@vrijhaven/contracts';
import { AdvanceEnrolment, MarkPresence, OfferSeat, RankEnrolments } from '@vrijhaven/contracts';
import { unlessStale } from '@vrijhaven/organisation/client';
import type { MemberSession } from '@vrijhaven/organisation/client';
import { appraisalContent } from '../entries/appraisal-entries';
import { rosterContent } from '../entries/roster-entries';
import type { EnrolmentOutcome, FileOutcome, OfferOutcome } from '../outcomes';
import { refusalOf } from '../refusals';
import type { TagGround } from '../tags/check-tags';
import { tagFaults } from '../tags/check-tags';
import type { Participant, Training } from '../training';
import type { EditionFile } from '../views';
import { checkedEnrolment, checkedFile } from './checked-edition';
import { countriesOf, loadParticipants } from './load-participants';
import { tagMaker } from './tag-key';

const messageNotes = (edition: string, text: string | undefined): NoteToSeal[] => {
  const content: EntryContent | undefined = text ? { kind: 'message', edition, text } : undefined;
  return content ? [{ compartment: 'course', content }] : [];
};

/** What a desk holds against the server's seats; undefined without the key to the tags. */
const groundOf = (
  session: MemberSession,
  { edition, seats, enrolments }: EditionFile,
  participants: readonly Participant[],
): TagGround | undefined => {
  const tagOf = tagMaker(session, edition);
  return tagOf && { spread: edition, seats, enrolments, countries: countriesOf(participants), tagOf };
};

type Enrolments = Omit<
  Training,
  | 'close'
  | 'create'
  | 'createFeed'
  | 'edit'
  | 'feeds'
  | 'foundTrainers'
  | 'load'
  | 'move'
  | 'nominate'
  | 'nominations'
  | 'open'
  | 'plan'
  | 'revokeFeed'
  | 'revokeNomination'
>;

/** The people of editions: what they wrote, who is asked when, and who was there. */
export const createEnrolments = (session: MemberSession, logs: Logs): Enrolments => {
  const { transport } = session.inside;
  const keyed = <Request>(request: Request) => ({ ...request, idempotencyKey: newIdempotencyKey() });
  const fileOutcome = (result: EditionFileAnswerFragment): FileOutcome =>
    result.__typename === 'EditionFile' ? { kind: 'done', file: checkedFile(session, result) } : refusalOf(result);
  const append = async (application: string, compartment: 'appraisal' | 'course' | 'roster', content: EntryContent) => {
    const outcome = await logs.append(application, compartment, content);
    return outcome.kind === 'done' ? { kind: 'done' as const } : outcome;
  };

  return {
    participants: (file, onProgress = () => undefined) => loadParticipants(session, logs, file, onProgress),
    checkTags: (file, participants) => {
      const ground = groundOf(session, file, participants);
      return Promise.resolve({ readable: ground !== undefined, faults: ground ? tagFaults(ground) : [] });
    },
    advance: ({ enrolment: id, application, edition, message, reason, ...request }) =>
      logs.carry<EnrolmentOutcome>(application, messageNotes(edition, message), async (entries, idempotencyKey) => {
        const variables = { id, ...request, reason: reason ?? null, entries, idempotencyKey };
        const { advanceEnrolment: result } = await transport.run(AdvanceEnrolment, variables);
        return result.__typename === 'Enrolment'
          ? { kind: 'done', enrolment: checkedEnrolment(session, result) }
          : refusalOf(result);
      }),
    offer: ({ file, participants, enrolment: id, version, message, passedOver = [] }) =>
      unlessStale(async (): Promise<OfferOutcome> => {
        const ground = groundOf(session, file, participants);
        const application = file.enrolments.find((each) => each.id === id)?.application;
        if (!ground || application === undefined) return { kind: 'NotFound' };
        // [Note: nothing is offered on a wrong count] the tags are made again before one is added.
        if (tagFaults(ground).length > 0) return { kind: 'TagsDiffer' };
        const country = ground.countries.get(application);
        if (country === undefined) return { kind: 'CountryUnknown' };
        const tag = ground.tagOf(country);
        const notes = messageNotes(file.edition.id, message);
        return logs.carry<OfferOutcome>(application, notes, async (entries, idempotencyKey) => {
          const variables = { id, version, tag, passedOver: [...passedOver], entries, idempotencyKey };
          const { offerSeat: result } = await transport.run(OfferSeat, variables);
          switch (result.__typename) {
            case 'Enrolment':
              return { kind: 'done', enrolment: checkedEnrolment(session, result) };
            case 'CountryFull':
            case 'SeatsFull':
              return { kind: result.__typename };
            default:
              return refusalOf(result);
          }
        });
      }),
    rank: async ({ edition: id, version, order }) =>
      fileOutcome((await transport.run(RankEnrolments, keyed({ id, version, order: [...order] }))).rankEnrolments),
    markPresence: async ({ edition: id, marks }) =>
      fileOutcome((await transport.run(MarkPresence, keyed({ id, marks: [...marks] }))).markPresence),
    writeRoster: ({ application, line }) => append(application, 'roster', rosterContent(line)),
    appraise: ({ application, edition, appraisal }) =>
      append(application, 'appraisal', appraisalContent(edition, appraisal)),
    write: ({ application, edition, text }) => append(application, 'course', { kind: 'message', edition, text }),
  };
};
