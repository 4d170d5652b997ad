/**
 * What a definition of a person's own may say: a smaller vendor file. Steps are `hide` and `click` alone; whatever
 * is not named here is refused, not ignored. docs/vendor-definitions.md explains it to its readers.
 */
import * as v from 'valibot';
import { checkPath, checkSelector, type SelectorFault } from './selector.ts';
import { isUrlPattern } from './url-pattern.ts';

/** Every message of the schema is one of these codes: whoever shows it has the sentence. */
export type Fault =
  | SelectorFault
  | 'type'
  | 'unknownField'
  | 'missing'
  | 'length'
  | 'count'
  | 'choice'
  | 'host'
  | 'address'
  | 'empty';

const say = <T extends Fault>(fault: T): T => fault;
const text = (max: number) =>
  v.pipe(
    v.string(say('type')),
    v.trim(),
    v.minLength(1, say('length')),
    v.maxLength(max, say('length')),
    // Control characters and those that turn the direction of what follows.
    v.regex(/^[^\p{Cc}\u202a-\u202e\u2066-\u2069]*$/u, say('characters')),
  );
const list = <T extends v.GenericSchema>(item: T, max: number) =>
  v.pipe(v.array(item, say('type')), v.maxLength(max, say('count')));

/** The selector as we understood it, or the reason it is refused. */
const checked = (check: typeof checkPath) =>
  v.pipe(
    v.string(say('type')),
    v.rawTransform(({ dataset, addIssue, NEVER }) => {
      const { selector, fault } = check(dataset.value);
      if (selector !== undefined) return selector;
      addIssue({ message: say(fault) });
      return NEVER;
    }),
  );

const path = checked(checkPath);
const root = checked((one) => (one.includes('>>>') ? { fault: 'syntax' } : checkSelector(one)));
const pixels = v.exactOptional(
  v.pipe(v.number(say('type')), v.minValue(0, say('length')), v.maxValue(10_000, say('length'))),
);
const object = <T extends v.ObjectEntries>(entries: T) =>
  v.strictObject(entries, (issue) => {
    if (issue.expected === 'never') return say('unknownField');
    return issue.received === 'undefined' ? say('missing') : say('type');
  });
const spot = v.union(
  [
    path,
    object({
      at: path,
      size: object({ minWidth: pixels, maxWidth: pixels, minHeight: pixels, maxHeight: pixels }),
    }),
  ],
  // What is wrong with the form that was meant, not that it is not the other one.
  ({ issues = [] }) => issues.find(({ message }) => message !== 'type')?.message ?? say('type'),
);
const paths = v.exactOptional(list(path, 10));
const spots = list(spot, 10);
const steps = v.exactOptional(
  list(object({ do: v.picklist(['hide', 'click'], say('choice')), at: path }), 10),
);

const fields = {
  name: text(60),
  homepage: v.exactOptional(
    v.pipe(
      v.string(say('type')),
      v.maxLength(200, say('length')),
      v.regex(/^(?:https?:\/\/[^\s"'<>]+)?$/, say('address')),
    ),
    '',
  ),
  hosts: v.exactOptional(
    list(v.pipe(text(200), v.toLowerCase(), v.check(isUrlPattern, say('host'))), 20),
    [],
  ),
  roots: list(root, 20),
  launcher: v.exactOptional(spots),
  invitations: list(
    object({
      kind: v.picklist(['greeting', 'teaser', 'auto-open', 'badge'], say('choice')),
      shows: v.exactOptional(spots),
      decline: paths,
      quiet: steps,
    }),
    10,
  ),
  window: v.exactOptional(object({ shows: spots, close: steps, decline: paths })),
  conversation: v.exactOptional(
    object({ composer: paths, agentTurn: paths, visitorTurn: paths, ended: paths }),
  ),
};

/** A definition without its id, which is ours to give. Its output has every selector written anew. */
export const definition = v.pipe(
  object(fields),
  v.check(({ hosts, roots }) => hosts.length + roots.length > 0, say('empty')),
);
