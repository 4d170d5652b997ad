/** What a widget of the bed says about itself. Data only; the pages and mocks beside it do the work. */

/**
 * A CSS selector, or several joined by " >>> ": each step is looked up inside the shadow root (open or
 * closed) or the frame of the element the step before it found, as in a vendor file.
 */
export type Path = string;

/** What a person does with the mouse. A control that exists only on hover needs the hover first. */
export type Action = { hover: Path } | { click: Path };

/** `true`: the declined invitation is back after it. This is the widget's own doing, without our extension. */
export interface ComesBack {
  reload: boolean;
  nextPage: boolean;
  newTab: boolean;
  restart: boolean;
}

export interface Widget {
  /** Folder name, and the first step of the page's URL. */
  name: string;
  /** The vendor file that is about it. */
  vendor: string;
  /** npm package it comes from, unmodified. */
  package: string;
  /** `heavy` packages bring so many dependencies that a newcomer's machine is spared them: see install.ts. */
  weight: 'light' | 'heavy';
  /** Our own words for the part that is not in the package and is stood in for by the mock. */
  standIn?: string;
  /** It uses open shadow roots, and `?closed` makes them closed. */
  closedToo?: boolean;
  root: Path;
  launcher: Path;
  /** What shows unasked. `null`: this widget leaves people alone. */
  invitation: {
    kinds: ('teaser' | 'auto-open' | 'badge' | 'sound')[];
    shows: Path;
    /** A further sign of it: the fake unread number. */
    badge?: Path;
    /** The vendor's own "no"; `null` where it offers none. */
    decline: Action[] | null;
    comesBack: ComesBack;
  } | null;
  window: Path;
  /** From an idle widget to the open window, where a click on the launcher is not enough. */
  open?: Action[];
  /** Where the person types; `null` where the stand-in has no such thing. */
  composer: Path | null;
  /** One element per message of the agent. */
  message?: Path;
  /** `echo`: answers what is typed; `http`: POST NAME/agent; `page`: a function of the page; `null`: cannot talk. */
  agent: ('echo' | 'http' | 'page')[] | null;
  serve?: {
    /** URL under NAME/ → file or folder (ending in "/") below node_modules: served from there, never copied. */
    files?: Record<string, string>;
    /** First steps of absolute URLs the widget insists on. */
    claims?: string[];
  };
  bundle?: {
    /** npm alias of the React it was made for; one React per bundle. */
    react?: 'react' | 'react17';
    alias?: Record<string, string>;
    loader?: Record<string, 'file' | 'jsx'>;
  };
}

/** Types the data and nothing else. */
export const defineWidget = (widget: Widget): Widget => widget;
