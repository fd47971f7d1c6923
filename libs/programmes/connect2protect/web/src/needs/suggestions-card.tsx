import { useCallback, useState } from 'react';
import type { NeedFile, PairView, ProfessionalView } from '@vrijhaven/connect2protect/client';
import { IN_CONTACT } from '@vrijhaven/connect2protect/model';
import type { RuledOut, Suggested } from '@vrijhaven/connect2protect/suggesting';
import { Button, Card, Icon, LoadView, Notice, useLoad, useMessages } from '@vrijhaven/ui';
import { useConnect2ProtectDesk } from '../port';
import { barrierText, changeText, meritText, shortfallText } from './explanation';
import { ProposeDialog } from './propose-dialog';
import { useNames } from './use-names';
import { needWords } from './words';

interface Props {
  file: NeedFile;
  pairs: readonly PairView[];
  professionals: readonly ProfessionalView[];
  reload: () => void;
}

/** Whom one could ask, best first, each with what speaks for and against; a person decides. */
export const SuggestionsCard = ({ file, pairs, professionals, reload }: Props) => {
  const t = useMessages(needWords);
  const { connect2protect } = useConnect2ProtectDesk();
  const loading = useLoad(useCallback(() => connect2protect.suggest(file), [connect2protect, file]));
  const [proposing, setProposing] = useState<ProfessionalView>();
  const present = pairs.find(({ state }) => IN_CONTACT.includes(state));
  const find = (id: string) => professionals.find((each) => each.id === id);
  return (
    <Card title={t('suggestions')}>
      <div className="vh-stack">
        <p className="vh-muted vh-small">{t('suggestions.what')}</p>
        {present && <Notice>{t('suggestions.handOver', { professional: present.professional.name })}</Notice>}
        <LoadView loading={loading} label={t('calculating')}>
          {({ suggested, ruledOut }) => (
            <>
              {suggested.length === 0 && (
                <Notice tone="warn" title={t('suggestions.none')}>
                  <p>{t(ruledOut.length === 0 ? 'suggestions.empty' : 'suggestions.none.what')}</p>
                </Notice>
              )}
              <ol className="vh-stack">
                {suggested.map((each) => (
                  <SuggestionRow
                    key={each.professional}
                    suggested={each}
                    professional={find(each.professional)}
                    mayAsk={!file.paused}
                    onPropose={setProposing}
                  />
                ))}
              </ol>
              {ruledOut.length > 0 && <RuledOutList ruledOut={ruledOut} find={find} />}
            </>
          )}
        </LoadView>
      </div>
      {proposing && (
        <ProposeDialog
          {...{ file, reload }}
          professional={proposing}
          isHandOver={present !== undefined}
          onClose={() => setProposing(undefined)}
        />
      )}
    </Card>
  );
};

interface RowProps {
  suggested: Suggested;
  professional: ProfessionalView | undefined;
  mayAsk: boolean;
  onPropose: (professional: ProfessionalView) => void;
}

const SuggestionRow = ({ suggested, professional, mayAsk, onPropose }: RowProps) => {
  const t = useMessages(needWords);
  const names = useNames();
  if (!professional) return null;
  const { merits, shortfalls } = suggested;
  return (
    <li className="vh-duo-suggestion">
      <div className="vh-row">
        <div className="vh-grow">
          <h3>
            <bdi>{professional.name}</bdi>
          </h3>
          <p className="vh-muted vh-small">
            {names.text(`professional.${professional.kind}`)} ·{' '}
            {t('load', { pairs: professional.pairs, most: professional.maxPairs })}
          </p>
        </div>
        {mayAsk && (
          <Button small icon="send" disabled={!professional.briefed} onClick={() => onPropose(professional)}>
            {t('propose')}
            <span className="vh-hidden"> · {professional.name}</span>
          </Button>
        )}
      </div>
      <div className="vh-two">
        <section className="vh-stack-tight">
          <h4>{t('for')}</h4>
          <ul className="vh-reasons vh-small">
            {merits.map((merit) => {
              const said = meritText(merit, t, names);
              return (
                <li key={said}>
                  <Icon name="check" size={16} />
                  <span>{said}</span>
                </li>
              );
            })}
          </ul>
        </section>
        <section className="vh-stack-tight">
          <h4>{t('against')}</h4>
          {shortfalls.length === 0 && <p className="vh-muted vh-small">{t('against.nothing')}</p>}
          <ul className="vh-reasons vh-reasons-less vh-small">
            {shortfalls.map((short) => {
              const said = shortfallText(short, t, names);
              return (
                <li key={said}>
                  <Icon name="minus" size={16} />
                  <span>{said}</span>
                </li>
              );
            })}
          </ul>
        </section>
      </div>
    </li>
  );
};

interface OutProps {
  ruledOut: readonly RuledOut[];
  find: (id: string) => ProfessionalView | undefined;
}

const RuledOutList = ({ ruledOut, find }: OutProps) => {
  const t = useMessages(needWords);
  const names = useNames();
  return (
    <details>
      <summary>{t('ruledOut', { count: ruledOut.length })}</summary>
      <ul className="vh-stack vh-duo-out">
        {ruledOut.map(({ professional, barriers, enough }) => (
          <li key={professional} className="vh-small">
            <p className="vh-strong">
              <bdi>{find(professional)?.name ?? professional}</bdi>
            </p>
            {barriers.map((barrier) => {
              const said = barrierText(barrier, t, names);
              return <p key={said}>{said}</p>;
            })}
            {enough && <p className="vh-muted">{changeText(enough, t, names)}</p>}
          </li>
        ))}
      </ul>
    </details>
  );
};
