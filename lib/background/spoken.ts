/** Which texts the background says: for these the build brings a copy in every language, for `say()`. */

export const spokenKeys = [
  ...(['extensionName', 'language'] as const),
  // the chip, in the page's language
  ...(['chipDecline', 'chipDeclineLabel', 'chipUndo', 'chipDeclined'] as const),
  // the toolbar button
  ...(['ruleAllow', 'factAvailable', 'factAsking', 'factHidden', 'conversationsHeading'] as const),
  // the context menu
  ...(['commandDecline', 'actionOpen', 'pickerStart', 'openSettings'] as const),
  ...(['ruleHeading', 'ruleOnce', 'ruleQuiet', 'ruleHidden'] as const),
  // notices
  ...(['noticeTitle', 'noticeAnswered', 'noticeStillThere', 'noticeLeft', 'noticeWaiting'] as const),
  ...(['noticeSuspended', 'noticeStopped', 'noticeEnded', 'noticeKept', 'actionHere'] as const),
  // what is written for the person, once they press a button
  'sentenceHere',
  ...(['speakerVisitor', 'speakerAgent', 'speakerBot', 'speakerSystem'] as const),
  ...(['recapTitle', 'recapNumbers', 'recapAsked', 'recapPromised', 'recapLastLines'] as const),
] as const;
export type SpokenKey = (typeof spokenKeys)[number];

/** These come in one form per plural category. */
export const spokenPlurals = ['silenced', 'conversationUnread'] as const;
export type SpokenPlural = (typeof spokenPlurals)[number];
