import type { HoldingsView, HoldingView } from '@vrijhaven/applications/client';
import { APPLICANT_COMPARTMENTS, mayRead, OFFICE, rolesOfTeam } from '@vrijhaven/domain';
import type { ApplicantCompartment, Role } from '@vrijhaven/domain';
import { useEffect, useState } from 'preact/hooks';
import { cityName } from '../flow/city-name';
import { useHolderTexts, type SayHolder } from '../holders/holder-texts';
import { dayText, listText } from '../i18n/names';
import { useIntake } from '../session/intake-context';
import { useTask } from '../session/use-task';
import { Notice } from '../ui/notice';
import { Page } from '../ui/page';
import { ProblemNotice } from '../ui/problem-notice';
import { Waiting } from '../ui/waiting';

/** Parts of the other programmes: shown where somebody holds one. */
const OTHER_PARTS = ['course', 'roster', 'request', 'pair'] as const;
type OtherPart = (typeof OTHER_PARTS)[number];
const isOther = (part: ApplicantCompartment | OtherPart): part is OtherPart =>
  OTHER_PARTS.some((each) => each === part);

/** Roles of the office, for whom there are words; partners are named by who they are. */
type Reader = Exclude<Role, 'professional' | 'trainer'>;

/** Roles of the office that hold a key to a part, from the same table that hands the keys out. */
const readersOf = (compartment: ApplicantCompartment | OtherPart) =>
  rolesOfTeam(OFFICE).filter((role): role is Reader => mayRead(role, compartment));

type Part = ApplicantCompartment | OtherPart;

const Holder = ({ part, holding, say }: { part: Part; holding: HoldingView; say: SayHolder }) => {
  const { state, t } = useIntake();
  const { language } = state;
  const { holder, periods, status } = holding;
  const name = () => {
    if (holder.kind === 'city') return t('holders.city', { city: cityName(holder.city) });
    if (holder.kind === 'course') return say('holder.course', { edition: cityName(holder.edition) });
    return holder.kind === 'office' ? t('holders.office') : say('holder.professional');
  };
  const roleName = (role: Reader) =>
    role === 'pairingCoordinator' || role === 'courseManager' ? say(`role.${role}`) : t(`role.${role}`);
  return (
    <li>
      <strong>{name()}</strong>
      {periods.map(({ since, until }) => (
        <p key={since}>
          {t('holders.since', { day: dayText(language, since) })}
          {until !== null && <> {t('holders.until', { day: dayText(language, until) })}</>}
        </p>
      ))}
      {status !== 'proven' && <p class="error">{t(`holders.${status}`)}</p>}
      {holder.kind === 'office' && <p class="small">{listText(language, readersOf(part).map(roleName))}</p>}
    </li>
  );
};

const PartSheet = ({ part, view, say }: { part: Part; view: HoldingsView; say: SayHolder }) => {
  const { t } = useIntake();
  const held = view.holdings.filter(({ compartment }) => compartment === part);
  return (
    <section class="sheet">
      <h2>{isOther(part) ? say(`part.${part}`) : t(`part.${part}`)}</h2>
      <p class="hint">{isOther(part) ? say(`part.${part}.text`) : t(`part.${part}.text`)}</p>
      {held.length === 0 && <p>{t('holders.nobody')}</p>}
      <ul class="plain-list">
        {held.map((holding) => (
          <Holder key={JSON.stringify(holding.holder)} part={part} holding={holding} say={say} />
        ))}
      </ul>
    </section>
  );
};

/** Whoever came in for another programme has no file of seven parts. */
const partsOf = ({ holdings }: HoldingsView): readonly Part[] => {
  const isHeld = (part: Part) => holdings.some(({ compartment }) => compartment === part);
  const others = OTHER_PARTS.filter(isHeld);
  return others.length > 0 && !APPLICANT_COMPARTMENTS.some(isHeld) ? others : [...APPLICANT_COMPARTMENTS, ...others];
};

/** Who can read which part of the file, and since when: from signatures that are checked here. */
export const HoldersPage = () => {
  const { state, t, applicant } = useIntake();
  const { problem, run } = useTask();
  const { say, retry } = useHolderTexts(state.language);
  const [view, setView] = useState<HoldingsView | null>(null);
  const check = (): void => run(async () => setView(await (await applicant()).holdings()));
  useEffect(check, []);
  return (
    <Page title={t('home.holders')} wide>
      <p class="lead">{t('holders.lead')}</p>
      <ProblemNotice problem={problem} retry={check} />
      {say === 'failed' && <ProblemNotice problem="offline" retry={retry} />}
      {(!view || say === 'waiting') && !problem && <Waiting text={t('holders.checking')} />}
      {view && !view.agrees && (
        <Notice kind="danger" title={t('holders.alarm.title')} alert>
          <p>{t('holders.alarm.what')}</p>
        </Notice>
      )}
      {view &&
        typeof say === 'function' &&
        partsOf(view).map((each) => <PartSheet key={each} part={each} view={view} say={say} />)}
      {view?.agrees && <p>{t('holders.proven')}</p>}
      <p>{t('holders.messages')}</p>
      <p>{t('holders.unread')}</p>
    </Page>
  );
};
