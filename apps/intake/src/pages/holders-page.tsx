import { APPLICANT_COMPARTMENTS, mayRead, OFFICE, rolesOfTeam } from '@vrijhaven/domain';
import type { ApplicantCompartment } from '@vrijhaven/domain';
import { cityName } from '../flow/city-name';
import { dayText, listText } from '../i18n/names';
import { useIntake } from '../session/intake-context';
import { Page } from '../ui/page';

/** Roles of the office that hold a key to a part, from the same table that hands the keys out. */
const readersOf = (compartment: ApplicantCompartment) =>
  rolesOfTeam(OFFICE).filter((role) => mayRead(role, compartment));

/** Who can read which part of the file, and since when. */
export const HoldersPage = () => {
  const { state, t } = useIntake();
  const { file, language } = state;
  if (!file) return null;
  return (
    <Page title={t('home.holders')} wide>
      <p class="lead">{t('holders.lead')}</p>
      {APPLICANT_COMPARTMENTS.map((compartment) => {
        const held = file.disclosures.filter((each) => each.compartment === compartment);
        return (
          <section class="sheet" key={compartment}>
            <h2>{t(`part.${compartment}`)}</h2>
            <p class="hint">{t(`part.${compartment}.text`)}</p>
            {held.length === 0 && <p>{t('holders.nobody')}</p>}
            <ul class="plain-list">
              {held.map(({ holder, since, until }) => (
                <li key={holder.kind === 'city' ? holder.city : 'office'}>
                  <strong>
                    {holder.kind === 'city' ? t('holders.city', { city: cityName(holder.city) }) : t('holders.office')}
                  </strong>{' '}
                  {t('holders.since', { day: dayText(language, since) })}
                  {until !== null && <> {t('holders.until', { day: dayText(language, until) })}</>}
                  {holder.kind === 'office' && (
                    <p class="small">
                      {listText(
                        language,
                        readersOf(compartment).map((role) => t(`role.${role}`)),
                      )}
                    </p>
                  )}
                </li>
              ))}
            </ul>
          </section>
        );
      })}
      <p>{t('holders.messages')}</p>
      <p>{t('holders.unread')}</p>
    </Page>
  );
};
