/** The parts of the options page, in the order of its navigation. Each is loaded when it is opened. */
import type { Component } from 'svelte';
import type { TextKey } from '../../lib/pages/text.ts';

export interface Section {
  /** The page's hash when it is open. */
  id: string;
  title: TextKey;
  /** Tables and charts make use of a wide window; lines to read and switch do not. */
  isWide?: true;
  load: () => Promise<{ default: Component }>;
}

export const sections: readonly [Section, ...Section[]] = [
  {
    id: 'sites',
    title: 'sitesHeading',
    isWide: true,
    load: () => import('./sites/SitesSection.svelte'),
  },
  {
    id: 'defaults',
    title: 'defaultsHeading',
    load: () => import('./defaults/DefaultsSection.svelte'),
  },
  { id: 'chats', title: 'chatsHeading', load: () => import('./chats/ChatsSection.svelte') },
  { id: 'own', title: 'ownHeading', load: () => import('./OwnRules.svelte') },
  {
    id: 'manners',
    title: 'mannersHeading',
    isWide: true,
    load: () => import('./manners/MannersSection.svelte'),
  },
  {
    id: 'transcripts',
    title: 'transcriptsHeading',
    load: () => import('./transcripts/TranscriptsSection.svelte'),
  },
  { id: 'files', title: 'filesHeading', load: () => import('./FilesSection.svelte') },
  {
    id: 'appearance',
    title: 'appearanceHeading',
    load: () => import('./look/AppearanceSection.svelte'),
  },
  { id: 'stored', title: 'storedHeading', load: () => import('./StoredSection.svelte') },
];

/** The section a hash names; the first for an empty or unknown one. What follows a slash is the section's own. */
export const sectionOf = (hash: string): Section =>
  sections.find(({ id }) => id === hash.slice(1).split('/', 1)[0]) ?? sections[0];
