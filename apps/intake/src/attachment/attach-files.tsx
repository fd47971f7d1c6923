import type { AttachedTo } from '@vrijhaven/applications/client';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useIntake } from '../session/intake-context';
import { Notice } from '../ui/notice';
import { MOST_FILES, prepare } from './add-files';
import type { Refused } from './add-files';
import { inPart, unsent } from './attached';
import { FileRow } from './file-row';
import { uploads } from './uploads';

interface Trouble {
  readonly name: string;
  readonly refused: Refused;
}

/** Files beside an answer or a message: chosen, cleaned, sealed and sent while the person goes on. */
export const AttachFiles = ({ part }: { part: AttachedTo }) => {
  const { state, dispatch, applicant, t } = useIntake();
  const [clean, setClean] = useState(true);
  const [over, setOver] = useState(false);
  const [busy, setBusy] = useState(false);
  const [troubles, setTroubles] = useState<readonly Trouble[]>([]);
  const [, redraw] = useState(0);
  const input = useRef<HTMLInputElement>(null);
  const choose = useRef<HTMLButtonElement>(null);
  useEffect(
    () =>
      uploads.listen(() => {
        redraw((count) => count + 1);
      }),
    [],
  );
  const files = inPart(state.files, part);

  const add = async (chosen: readonly File[]): Promise<void> => {
    setBusy(true);
    setTroubles([]);
    const found: Trouble[] = [];
    let room = MOST_FILES - state.files.length;
    for (const each of chosen) {
      const { file, refused = room > 0 ? undefined : 'many' } = await prepare(each, clean);
      if (refused) found.push({ name: each.name, refused });
      else {
        room -= 1;
        const ticket = (await applicant()).newTicket(file, part);
        dispatch({ type: 'fileBegun', ticket });
        uploads.start(ticket, file, {
          applicant,
          onWhole: (entry) => {
            dispatch({ type: 'fileWhole', entry });
          },
        });
      }
    }
    setTroubles(found);
    setBusy(false);
  };

  return (
    <section
      class={over ? 'files over' : 'files'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => {
        setOver(false);
      }}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        void add([...(event.dataTransfer?.files ?? [])]);
      }}
    >
      <h2>{t('files.title')}</h2>
      <p class="hint">{t('files.lead')}</p>
      <p class="hint">{t('files.advice')}</p>
      <label class="choice">
        <input
          type="checkbox"
          checked={clean}
          aria-describedby="files-clean"
          onChange={(event) => {
            setClean(event.currentTarget.checked);
          }}
        />
        <span>{t('files.clean')}</span>
      </label>
      <p class="hint" id="files-clean">
        {t('files.clean.hint')}
      </p>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        onChange={(event) => {
          const chosen = [...(event.currentTarget.files ?? [])];
          // The same file may be chosen twice in a row.
          event.currentTarget.value = '';
          void add(chosen);
        }}
      />
      <p class="choose">
        <button
          ref={choose}
          type="button"
          class="button secondary"
          aria-disabled={busy}
          onClick={() => {
            if (!busy) input.current?.click();
          }}
        >
          {t(busy ? 'files.preparing' : 'files.choose')}
        </button>{' '}
        <span class="drop">{t('files.drop')}</span>
      </p>
      {troubles.length > 0 && (
        <Notice kind="warn" alert>
          {troubles.map(({ name, refused }) => (
            <p key={name}>{t(`files.error.${refused}`, { name: `\u2068${name}\u2069` })}</p>
          ))}
        </Notice>
      )}
      {state.file && unsent(state.file.attachments, files).length > 0 && <p class="hint">{t('files.keepOpen')}</p>}
      {files.length > 0 && (
        <ul class="file-list" aria-label={t('files.list')}>
          {files.map((attached) => (
            <FileRow
              key={attached.ticket.id}
              attached={attached}
              clean={clean}
              // The keyboard goes on beside the list, not at the top of the page.
              onRemove={() => choose.current?.focus()}
            />
          ))}
        </ul>
      )}
    </section>
  );
};
