import { unreachable } from '@vrijhaven/domain';
import { rebaseFiles } from '../attachment/attached';
import type { IntakeAction } from './intake-action';
import { initialState } from './intake-state';
import type { IntakeState } from './intake-state';
import type { Page } from './page';
import { reopen } from '../referee/referee-state';
import { rebaseAnswers } from './rebase-answers';
import { withDraft } from './stage-draft';

const samePage = (one: Page, other: Page): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Going to a page that lies behind cuts the trail there, so that Back never runs in circles. */
const walkTo = (trail: IntakeState['trail'], to: Page): IntakeState['trail'] => {
  const place = trail.findIndex((page) => samePage(page, to));
  return place < 0 ? [...trail, to] : [trail[0], ...trail.slice(1, place + 1)];
};

const withEntry = (list: readonly string[], entry: string): readonly string[] =>
  list.includes(entry) ? list : [...list, entry];

/** The one place where the state changes; pure, so that the whole way through the form can be tested. */
export const reduce = (state: IntakeState, action: IntakeAction): IntakeState => {
  switch (action.type) {
    case 'languageChosen':
      return { ...state, language: action.language, texts: action.texts };
    case 'went':
      return { ...state, trail: walkTo(state.trail, action.to) };
    case 'settled':
      return { ...state, trail: [action.on] };
    case 'wentBack': {
      const [first, ...rest] = state.trail;
      return rest.length === 0 ? state : { ...state, trail: [first, ...rest.slice(0, -1)] };
    }
    case 'answered':
      return { ...state, answers: { ...state.answers, [action.key]: action.answer }, saving: unsaved(state) };
    case 'passed':
      return { ...state, visited: withEntry(state.visited, action.step), saving: unsaved(state) };
    case 'warned':
      return { ...state, warned: withEntry(state.warned, action.topic) };
    case 'callChosen':
      return { ...state, call: action.call, callNow: null, saving: unsaved(state) };
    case 'callsSeen':
      return { ...state, callNow: action.calls.find(({ id }) => id === state.call?.id) ?? null };
    case 'consented':
      return { ...state, consents: { ...state.consents, [action.subject]: action.given }, saving: unsaved(state) };
    case 'receiptMade':
      return { ...state, phrase: action.phrase };
    case 'receiptKept':
      return { ...state, receipt: 'kept', phrase: null };
    case 'savingMoved':
      // Something typed while the draft was on its way is not in it.
      if (action.saving === 'saved' && state.saving !== 'saving') return state;
      return { ...state, saving: action.saving, expiresOn: action.expiresOn ?? state.expiresOn };
    case 'draftLoaded': {
      const { answers, visited, call, consents, files, entry } = action.draft;
      const { expiresOn } = action;
      const draft = { answers, visited, call, consents, files, entry };
      return { ...state, ...draft, receipt: 'kept', saving: 'saved', expiresOn };
    }
    case 'fileLoaded': {
      const { file } = action;
      const same = state.file?.id === file.id ? state.file : undefined;
      const answers = same ? rebaseAnswers(same.answers, state.answers, file.answers) : file.answers;
      const files = rebaseFiles(file.attachments, same ? state.files : []);
      const saving = same ? state.saving : 'saved';
      return { ...state, file, answers, files, call: file.call, receipt: 'kept', saving };
    }
    case 'stageLoaded': {
      const { draft, expiresOn } = action;
      const answers = withDraft(state.answers, draft);
      const files = rebaseFiles(state.file?.attachments ?? {}, draft.files);
      const { visited, entry } = draft;
      return { ...state, answers, files, visited, entry, saving: 'saved', expiresOn };
    }
    case 'fileBegun':
      return {
        ...state,
        files: [...state.files, { ticket: action.ticket, entry: null }],
        saving: unsaved(state),
      };
    case 'fileWhole': {
      const { entry } = action;
      const files = state.files.map((file) => (file.ticket.id === entry.id ? { ...file, entry } : file));
      return { ...state, files, saving: unsaved(state) };
    }
    case 'fileDropped':
      return {
        ...state,
        files: state.files.filter(({ ticket }) => ticket.id !== action.id),
        saving: unsaved(state),
      };
    case 'askedByLink':
      return { ...state, asked: action.by };
    case 'letterOpened':
      return { ...state, referee: reopen(state.referee, action.letter) };
    case 'refereeSaid':
      return { ...state, referee: state.referee && { ...state.referee, words: action.words } };
    case 'letterClosed':
      return { ...state, referee: null };
    case 'entryChanged':
      // Somebody new asks one thing: what was begun last. A call that is chosen after it puts it away again.
      return {
        ...state,
        entry: action.entry,
        call: action.entry?.call ? null : state.call,
        saving: unsaved(state),
      };
    case 'wrote':
      return { ...state, message: action.message };
    case 'planned':
      return { ...state, plan: action.plan };
    case 'posted':
      return {
        ...state,
        message: state.message.trim() === action.message ? '' : state.message,
        // The message has taken them along.
        files: state.files.filter(({ ticket, entry }) => ticket.compartment !== 'thread' || entry === null),
      };
    case 'wiped': {
      const { language, texts } = state;
      return { ...initialState(language), texts, trail: [action.on], idle: action.idle ?? false };
    }
    default:
      return unreachable(action);
  }
};

/** A conflict stays until the person has decided which version is to live, and what could not be saved is still owed. */
const unsaved = ({ saving }: IntakeState): IntakeState['saving'] =>
  saving === 'conflict' || saving === 'failed' ? saving : 'unsaved';
