import { mount } from 'svelte';
import { followLook, wearRemembered } from '../../lib/pages/look.ts';
import App from './App.svelte';
import './style.css';

await wearRemembered('welcomeTitle');
mount(App, { target: document.body });
followLook('welcomeTitle');
