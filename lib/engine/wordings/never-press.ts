import { finder } from './finder.ts';
import { harmful, opening } from './tables/never-pressed.ts';

/** Does a control with this name, label or text do anything but say no? */
export const isNeverPressed: (text: string) => boolean = finder(() => harmful() + opening());

/** Does one do anything but open a chat? Asked of launchers, for a person who wants to see their chat. */
export const isHarmful: (text: string) => boolean = finder(harmful);
