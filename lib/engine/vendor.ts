/**
 * What a vendor file may say. Data only: it must survive JSON.stringify, because the background sends
 * a vendor's definition to the frames that need it.
 */

/**
 * A CSS selector, or several joined by " >>> ": each step is looked up inside the shadow root (open or
 * closed) or the frame of the element the step before it found. A step that enters a frame names the
 * tag (`iframe#chat`), so that the script running inside a cross-origin frame knows which steps are its own.
 */
export type Path = string;

/** CSS pixels of the element's box. For one-frame widgets, whose only outside sign is their size. */
export interface Size {
  minWidth?: number;
  maxWidth?: number;
  minHeight?: number;
  maxHeight?: number;
}

/** Where a part is. A plain path when its presence on screen says enough. */
export type Spot = Path | { at: Path; size: Size };

export const invitationKinds = ['greeting', 'teaser', 'auto-open', 'badge', 'sound', 'title'] as const;
export type InvitationKind = (typeof invitationKinds)[number];

export interface StorageStep {
  do: 'storage';
  in: 'localStorage' | 'sessionStorage' | 'cookie';
  key: string;
  /** Written as it is; `{ daysAhead }` writes the time that many days from now, in milliseconds since 1970. */
  value: string | { daysAhead: number };
}

/** One thing the engine may do to quiet a widget. Nothing here can send, accept, start or end a chat. */
export type Step =
  | { do: 'hide'; at: Path }
  /** A full pointer and mouse sequence on the vendor's own close control. */
  | { do: 'click'; at: Path }
  | { do: 'key'; key: 'Escape'; at?: Path }
  | StorageStep
  /** A documented function of the page's world, as a dotted path, with JSON arguments. */
  | { do: 'call'; name: string; args?: (string | number | boolean | null)[] }
  | { do: 'class'; at: Path; add?: string[]; remove?: string[] }
  | { do: 'attr'; at: Path; name: string; value: string | null };

export interface Invitation {
  kind: InvitationKind;
  /** Showing while any of these is on screen. Absent for `auto-open` (the window itself), `sound`, `title`. */
  shows?: Spot[];
  /** The vendor's own ways of saying no; a trusted press on one of them is the person's decline. */
  decline?: Path[];
  /** Run once each time a suppressed invitation appears; what `shows` matches is hidden anyway. */
  quiet?: Step[];
  /** Regular expression (flags "iu"): of the tab title for `title`, of the sound's URL for `sound`. */
  pattern?: string;
}

export interface Conversation {
  /** Where the person writes: the field itself, or an element with one field in it. */
  composer?: Path[];
  /** Pressed, it sends what is in the composer. Without it, Enter does. */
  send?: Path[];
  /** One element per message of the agent. */
  agentTurn?: Path[];
  /** The same of a bot, where the vendor marks the two differently. */
  botTurn?: Path[];
  /** One element per message of the person. */
  visitorTurn?: Path[];
  /** One element per notice of the chat itself: "Anna joined", "will be closed". */
  systemTurn?: Path[];
  /** Selectors inside a message: its words, where its element holds more than them (a time, a name). */
  text?: string[];
  /** On screen once the conversation has ended. */
  ended?: Path[];
}

export interface Vendor {
  /** Equals the file name; never reused. */
  id: string;
  name: string;
  homepage: string;
  /**
   * URLs that prove the vendor is here, as HOST or HOST/PATH. HOST also stands for its subdomains;
   * "*" is any host (self-hosted; PATH then ends in a literal file name). PATH is a prefix, "*" a wildcard.
   */
  hosts: string[];
  /** Sites also ship the widget inside their own scripts: its roots are looked for in the whole page. */
  bundled?: true;
  /** The subset of such URLs that are frames of the vendor's own origin: our script runs inside them. */
  frames?: string[];
  /** Elements of the top document that prove the vendor is here (one step, no path). */
  roots: string[];
  launcher?: Spot[];
  invitations: Invitation[];
  window?: {
    shows: Spot[];
    /** How a window that opened itself is closed, gently, so that the launcher opens it again. */
    close?: Step[];
    /** Controls of the vendor with which a person closes it. On a window that opened itself: a decline. */
    decline?: Path[];
  };
  conversation?: Conversation;
  /** What the vendor itself stores about a dismissal, and what we may write before it loads. */
  remembers?: { note: string; set?: StorageStep[] };
  /** The documented idle limit, in words with its source. */
  idle?: string;
  /** Minutes without a word of the person after which it closes a chat: the documented default, else the least there is. */
  closesAfterMinutes?: number;
  /**
   * The chat tells its server by a timer of the page that it is still there. A hidden page's timers sleep for up to a
   * minute, so such a chat needs more than others to be kept.
   */
  byTimer?: true;
  /** How many of the pages of a public crawl request the vendor, with the source of the count. */
  share?: { pages: number; at: string };
  /** Every selector and URL pattern above, with where and when it was observed; `at: 'unconfirmed'` if nowhere. */
  seen: { at: string; for: string[] }[];
}

/** Types the data and nothing else. */
export const defineVendor = (vendor: Vendor): Vendor => vendor;
