import type { Rule } from '../policy/decide.ts';
import type { TextKey } from './text.ts';

const onSite: Record<Rule, [name: TextKey, hint: TextKey]> = {
  once: ['ruleOnce', 'ruleOnceHint'],
  quiet: ['ruleQuiet', 'ruleQuietHint'],
  hidden: ['ruleHidden', 'ruleHiddenHint'],
  allow: ['ruleAllow', 'ruleAllowHint'],
};
const everywhere: typeof onSite = { ...onSite, allow: ['ruleLeave', 'ruleLeaveHint'] };

/** Each rule's name and what it means, of one site or of any. */
export const ruleTexts = (isEverywhere: boolean): typeof onSite => (isEverywhere ? everywhere : onSite);
