import type { Refusal } from './refusal.ts';

/** Every word of the picker, in the person's language. */
export interface PickerText {
  title: string;
  point: string;
  chosen: string;
  /** The button and the invitation cannot be told apart. */
  chosenWhole: string;
  preview: string;
  saved: string;
  failed: string;
  refused: Record<Refusal, string>;
  hideAsking: string;
  hideAll: string;
  keep: string;
  wider: string;
  narrower: string;
  back: string;
  leave: string;
  close: string;
  invitation: string;
  launcher: string;
  window: string;
  /** The name a new rule gets. */
  name: string;
  direction: 'ltr' | 'rtl';
}
