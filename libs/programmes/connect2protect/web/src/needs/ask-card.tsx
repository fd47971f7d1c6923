import type { Opened, ProfessionalView } from '@vrijhaven/connect2protect/client';
import { CONTACT_KEYS } from '@vrijhaven/connect2protect/model';
import type { Ask } from '@vrijhaven/connect2protect/model';
import { Card, DescriptionList, joinList, Notice, useLanguage, useMessages } from '@vrijhaven/ui';
import { useNames } from './use-names';
import { needWords } from './words';

interface Props {
  ask: Opened<Ask> | undefined;
  professionals: readonly ProfessionalView[];
}

/** What a defender asks of the programme, whom they do not want, and how to reach them without harm. */
export const AskCard = ({ ask, professionals }: Props) => {
  const t = useMessages(needWords);
  const language = useLanguage();
  const { text, language: tongue } = useNames();
  if (ask?.status !== 'open')
    return (
      <Card title={t('ask')}>
        <Notice tone="warn">{t('ask.closed')}</Notice>
      </Card>
    );
  const { helps, languages, regions, themes, avoid, text: words, contact = {} } = ask.content;
  const list = (parts: readonly string[]): string => (parts.length === 0 ? t('ask.none') : joinList(parts, language));
  const avoided = [
    ...avoid.professionals.map((id) => professionals.find((each) => each.id === id)?.name ?? id),
    ...avoid.groups,
  ];
  const reached = CONTACT_KEYS.flatMap((key) => {
    const said = contact[key];
    return said === undefined ? [] : [`${text(`q.${key}`)} ${text(`q.${key}.${said}`) || said}`];
  });
  return (
    <Card title={t('ask')}>
      <DescriptionList
        items={[
          { key: 'helps', term: t('ask.helps'), value: list(helps.map((each) => text(`help.${each}`))) },
          { key: 'languages', term: t('ask.languages'), value: list(languages.map(tongue)) },
          { key: 'regions', term: t('ask.regions'), value: list(regions.map((each) => text(`region.${each}`))) },
          { key: 'themes', term: t('ask.themes'), value: list(themes.map((each) => text(`theme.${each}`))) },
          ...(avoided.length > 0 ? [{ key: 'avoid', term: t('ask.avoid'), value: list(avoided) }] : []),
          ...(reached.length > 0 ? [{ key: 'contact', term: t('ask.contact'), value: reached.join(' · ') }] : []),
          ...(words === '' ? [] : [{ key: 'text', term: t('ask.text'), value: words, long: true }]),
        ]}
      />
    </Card>
  );
};
