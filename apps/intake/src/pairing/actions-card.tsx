import type { OwnPairingView } from '@vrijhaven/connect2protect/client';
import { ActionItem } from './action-item';
import type { PairingProps } from './use-pairing';

/** What is written, asked and done for somebody, and nothing of it without their own yes. */
export const ActionsCard = (props: PairingProps & { pair: OwnPairingView['pairs'][number] }) => {
  const { say, pair } = props;
  return (
    <section class="sheet">
      <h2>{say('actions')}</h2>
      {pair.files.length === 0 && <p>{say('actions.none')}</p>}
      {pair.files.map((action) => (
        <ActionItem key={action.id} {...props} action={action} />
      ))}
    </section>
  );
};
