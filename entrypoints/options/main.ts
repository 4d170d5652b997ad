import { mount } from 'svelte';
import { followLook } from '../../lib/pages/follow-look.ts';
import { wearRemembered } from '../../lib/pages/look.ts';
import App from './App.svelte';
import './style.css';

await wearRemembered('optionsTitle');
mount(App, { target: document.body });
followLook('optionsTitle');
