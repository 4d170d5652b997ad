import { serial } from '../serial.ts';

/** The line of jobs in which every change of a conversation stands: its turns, its draft, its deletion. */
export const inTurn = serial();
