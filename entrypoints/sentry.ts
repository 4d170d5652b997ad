import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { table } from 'virtual:sentry-table';

export default defineUnlistedScript(() => void table);
