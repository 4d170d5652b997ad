import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { table } from 'virtual:sentry-table';
import { watchPage } from '../lib/content/sentry.ts';

export default defineUnlistedScript(() => watchPage(table));
