import organiser from '../../config/organiser.json' with { type: 'json' };
import type { Answers } from '@vrijhaven/applications/model';
import { labelOf } from '@vrijhaven/applications/model';
import type { OwnEnrolment } from '@vrijhaven/training/client';
import type { Certificate } from '@vrijhaven/training/model';
import { attendanceOf, CERTIFICATE_PARTS, certificateOf, chosenParts } from '@vrijhaven/training/model';
import { useState } from 'preact/hooks';
import { dayText } from '../i18n/names';
import { useIntake } from '../session/intake-context';
import { Button } from '../ui/button';
import { ChoiceList } from '../ui/choice-list';
import { Field, FieldGroup } from '../ui/field';
import { Page } from '../ui/page';
import { ProblemNotice } from '../ui/problem-notice';
import { Waiting } from '../ui/waiting';
import type { Say } from './training-texts';
import { useOwnTraining } from './use-own-training';

/** Of this course, what the words of the certificate are made of. */
const certified = (
  { edition, presences, attendance }: OwnEnrolment,
  answers: Answers,
  language: keyof OwnEnrolment['edition']['title'],
) => {
  const attended = edition.modules
    .filter(({ id }) => presences.some(({ module, presence }) => module === id && presence === 'present'))
    .map(({ title }) => title[language]);
  const course = {
    title: edition.title[language],
    placeName: edition.placeName,
    startsOn: edition.startsOn,
    endsOn: edition.endsOn,
    attended,
    organiser: organiser.name,
  };
  const counted = attendanceOf(
    edition.modules.length,
    presences.map(({ presence }) => presence),
  );
  return certificateOf(answers, course, attendance ?? counted);
};

/** A certificate, made on this device out of what its owner ticks; on paper nothing else of the page appears. */
export const CertificatePart = ({ say, edition }: { say: Say; edition: string }) => {
  const { language, texts } = useIntake().state;
  const { opened, load, problem } = useOwnTraining();
  const [typed, setTyped] = useState<Answers>();
  const enrolment = opened?.seen.enrolments.find((each) => each.edition.id === edition);
  if (!enrolment || !texts) {
    return (
      <Page title={say('certificate.title')}>
        <ProblemNotice problem={problem} retry={load} />
        {!opened && !problem && <Waiting text={say('opening')} />}
      </Page>
    );
  }
  const answers = typed ?? opened?.courses.get(edition)?.answers ?? {};
  const name = answers['certificateName'];
  const certificate = certified(enrolment, answers, language);
  const words = texts.questions;
  return (
    <Page title={say('certificate.title')}>
      <p class="lead">{say('certificate.lead')}</p>
      <FieldGroup id="certificate-parts" label={labelOf(words, 'certificateParts')}>
        <ChoiceList
          id="certificate-parts"
          kind="checkbox"
          options={CERTIFICATE_PARTS.map((part) => [part, words[`q.certificateParts.${part}`] ?? part] as const)}
          chosen={chosenParts(answers)}
          onChange={(chosen) => {
            setTyped({ ...answers, certificateParts: chosen });
          }}
        />
      </FieldGroup>
      <Field id="certificate-name" label={say('certificate.name')} hint={say('certificate.name.hint')}>
        <input
          id="certificate-name"
          dir="auto"
          autocomplete="off"
          aria-describedby="certificate-name-hint"
          value={typeof name === 'string' ? name : ''}
          onInput={(event) => {
            setTyped({ ...answers, certificateName: event.currentTarget.value });
          }}
        />
      </Field>
      {certificate ? <Sheet say={say} certificate={certificate} /> : <p>{say('certificate.none')}</p>}
      {certificate && (
        <Button
          onClick={() => {
            print();
          }}
        >
          {say('certificate.print')}
        </Button>
      )}
    </Page>
  );
};

const Sheet = ({ say, certificate }: { say: Say; certificate: Certificate }) => {
  const { language } = useIntake().state;
  const { title, whole, name, place, days, subjects, organiser } = certificate;
  return (
    <section class="receipt certificate" aria-label={say('certificate.title')}>
      <p>{say('certificate.for')}</p>
      <h2 dir="auto">{title}</h2>
      {name !== undefined && (
        <p dir="auto">
          <strong>{name === '' ? '______________________________' : name}</strong>
        </p>
      )}
      <p>{say(whole ? 'certificate.whole' : 'certificate.part')}</p>
      {days && <p>{`${dayText(language, days[0])} – ${dayText(language, days[1])}`}</p>}
      {place !== undefined && <p dir="auto">{place}</p>}
      {subjects && subjects.length > 0 && (
        <>
          <p>{say('certificate.subjects')}</p>
          <ul>
            {subjects.map((subject) => (
              <li key={subject} dir="auto">
                {subject}
              </li>
            ))}
          </ul>
        </>
      )}
      {organiser !== undefined && <p>{organiser}</p>}
    </section>
  );
};
