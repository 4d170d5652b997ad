/** Every component in its states, for whoever works on them. In development alone: `wxt.config.ts` leaves it out of builds. */
import { mount } from 'svelte';
import Gallery from '../../components/gallery/Gallery.svelte';
import '../options/style.css';

mount(Gallery, { target: document.body });
