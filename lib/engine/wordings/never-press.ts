import { finder } from './finder.ts';
import { prints } from './tables/never-pressed.ts';

/** Does a control with this name, label or text do anything but say no? */
export const isNeverPressed: (text: string) => boolean = finder(prints);
