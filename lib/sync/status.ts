/** How the last attempt to bring the copy up to date went; in `storage.local`, where our pages read it. */
export type SyncStatus =
  | { state: 'all' | 'tooBig' | 'refused' | 'newer' | 'memory' }
  | { state: 'partly'; declines: number; fittingDeclines: number };

export const statusKey = 'syncStatus';
