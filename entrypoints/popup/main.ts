import { mount } from 'svelte';
import { LiveTab } from '../../lib/pages/live-tab.svelte.ts';
import { followLook, wearRemembered } from '../../lib/pages/look.ts';
import { SiteModel } from '../../lib/pages/site-model.svelte.ts';
import { whichTab } from '../../lib/pages/which-tab.ts';
import App from './App.svelte';
import './style.css';

const [id] = await Promise.all([whichTab(location.search), wearRemembered()]);
const tab = new LiveTab(id);
mount(App, { target: document.body, props: { tab, model: new SiteModel(tab) } });
// Not before the tab is shown: the look is remembered, and a second question to the database would only delay the first.
requestIdleCallback(() => followLook(), { timeout: 500 });
