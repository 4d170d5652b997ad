import { mount } from 'svelte';
import { LiveTab } from '../../lib/pages/live-tab.svelte.ts';
import { SiteModel } from '../../lib/pages/site-model.svelte.ts';
import { direction, language } from '../../lib/pages/text.ts';
import { whichTab } from '../../lib/pages/which-tab.ts';
import App from './App.svelte';
import './style.css';

Object.assign(document.documentElement, { lang: language(), dir: direction() });
const tab = new LiveTab(await whichTab(location.search));
mount(App, { target: document.body, props: { tab, model: new SiteModel(tab) } });
