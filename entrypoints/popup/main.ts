import { mount } from 'svelte';
import { LiveTab } from '../../lib/pages/live-tab.svelte.ts';
import { wearRemembered } from '../../lib/pages/look.ts';
import { SiteModel } from '../../lib/pages/site-model.svelte.ts';
import App from './App.svelte';
import './style.css';

const [first] = await Promise.all([window.firstLook, wearRemembered()]);
const tab = new LiveTab(first);
const model = new SiteModel(tab);
tab.follow();
mount(App, { target: document.body, props: { tab, model } });

// Not before the tab is shown: what the background answered holds, and the database's own code weighs more than all the rest.
requestIdleCallback(
  async () => {
    void model.followStored();
    const { followLook } = await import('../../lib/pages/follow-look.ts');
    followLook();
  },
  { timeout: 500 },
);
