export const en = {
  close: 'Close',
  notices: 'Notices',
  copied: 'Copied',
  cancel: 'Cancel',
  retry: 'Try again',
  loading: 'Loading…',
  'load.failed': 'This could not be loaded',
  'fault.offline': 'No connection to the server. Nothing you typed is lost; try again when you are back online.',
  'fault.timeout': 'The server did not answer in time. Nothing you typed is lost; please try again.',
  'fault.signedOut': 'Your session has ended. Unlock the desk again to go on.',
  'fault.rateLimited': 'Too many requests at once. Wait a moment and try again.',
  'fault.fault': 'Something went wrong on our side. Nothing was changed; please try again.',
} as const;
