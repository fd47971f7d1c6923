import { directionOf, LANGUAGE_NAMES, LANGUAGES } from '@vrijhaven/domain';
import { useEffect, useMemo, useReducer } from 'preact/hooks';
import { uploads } from './attachment/uploads';
import { leaveNow } from './exit/quick-exit';
import { ExitButton } from './exit/exit-button';
import { hasUnsavedWork, initialState, pageOf } from './flow/intake-state';
import { reduce } from './flow/reduce';
import { fill } from './i18n/fill';
import { withAddedTexts } from '@vrijhaven/applications/model';
import { CurrentPage } from './pages/current-page';
import { fetchReturn } from './pages/lazy';
import { createDoor } from './session/door';
import { IntakeContext } from './session/intake-context';
import type { Intake } from './session/intake-context';
import type { SitePin } from './session/pin';
import { takeAsked } from './referee/take-asked';
import { saveDraft } from './session/save-draft';
import { useAutosave } from './session/use-autosave';
import { useBackGuard, useUnloadGuard } from './session/use-guards';
import { useIdle } from './session/use-idle';
import { Notice } from './ui/notice';

const Header = ({ intake }: { intake: Intake }) => {
  const { state, go, t } = intake;
  const switching = pageOf(state).name === 'language';
  return (
    <header class="head">
      <span class="brand">Vrijhaven</span>
      {state.texts && !switching && (
        <button
          type="button"
          class="language-switch"
          onClick={() => {
            go({ name: 'language' });
          }}
        >
          <span class="hidden">{t('language.change')} </span>
          {LANGUAGE_NAMES[state.language]}
        </button>
      )}
      <ExitButton />
    </header>
  );
};

/** Holds all state in memory, hands it to the pages, and forgets it when told. */
export const App = ({ pin }: { pin: SitePin }) => {
  const [state, dispatch] = useReducer(reduce, 'en' as const, initialState);
  const door = useMemo(() => createDoor(pin), [pin]);
  const page = pageOf(state);
  // From the first question on there is something to lose.
  const atWork =
    !['language', 'safety', 'start', 'call', 'lost', 'left'].includes(page.name) ||
    state.receipt === 'kept' ||
    hasUnsavedWork(state);

  useEffect(() => {
    document.documentElement.lang = state.language;
    document.documentElement.dir = directionOf(state.language);
  }, [state.language]);
  const called = state.call !== null;
  const kept = state.receipt === 'kept';
  useEffect(() => {
    if (called) door.prepare(kept ? LANGUAGES : [state.language]);
    if (kept) fetchReturn().catch(() => undefined);
  }, [called, kept, state.language]);
  useEffect(() => {
    dispatch({ type: 'askedByLink', by: takeAsked() });
  }, []);
  const owed = useAutosave(state, dispatch, door.applicant);
  useBackGuard(atWork, () => {
    if (state.trail.length > 1) dispatch({ type: 'wentBack' });
    else dispatch({ type: 'went', to: { name: 'leave' } });
  });
  useUnloadGuard(hasUnsavedWork(state));

  const wipe = (): void => {
    uploads.clear();
    door.close();
    dispatch({ type: 'wiped', on: { name: 'left' } });
  };
  const endIdle = (): void => {
    const due = state.receipt === 'kept' && !state.file && state.saving !== 'saved';
    const saved = due ? door.applicant().then((applicant) => saveDraft(applicant, state, dispatch)) : Promise.resolve();
    saved
      .catch(() => undefined)
      .finally(() => {
        uploads.clear();
        door.close();
        dispatch({ type: 'wiped', on: { name: 'left' }, idle: true });
      });
  };
  const idling = useIdle(state.receipt === 'kept' || state.referee !== null, endIdle);
  const { texts, call, language } = state;
  const worded = useMemo(
    () => texts && { ...texts, questions: withAddedTexts(texts.questions, call?.form, language) },
    [texts, call, language],
  );
  const intake: Intake = {
    state: { ...state, texts: worded },
    pin,
    dispatch,
    go: (to) => {
      dispatch({ type: 'went', to });
    },
    t: (key, values) => fill(state.texts?.ui[key] ?? '', values),
    applicant: door.applicant,
    referee: door.referee,
    exit: () => {
      leaveNow(pin.exitTarget, wipe);
    },
    leave: wipe,
  };
  return (
    <IntakeContext.Provider value={intake}>
      {pin.demo && state.texts && <aside class="demo">{intake.t('demo')}</aside>}
      <Header intake={intake} />
      <div class="standing" role="status">
        {owed && <p class="owed">{intake.t('saving.failed')}</p>}
      </div>
      {idling && (
        <aside class="idle">
          <Notice kind="warn" title={intake.t('idle.title')} alert>
            <p>{intake.t('idle.text')}</p>
          </Notice>
        </aside>
      )}
      <CurrentPage key={JSON.stringify(page)} page={page} />
    </IntakeContext.Provider>
  );
};
