import type { FileFault } from '../custom/file.ts';
import { text } from './text.ts';

/** What is wrong, in a sentence; with its place where there is one. */
export const faultText = (fault: FileFault, place = ''): string =>
  place ? text('faultAt', place, text(`fault_${fault}`)) : text(`fault_${fault}`);
