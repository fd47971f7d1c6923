import type { HeadStore, Pin, SeenHead } from '@vrijhaven/organisation/client';

/** The newest head of the chain that this device has seen; the page keeps it between visits. */
export interface HeadKeeper {
  readonly pin: Pin;
  seen: SeenHead | undefined;
  readonly onHead: (head: SeenHead) => void;
}

/** The keeper as the headless client wants it. A worker has no local storage, so the page keeps the head. */
export const headStore = (keeper: HeadKeeper): HeadStore => ({
  read: (organisation) => Promise.resolve(organisation === keeper.pin.organisation ? keeper.seen : undefined),
  write: (organisation, head) => {
    if (organisation === keeper.pin.organisation) {
      keeper.seen = head;
      keeper.onHead(head);
    }
    return Promise.resolve();
  },
});
