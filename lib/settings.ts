/** What a person may set, apart from rules: one row of the table `settings` each, checked whenever it is read. */
import * as v from 'valibot';
import type { SettingRow } from './db/rows.ts';
import { languages } from './languages.ts';

/** The least and the most a number may be. */
export const numberLimits = {
  warnAfterMinutes: { least: 1, most: 30 },
  keepMinutes: { least: 5, most: 120 },
  retentionDays: { least: 1, most: 3650 },
};
/** The longest own sentence, in characters. */
export const sentenceLength = 300;

const whole = ({ least, most }: { least: number; most: number }) =>
  v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));
const sites = v.pipe(v.array(v.pipe(v.string(), v.minLength(1), v.maxLength(253))), v.maxLength(10_000));

const allowed = {
  /** Notifications of any kind about running chats. */
  notices: v.boolean(),
  /** The first words of an answer in its notification. */
  noticeWords: v.boolean(),
  /** A soft sound with a notification. */
  noticeSound: v.boolean(),
  /** Minutes without an answer from the person before they are told that the agent waits. */
  warnAfterMinutes: whole(numberLimits.warnAfterMinutes),
  /** Minutes since the person's last input for which a hidden chat is kept awake. */
  keepMinutes: whole(numberLimits.keepMinutes),
  /** What "I'm here" sends; empty: the sentence of the browser's language. */
  hereSentence: v.pipe(v.string(), v.maxLength(sentenceLength)),
  keepTranscripts: v.boolean(),
  /** Days for which a transcript is kept; `null`: until it is deleted. */
  retentionDays: v.nullable(whole(numberLimits.retentionDays)),
  /** Sites whose transcripts are not kept. */
  transcriptsOffSites: sites,
  /** Sites that are not told when their tab is hidden while a chat runs there (the visibility shield). */
  shieldSites: sites,
  theme: v.picklist(['system', 'light', 'dark']),
  /** A folder of `public/_locales`; empty: the browser's language. */
  language: v.picklist(['', ...languages]),
  /** A copy of the rules, never of transcripts, in the browser's own sync storage. */
  syncRules: v.boolean(),
};

export type SettingName = keyof typeof allowed;
export type Settings = { [N in SettingName]: v.InferOutput<(typeof allowed)[N]> };

/** Settings that are lists of sites; they are changed site by site, so that two pages at once lose nothing. */
export const siteLists = ['transcriptsOffSites', 'shieldSites'] as const satisfies SettingName[];
export type SiteList = (typeof siteLists)[number];

export const isSiteList = (name: string): name is SiteList => siteLists.some((list) => list === name);

/** One setting with a value it may have. */
export type SettingChange = {
  [N in Exclude<SettingName, SiteList>]: { name: N; value: Settings[N] };
}[Exclude<SettingName, SiteList>];

/** What holds until the person chooses. */
export const defaultSettings: Settings = {
  notices: true,
  noticeWords: true,
  noticeSound: false,
  warnAfterMinutes: 3,
  keepMinutes: 20,
  hereSentence: '',
  keepTranscripts: true,
  retentionDays: 90,
  transcriptsOffSites: [],
  shieldSites: [],
  theme: 'system',
  language: '',
  syncRules: false,
};

/** Asked of the person in each browser: no file takes it along or brings it. */
export const isOfThisBrowser = (name: string): boolean => name === 'syncRules';

/** May this be stored under this name? */
export const isSetting = (name: string, value: unknown): boolean =>
  Object.hasOwn(allowed, name) && v.is(allowed[name as SettingName], value);

/** May this be set in one piece? */
export const isChange = (data: unknown): data is SettingChange => {
  const { name, value } = (data ?? {}) as { name?: unknown; value?: unknown };
  return typeof name === 'string' && !isSiteList(name) && isSetting(name, value);
};

/** The settings of these rows; a value that is missing or no longer allowed is the default. */
export function readSettings(rows: readonly SettingRow[]): Settings {
  const chosen = rows.filter(({ key, value }) => isSetting(key, value)).map(({ key, value }) => [key, value]);
  return { ...defaultSettings, ...(Object.fromEntries(chosen) as Partial<Settings>) };
}
