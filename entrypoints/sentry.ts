import { table } from 'virtual:sentry-table';
import { watchPage } from '../lib/content/sentry.ts';

// An unlisted script as WXT's `defineUnlistedScript` makes one, without the helper: it would ship into every page.
export default { main: () => watchPage(table) };
