import type { HoldingsView, HoldingView } from '@vrijhaven/applications/client';
import { APPLICANT_COMPARTMENTS, mayRead, OFFICE, rolesOfTeam } from '@vrijhaven/domain';
import type { ApplicantCompartment, Role } from '@vrijhaven/domain';
import { useEffect, useState } from 'preact/hooks';
import { cityName } from '../flow/city-name';
import { dayText, listText } from '../i18n/names';
import { useIntake } from '../session/intake-context';
import { useTask } from '../session/use-task';
import { Notice } from '../ui/notice';
import { Page } from '../ui/page';
import { ProblemNotice } from '../ui/problem-notice';
import { Waiting } from '../ui/waiting';

/** The other programmes' roles read no part of a file. */
type Reader = Exclude<Role, 'pairingCoordinator' | 'courseManager' | 'professional' | 'trainer'>;

/** Roles of the office that hold a key to a part, from the same table that hands the keys out. */
const readersOf = (compartment: ApplicantCompartment) =>
  rolesOfTeam(OFFICE).filter((role): role is Reader => mayRead(role, compartment));

const Holder = ({ holding: { compartment, holder, periods, status } }: { holding: HoldingView }) => {
  const { state, t } = useIntake();
  const { language } = state;
  const part = APPLICANT_COMPARTMENTS.find((each) => each === compartment);
  return (
    <li>
      <strong>
        {holder.kind === 'city' ? t('holders.city', { city: cityName(holder.city) }) : t('holders.office')}
      </strong>
      {periods.map(({ since, until }) => (
        <p key={since}>
          {t('holders.since', { day: dayText(language, since) })}
          {until !== null && <> {t('holders.until', { day: dayText(language, until) })}</>}
        </p>
      ))}
      {status !== 'proven' && <p class="error">{t(`holders.${status}`)}</p>}
      {holder.kind === 'office' && part !== undefined && (
        <p class="small">
          {listText(
            language,
            readersOf(part).map((role) => t(`role.${role}`)),
          )}
        </p>
      )}
    </li>
  );
};

const Part = ({ compartment, view }: { compartment: ApplicantCompartment; view: HoldingsView }) => {
  const { t } = useIntake();
  const held = view.holdings.filter((each) => each.compartment === compartment);
  return (
    <section class="sheet">
      <h2>{t(`part.${compartment}`)}</h2>
      <p class="hint">{t(`part.${compartment}.text`)}</p>
      {held.length === 0 && <p>{t('holders.nobody')}</p>}
      <ul class="plain-list">
        {held.map((holding) => (
          <Holder key={holding.holder.kind === 'city' ? holding.holder.city : 'office'} holding={holding} />
        ))}
      </ul>
    </section>
  );
};

/** Who can read which part of the file, and since when: from signatures that are checked here. */
export const HoldersPage = () => {
  const { t, applicant } = useIntake();
  const { problem, run } = useTask();
  const [view, setView] = useState<HoldingsView | null>(null);
  const check = (): void => run(async () => setView(await (await applicant()).holdings()));
  useEffect(check, []);
  return (
    <Page title={t('home.holders')} wide>
      <p class="lead">{t('holders.lead')}</p>
      <ProblemNotice problem={problem} retry={check} />
      {!view && !problem && <Waiting text={t('holders.checking')} />}
      {view && !view.agrees && (
        <Notice kind="danger" title={t('holders.alarm.title')} alert>
          <p>{t('holders.alarm.what')}</p>
        </Notice>
      )}
      {view && APPLICANT_COMPARTMENTS.map((each) => <Part key={each} compartment={each} view={view} />)}
      {view?.agrees && <p>{t('holders.proven')}</p>}
      <p>{t('holders.messages')}</p>
      <p>{t('holders.unread')}</p>
    </Page>
  );
};
