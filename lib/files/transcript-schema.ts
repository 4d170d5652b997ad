/** What a transcript from outside may say: the same limits as for one that is written here. */
import * as v from 'valibot';
import { endings } from '../conversation/state.ts';
import { isEmpty, speakers, turnLimits } from '../conversation/turn.ts';
import { isSite } from '../policy/site.ts';
import type { RowFault } from './choices.ts';
import type { KeptTranscript } from './transcripts.ts';

/** More turns than any conversation has. */
export const mostTurns = 5000;

const fault = (name: RowFault): RowFault => name;
/** What `Date` can hold, https://tc39.es/ecma262/#sec-time-values-and-time-range. */
const time = v.pipe(v.number(), v.minValue(0), v.maxValue(8.64e15));
const entries = v.pipe(
  v.array(v.pipe(v.string(), v.maxLength(turnLimits.entry))),
  v.maxLength(turnLimits.list),
);

const turn = v.pipe(
  v.object({
    seq: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(mostTurns)),
    who: v.picklist(speakers),
    at: time,
    text: v.pipe(v.string(), v.maxLength(turnLimits.text)),
    links: entries,
    attachments: entries,
  }),
  v.check((one) => !isEmpty(one)),
);

/** One transcript; its messages are a `RowFault`, or mean 'shape'. */
export const transcriptSchema: v.GenericSchema<unknown, KeptTranscript> = v.pipe(
  v.object({
    id: v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/)),
    site: v.pipe(v.string(fault('site')), v.maxLength(253, fault('site')), v.check(isSite, fault('site'))),
    // A vendor that is no longer known has still said what it said.
    vendor: v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/)),
    startedAt: time,
    lastAt: time,
    endedAt: v.nullable(time),
    endedBy: v.nullable(v.picklist(endings)),
    turns: v.pipe(v.array(turn), v.maxLength(mostTurns)),
  }),
  v.check(({ turns }) => new Set(turns.map(({ seq }) => seq)).size === turns.length),
);
