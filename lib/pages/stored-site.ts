/** Apart from the site's model, because it brings the database's own code along: the popup loads it once it is shown. */
import { live } from './live-query.svelte.ts';
import { siteFacts } from './site-facts.ts';

/** What is stored of a site, as reactive state. */
export const storedSite = (site: string) => live(() => siteFacts(site));
