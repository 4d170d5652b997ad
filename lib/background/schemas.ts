/** What messages may carry. Everything a page's process could send is capped; unknown vendors do not exist. */
import * as v from 'valibot';
import { speakers, turnLimits } from '../conversation/turn.ts';
import { isCustom } from '../engine/custom-id.ts';
import { invitationKinds, type Vendor } from '../engine/vendor.ts';
import { transcriptSchema } from '../files/transcript-schema.ts';
import { chatSigns, type FromContent, type FromPages, type Payload } from '../messages.ts';
import type { OutboxEntry } from '../outbox.ts';
import { rules } from '../policy/decide.ts';
import { isSite } from '../policy/site.ts';
import { lifts, snoozes } from '../tab-messages.ts';
import { isChange, siteLists, type SettingChange } from '../settings.ts';
import { vendors } from '../vendors/index.ts';

const ids = new Set(vendors.map(({ id }) => id));
/** The person's own definitions: set for the length of one `parse`, which does not wait for anything. */
let ownIds: ReadonlySet<string> = new Set();
const vendor = v.pipe(
  v.string(),
  v.check((id) => ids.has(id) || ownIds.has(id)),
);
/** One that may not be stored any more, or not yet. */
const ownId = v.pipe(v.string(), v.maxLength(64), v.check(isCustom));
const kind = v.picklist(invitationKinds);
const time = v.pipe(v.number(), v.finite(), v.minValue(0));
const tabId = v.pipe(v.number(), v.integer(), v.minValue(0));
const isPrivate = v.boolean();
const site = v.pipe(v.string(), v.maxLength(253), v.check(isSite));
const httpUrl = v.pipe(
  v.string(),
  v.maxLength(4096),
  v.regex(/^https?:/i),
  v.check((url) => URL.canParse(url)),
);

/** A list of which whatever does not fit is left out, and everything after the first `max`. */
const listOf = <T>(item: v.GenericSchema<T>, max: number) =>
  v.pipe(
    v.array(v.unknown()),
    v.transform((list) => list.filter((one): one is T => v.is(item, one)).slice(0, max)),
  );
const text = (max: number) => v.pipe(v.string(), v.maxLength(max));

const length = v.pipe(v.number(), v.finite());
const sighting = v.strictObject({
  vendor,
  part: v.picklist(['launcher', 'window', ...invitationKinds]),
  state: v.picklist(['shown', 'offered', 'suppressed', 'hidden']),
  box: v.exactOptional(v.strictObject({ x: length, y: length, width: length, height: length })),
});

const declineFields = {
  id: v.pipe(v.string(), v.minLength(8), v.maxLength(64)),
  vendor,
  kind,
  how: v.picklist(['chip', 'vendor', 'command', 'popup']),
  at: time,
} as const;

/** More turns than any conversation has: a page that floods its chat is not followed further. */
const seq = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(turnLimits.turns));
const entries = listOf(text(turnLimits.entry), turnLimits.list);
const settled = v.object({
  seq,
  kind: v.picklist(['new', 'restored', 'edited']),
  turn: v.object({
    who: v.picklist(speakers),
    at: time,
    text: text(turnLimits.text),
    links: entries,
    attachments: entries,
  }),
});

/** A decline that our own page had from us, and gives back. */
const shownDecline = (id: v.GenericSchema<string>) => ({
  ...declineFields,
  vendor: id,
  until: v.nullable(time),
  repeats: v.pipe(v.number(), v.integer(), v.minValue(0)),
  lastRepeatAt: v.nullable(time),
  frames: v.pipe(v.array(text(300)), v.maxLength(64)),
});

/**
 * Sites as they are stored: what was a site when it was stored may be none by today's list of endings, and must be
 * deletable all the same.
 */
const storedSite = v.pipe(v.string(), v.regex(/^[^\s/*]{1,253}$/));
/** More sites than anybody has; a file may bring more, which are changed in parts. */
const storedSites = v.pipe(v.array(storedSite), v.maxLength(100_000));
/** The catalogue may have lost it, and the person their definition. */
const storedVendor = v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/));

type Schemas<M> = { [K in keyof M]: v.GenericSchema<unknown, Payload<M, K>> };

const fromContent: Schemas<FromContent> = {
  noticed: v.object({ urls: listOf(text(4096), 200), tokens: listOf(text(256), 200) }),
  fixedNoticed: v.object({}),
  foundWidget: v.object({ definition: v.unknown() }),
  getBriefing: v.object({ language: v.exactOptional(v.fallback(text(35), '')) }),
  reportSightings: v.object({ sightings: listOf(sighting, 64) }),
  recordDecline: v.object(declineFields),
  undoDecline: v.object({ vendor }),
  recordRepeats: v.object({
    vendor,
    kind,
    count: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1000)),
  }),
  setEngagement: v.object({ vendor, engagement: v.picklist(['open', 'talked', 'none']) }),
  hush: v.object({}),
  runCall: v.object({ vendor, call: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(99)) }),
  reachFrame: v.object({ vendor, url: httpUrl }),
  keepPicked: v.object({ definition: v.unknown() }),
  pickerLeft: v.object({}),
  askGesture: v.object({ vendor }),
  pressedInFrame: v.object({ vendor, on: v.picklist(['launcher', 'window']) }),
  getChats: v.object({}),
  openConversation: v.object({ vendor, by: v.picklist(['visitor', 'agent']) }),
  recordTurn: v.object({ vendor, settled, canAnswer: v.boolean() }),
  saveDraft: v.object({ vendor, text: text(turnLimits.text) }),
  chatSign: v.object({ vendor, sign: v.picklist(chatSigns) }),
  pause: v.object({ ms: v.pipe(v.number(), v.minValue(0), v.maxValue(10_000)) }),
};

const fromPages: Schemas<FromPages> = {
  getTabView: v.object({ tabId }),
  setSiteRule: v.object({ site, rule: v.nullable(v.picklist(rules)), isPrivate }),
  declineInTab: v.object({ tabId, vendor }),
  getSites: v.object({}),
  addSite: v.object({ text: text(4096), rule: v.picklist(rules) }),
  setSiteRules: v.object({ sites: storedSites, rule: v.nullable(v.picklist(rules)) }),
  deleteSites: v.object({ sites: storedSites }),
  restoreSites: v.object({
    at: time,
    changed: storedSites,
    sites: v.array(
      v.object({
        site: storedSite,
        rule: v.nullable(v.picklist(rules)),
        snoozedUntil: v.nullable(time),
        changedAt: time,
      }),
    ),
    declines: v.array(v.object({ site: storedSite, ...shownDecline(storedVendor) })),
  }),
  forgetDecline: v.object({ site: storedSite, vendor: storedVendor, isPrivate }),
  restoreDecline: v.object({
    site: storedSite,
    decline: v.object(shownDecline(storedVendor)),
    isPrivate,
  }),
  openChat: v.object({ tabId, vendor }),
  snooze: v.object({ site, isPrivate, for: v.nullable(v.picklist(snoozes)) }),
  showHidden: v.object({ tabId, for: v.nullable(v.picklist(lifts)) }),
  showAlways: v.object({ site, isPrivate }),
  restoreSite: v.object({
    site,
    isPrivate,
    choices: v.object({
      rule: v.nullable(v.picklist(rules)),
      snoozedUntil: v.nullable(time),
      isVisitSnoozed: v.boolean(),
      declines: v.array(v.object(shownDecline(storedVendor))),
    }),
  }),
  exportChoices: v.object({ as: v.picklist(['file', 'filters']) }),
  previewImport: v.object({ text: v.string(), mode: v.picklist(['merge', 'replace']) }),
  applyImport: v.object({ text: v.string(), mode: v.picklist(['merge', 'replace']) }),
  undoImport: v.object({}),
  getConversations: v.object({}),
  endConversation: v.object({ tabId, vendor }),
  sayHere: v.object({ tabId, vendor }),
  fillComposer: v.object({
    ...{ tabId, vendor, with: v.picklist(['draft', 'recap']), conversation: v.exactOptional(text(64)) },
  }),
  // Of a vendor that is no longer known, too.
  forgetDraft: v.object({ site, vendor: text(64) }),
  getRecap: v.object({ id: text(64) }),
  deleteTranscripts: v.union([
    v.strictObject({ id: text(64) }),
    v.strictObject({ site }),
    v.strictObject({ all: v.literal(true) }),
  ]),
  restoreTranscripts: v.object({ transcripts: v.array(transcriptSchema) }),
  forgetSite: v.object({ site }),
  forgetEverything: v.object({}),
  showTab: v.object({ tabId }),
  moveChat: v.object({ tabId, isApart: v.boolean() }),
  getSettings: v.object({}),
  deleteSyncCopy: v.object({}),
  setSetting: v.custom<SettingChange>(isChange),
  listSite: v.object({ list: v.picklist(siteLists), text: text(2048), isListed: v.boolean() }),
  setDefaultRule: v.object({
    vendor: v.union([v.literal('*'), vendor]),
    rule: v.nullable(v.picklist(rules)),
  }),
  getVendorNames: v.object({}),
  startPicker: v.object({ tabId }),
  getOwnRules: v.object({}),
  editOwnRule: v.object({ id: vendor, definition: v.unknown() }),
  switchOwnRule: v.object({ id: vendor, isOn: v.boolean() }),
  deleteOwnRule: v.object({ id: vendor }),
  restoreOwnRule: v.object({
    row: v.object({
      id: ownId,
      site: v.nullable(site),
      source: v.picklist(['picked', 'found', 'imported']),
      // Checked as a definition by its handler.
      vendor: v.custom<Vendor>((data) => typeof data === 'object' && data !== null),
      isOn: v.boolean(),
      createdAt: time,
    }),
    declines: v.array(v.object({ site, ...shownDecline(ownId) })),
  }),
  importDefinitions: v.object({ text: v.string() }),
  exportDefinitions: v.object({}),
};

const outboxEntry: v.GenericSchema<unknown, OutboxEntry> = v.object({ ...declineFields, url: httpUrl });

function parse<T>(
  schema: v.GenericSchema<unknown, T> | undefined,
  data: unknown,
  own: ReadonlySet<string>,
): T | undefined {
  ownIds = own;
  const result = schema && v.safeParse(schema, data);
  return result?.success ? result.output : undefined;
}

const own = <T extends object>(schemas: T, name: string): name is keyof T & string =>
  Object.hasOwn(schemas, name);

export const isFromContent = (name: string): name is keyof FromContent => own(fromContent, name);
export const isFromPages = (name: string): name is keyof FromPages => own(fromPages, name);

/** The payload as it may be used, `undefined` when it makes no sense. `own`: ids of the person's definitions. */
export const parseFromContent = <K extends keyof FromContent>(
  name: K,
  data: unknown,
  own: ReadonlySet<string>,
): Payload<FromContent, K> | undefined => parse(fromContent[name], data, own);

export const parseFromPages = <K extends keyof FromPages>(
  name: K,
  data: unknown,
  own: ReadonlySet<string>,
): Payload<FromPages, K> | undefined => parse(fromPages[name], data, own);

export const parseOutboxEntry = (data: unknown, own: ReadonlySet<string>): OutboxEntry | undefined =>
  parse(outboxEntry, data, own);
