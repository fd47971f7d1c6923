import { useRef } from 'preact/hooks';
import { numberText } from '../i18n/names';
import { useIntake } from '../session/intake-context';
import { prepare } from './add-files';
import type { Attached } from './attached';
import { uploads } from './uploads';
import type { UploadState } from './uploads';

/** Decimal kilobytes, as phones count them. */
const kilobytes = (size: number): number => Math.max(1, Math.round(size / 1000));

const Progress = ({ state, name }: { state: UploadState | undefined; name: string }) =>
  state?.kind === 'sending' ? <progress value={state.done} max={state.of} aria-label={name} /> : null;

interface FileRowProps {
  readonly attached: Attached;
  readonly clean: boolean;
  readonly onRemove: () => void;
}

/** One added file: how it stands, and what can be done with it. */
export const FileRow = ({ attached: { ticket, entry }, clean, onRemove }: FileRowProps) => {
  const { state, dispatch, applicant, t } = useIntake();
  const again = useRef<HTMLInputElement>(null);
  const upload = uploads.stateOf(ticket.id);
  const sent = Object.values(state.file?.attachments ?? {}).some((list) => list.some(({ id }) => id === ticket.id));
  const kind = entry ? (sent ? 'sent' : 'ready') : (upload?.kind ?? 'again');
  const work = {
    applicant,
    onWhole: (whole: NonNullable<Attached['entry']>) => {
      dispatch({ type: 'fileWhole', entry: whole });
    },
  };

  const resume = (): void => {
    if (!uploads.resume(ticket, work)) again.current?.click();
  };
  const choose = async (file: File): Promise<void> => {
    // Cleaned in the same way as the first time, or the bytes would differ.
    const prepared = await prepare(file, clean);
    uploads.start(ticket, file.size === ticket.size ? file : prepared.file, work);
  };
  const remove = (): void => {
    onRemove();
    uploads.forget(ticket.id);
    dispatch({ type: 'fileDropped', id: ticket.id });
    // What the server keeps of it goes by itself after a while, if it cannot be told now.
    if (!sent)
      applicant()
        .then((open) => open.detach(ticket.id))
        .catch(() => undefined);
  };
  const button = (key: 'files.pause' | 'files.resume' | 'files.again' | 'files.remove', act: () => void) => (
    <button type="button" class="link" onClick={act}>
      {t(key)} <span class="hidden">{ticket.name}</span>
    </button>
  );

  return (
    <li class={`file ${kind}`}>
      <p class="file-name">
        <bdi>{ticket.name}</bdi>{' '}
        <span class="small">{t('files.size', { size: numberText(state.language, kilobytes(ticket.size)) })}</span>
      </p>
      <p class="small" role="status">
        {upload?.kind === 'sending'
          ? t('files.sending', {
              done: numberText(state.language, upload.done),
              of: numberText(state.language, upload.of),
            })
          : t(`files.state.${kind}`)}
      </p>
      <Progress state={upload} name={ticket.name} />
      <p class="file-acts">
        {/* One place for them all: the keyboard stays where it was when one becomes another. */}
        {upload?.kind === 'sending'
          ? button('files.pause', () => {
              uploads.pause(ticket.id);
            })
          : kind === 'paused' || kind === 'broken'
            ? button('files.resume', resume)
            : kind === 'again' && button('files.again', () => again.current?.click())}
        {button('files.remove', remove)}
      </p>
      <input
        ref={again}
        type="file"
        hidden
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          event.currentTarget.value = '';
          if (file) void choose(file);
        }}
      />
    </li>
  );
};
