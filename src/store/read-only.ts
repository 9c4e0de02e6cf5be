import { Fault } from '#fault';

/** What is thrown when something is to be changed through a store that was opened for reading. */
export const closed = (deed: string): Fault =>
  new Fault('configuration', 'store-read-only', `Cannot ${deed}: the store was opened for reading only.`, {
    hint: 'Open it for writing.',
  });
