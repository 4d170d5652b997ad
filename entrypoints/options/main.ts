import { mount } from 'svelte';
import { direction, language, text } from '../../lib/pages/text.ts';
import App from './App.svelte';
import './style.css';

Object.assign(document.documentElement, { lang: language(), dir: direction() });
document.title = text('optionsTitle');
mount(App, { target: document.body });
