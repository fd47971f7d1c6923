import type { ApplicantFile, CallView } from '@vrijhaven/applications/client';
import { changedCompartments, formOf } from '@vrijhaven/applications/model';
import type { Answers, Form } from '@vrijhaven/applications/model';
import type { Language } from '@vrijhaven/domain';
import type { Attached } from '../attachment/attached';
import { filesChanged, unsent } from '../attachment/attached';
import type { RefereeState } from '../referee/referee-state';
import { hasSaid } from '../referee/referee-state';
import type { Texts } from '../i18n/texts';
import type { Entry } from './entry';
import type { Page } from './page';

export type ConsentSubject = 'selection' | 'evaluation' | 'publicity';
export type Consents = Readonly<Record<ConsentSubject, boolean>>;

/** How the draft on the server stands against what is in memory. */
export type Saving = 'unsaved' | 'saving' | 'saved' | 'failed' | 'conflict';

/**
 * Everything the intake knows while it is open. It lives in memory and nowhere else: no cookie, no
 * storage; leaving wipes it.
 */
export interface IntakeState {
  readonly language: Language;
  readonly texts: Texts | null;
  /** Where the person has been, the present page last. */
  readonly trail: readonly [Page, ...Page[]];
  readonly answers: Answers;
  /** Steps that were passed, answered or not. */
  readonly visited: readonly string[];
  /** Heavy topics whose warning was read. */
  readonly warned: readonly string[];
  readonly call: CallView | null;
  /** The same call as it stands today, once somebody came back to a draft. */
  readonly callNow: CallView | null;
  readonly consents: Consents;
  /** `kept`: typed again or used to come back, so the person holds it. */
  readonly receipt: 'none' | 'kept';
  /** The new receipt while it is being written down; gone as soon as it was typed again. */
  readonly phrase: readonly string[] | null;
  readonly saving: Saving;
  readonly expiresOn: string | null;
  readonly file: ApplicantFile | null;
  /** Files that were added, whole or on their way. */
  readonly files: readonly Attached[];
  /** A message being written; here, so that no turn of a page loses it. */
  readonly message: string;
  /** The same for the plan of the way on after a stay. */
  readonly plan: string;
  /** The form of another programme while it is filled in; where somebody new has chosen a call too, that comes first. */
  readonly entry: Entry | null;
  /** Set for who came to answer about somebody, and then all that there is. */
  readonly referee: RefereeState | null;
  /** How the link ended by which the page was opened: `answer` for referees, an invitation to a course, or empty. */
  readonly asked: string;
  /** Whether it was the page that left, because nobody was there. */
  readonly idle: boolean;
}

export const initialState = (language: Language): IntakeState => ({
  language,
  texts: null,
  trail: [{ name: 'language' }],
  answers: {},
  visited: [],
  warned: [],
  call: null,
  callNow: null,
  consents: { selection: false, evaluation: false, publicity: false },
  receipt: 'none',
  phrase: null,
  saving: 'unsaved',
  expiresOn: null,
  file: null,
  files: [],
  message: '',
  plan: '',
  entry: null,
  referee: null,
  asked: '',
  idle: false,
});

/** What the call of this person asks, in the version that they began with. */
export const askedIn = ({ call }: Pick<IntakeState, 'call'>): Form => formOf(call?.form);

export const pageOf = (state: IntakeState): Page => state.trail[state.trail.length - 1] ?? state.trail[0];

/** Whether closing the page now would lose something that was typed. */
export const hasUnsavedWork = (state: IntakeState): boolean => {
  if (state.message.trim() !== '' || state.plan.trim() !== '' || hasSaid(state.referee)) return true;
  if (state.entry && state.saving !== 'saved') return true;
  return state.file
    ? changedCompartments(state.file.answers, state.answers, askedIn(state)).length > 0 ||
        filesChanged(state.file.attachments, state.files) ||
        unsent(state.file.attachments, state.files).length > 0
    : state.saving !== 'saved' && Object.keys(state.answers).length > 0;
};
