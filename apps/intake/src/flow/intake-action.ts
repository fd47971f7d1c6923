import type { ApplicantFile, AttachmentEntry, CallView, Ticket } from '@vrijhaven/applications/client';
import type { Answer } from '@vrijhaven/applications/model';
import type { Language } from '@vrijhaven/domain';
import type { Letter, RefereeWords } from '@vrijhaven/selection/model';
import type { Texts } from '../i18n/texts';
import type { Draft } from './draft';
import type { Entry } from './entry';
import type { ConsentSubject, Saving } from './intake-state';
import type { Page } from './page';
import type { StageDraft } from './stage-draft';

export type IntakeAction =
  | { readonly type: 'languageChosen'; readonly language: Language; readonly texts: Texts }
  | { readonly type: 'went'; readonly to: Page }
  /** Forgets the way so far: after it, Back does not lead into a form that is gone. */
  | { readonly type: 'settled'; readonly on: Page }
  | { readonly type: 'wentBack' }
  | { readonly type: 'answered'; readonly key: string; readonly answer: Answer }
  | { readonly type: 'passed'; readonly step: string }
  | { readonly type: 'warned'; readonly topic: string }
  | { readonly type: 'callChosen'; readonly call: CallView }
  /** The calls as they stand today; the person goes on with the version that they began with. */
  | { readonly type: 'callsSeen'; readonly calls: readonly CallView[] }
  | { readonly type: 'consented'; readonly subject: ConsentSubject; readonly given: boolean }
  | { readonly type: 'receiptMade'; readonly phrase: readonly string[] }
  | { readonly type: 'receiptKept' }
  | { readonly type: 'savingMoved'; readonly saving: Saving; readonly expiresOn?: string }
  | { readonly type: 'draftLoaded'; readonly draft: Draft; readonly expiresOn: string }
  | { readonly type: 'fileLoaded'; readonly file: ApplicantFile }
  /** What was typed on another visit and not sent yet. */
  | { readonly type: 'stageLoaded'; readonly draft: StageDraft; readonly expiresOn: string }
  | { readonly type: 'fileBegun'; readonly ticket: Ticket }
  | { readonly type: 'fileWhole'; readonly entry: AttachmentEntry }
  | { readonly type: 'fileDropped'; readonly id: string }
  | { readonly type: 'entryChanged'; readonly entry: Entry | null }
  | { readonly type: 'wrote'; readonly message: string }
  | { readonly type: 'planned'; readonly plan: string }
  | { readonly type: 'askedByLink'; readonly by: string }
  | { readonly type: 'letterOpened'; readonly letter: Letter }
  | { readonly type: 'refereeSaid'; readonly words: RefereeWords }
  /** The answer arrived, or is not wanted any more. */
  | { readonly type: 'letterClosed' }
  /** That message arrived; whatever was typed meanwhile stays. */
  | { readonly type: 'posted'; readonly message: string }
  | { readonly type: 'wiped'; readonly on: Page; readonly idle?: boolean };
