import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'css-what';
import { describe, expect, test } from 'vitest';
import { loadVendors } from '../../scripts/catalogue.ts';
import { splitPattern } from '../../lib/engine/match-url.ts';
import { entersFrame, pathOf, stepsOf } from '../../lib/engine/path.ts';
import type { Spot, Vendor } from '../../lib/engine/vendor.ts';
import { overlap } from './overlap.ts';
import { claimsOf, pathsOf, runSteps, selectorsOf } from './paths-of.ts';

const vendors = await loadVendors();
const fixture = (id: string) => new URL(`../fixtures/vendors/${id}.html`, import.meta.url);

/** `expect` with a sentence that says what to do. */
const each = (list: string[], sentence: string) => expect(list, sentence).toEqual([]);

test('the catalogue has no two vendors of one name', () => {
  const names = vendors.map(({ name }) => name.toLowerCase());
  each(
    names.filter((name, index) => names.indexOf(name) !== index),
    'Give each of these vendors a name of its own.',
  );
});

describe.each(vendors.map((vendor) => [vendor.id, vendor] as const))('%s', (id, vendor: Vendor) => {
  test('is named as its file', () => {
    expect(
      existsSync(new URL(`../../lib/vendors/${id}.ts`, import.meta.url)),
      `Rename the file to ${id}.ts, or the id to the file’s name.`,
    ).toBe(true);
    expect(id, 'Write the id in kebab-case.').toMatch(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);
  });

  test('has a fixture that says what it is', () => {
    expect(existsSync(fixture(id)), `Write tests/fixtures/vendors/${id}.html.`).toBe(true);
    expect(
      readFileSync(fixture(id), 'utf8').split('\n', 1)[0],
      'Begin the fixture with the comment that says it is a reconstruction.',
    ).toMatch(/^<!-- Reconstructed from public facts, not the vendor['’]s code: .+ -->$/);
  });

  test('is data only', () => {
    expect(
      JSON.parse(JSON.stringify(vendor)),
      'Take out what JSON cannot carry: functions, undefined, regular expressions.',
    ).toStrictEqual(vendor);
  });

  test('says where everything was seen', () => {
    const vouched = new Set(vendor.seen.flatMap((entry) => entry.for));
    each(
      claimsOf(vendor).filter((claim) => !vouched.has(claim)),
      'Add these to `seen` with their source, or "unconfirmed" if there is none.',
    );
    const claims = new Set(claimsOf(vendor));
    each(
      [...vouched].filter((claim) => !claims.has(claim)),
      'Take these out of `seen`: the file no longer uses them.',
    );
    each(
      vendor.seen.filter(({ at }) => at.trim().length < 8).map(({ at }) => at),
      'Name the source in words: repository and path, package and version, page, or "unconfirmed".',
    );
  });

  test('has selectors a browser can read', () => {
    const unreadable = selectorsOf(vendor).filter((selector) => {
      try {
        return parse(selector).length === 0;
      } catch {
        return true;
      }
    });
    each(unreadable, 'Mend these selectors: they are not CSS.');
    each(
      vendor.roots.filter((root) => stepsOf(root).length > 1),
      'A root is one step in the top document.',
    );
    each(
      vendor.roots.filter((root) => root.includes(',')),
      'Write two roots instead of a comma: the sentry splits its list there.',
    );
  });

  test('has steps into frames that name the tag, and no frame the selector leaves open', () => {
    const inner = pathsOf(vendor).flatMap((path) => stepsOf(path).slice(0, -1));
    each(
      inner.filter((step) => /frame/i.test(step) && !entersFrame(step)),
      'Write "iframe" in a step that enters a frame.',
    );
    each(
      inner.filter((step) => step.includes(',')),
      'Write two paths instead of a comma: the script inside the frame must know its part.',
    );
  });

  test('has URL patterns that are not too broad', () => {
    const patterns = [...vendor.hosts, ...(vendor.frames ?? [])];
    each(
      patterns.filter((pattern) => !/^(\*|[a-z0-9-]+(\.[a-z0-9-]+)+)(\/\S*)?$/.test(pattern)),
      'Write HOST or HOST/PATH, without a scheme and in lower case.',
    );
    each(
      patterns.filter((pattern) => {
        const { host, path } = splitPattern(pattern);
        return host === '*' && !/\/[\w.-]+\.\w+$/.test(path);
      }),
      'A pattern for any host must end in a literal file name.',
    );
    each(
      (vendor.frames ?? []).filter((frame) => !vendor.hosts.includes(frame)),
      'List these frames among `hosts` too.',
    );
  });

  test('never takes the launcher or the window for an invitation', () => {
    const plain = (spots: readonly Spot[]) => spots.filter((spot) => typeof spot === 'string');
    const launchers = plain(vendor.launcher ?? []);
    const windows = plain(vendor.window?.shows ?? []);
    const shows = plain(vendor.invitations.flatMap((invitation) => invitation.shows ?? []));
    const pairs = [
      ...shows.flatMap((spot) => [...launchers, ...windows].map((other) => [spot, other] as const)),
      ...launchers.flatMap((spot) => windows.map((other) => [spot, other] as const)),
    ];
    each(
      pairs.filter(([a, b]) => overlap(a, b)).map(([a, b]) => `${a} and ${b}`),
      'Tell these apart, by a state, an inner element or a size.',
    );
  });

  test('hides nothing that is the launcher', () => {
    const launchers = (vendor.launcher ?? []).map(pathOf);
    const hidden = runSteps(vendor).flatMap((step) => (step.do === 'hide' ? [step.at] : []));
    each(
      hidden.filter((path) => launchers.some((launcher) => overlap(path, launcher))),
      'Do not hide the launcher: help stays reachable.',
    );
  });

  test('runs nothing that accepts, starts, ends or sends', () => {
    const risky =
      /(accept|start|begin|launch|\bend|send|submit|open|expand(?!ed)|maximi[sz]e(?!d)|reply|\bshow|destroy|shutdown|logout|clear)/i;
    const texts = runSteps(vendor).flatMap((step) =>
      step.do === 'click'
        ? // A control of an open window is no control that opens one.
          [
            stepsOf(step.at)
              .at(-1)!
              .replace(/--open(ed)?\b/g, ''),
          ]
        : step.do === 'call'
          ? [step.name, ...(step.args ?? []).map(String)]
          : [],
    );
    each(
      texts.filter((text) => risky.test(text)),
      'Run only what says no or closes; or name the control by something else if that is what this does.',
    );
  });

  test('says how a window that opens itself is found and goes', () => {
    if (!vendor.invitations.some(({ kind }) => kind === 'auto-open'))
      return expect(
        readFileSync(fixture(id), 'utf8'),
        'List `auto-open` in the vendor file, with where it was seen, or take `autoOpen` out of the fixture.',
      ).not.toMatch(/\bautoOpen\b/);
    expect(vendor.window, 'Say in `window.shows` where it is seen, or take `auto-open` out.').toBeDefined();
    expect(
      vendor.window?.close ?? vendor.launcher,
      'Say in `window.close` how it is closed, or name a launcher that shows beside it, or take `auto-open` out.',
    ).toBeDefined();
    expect(
      readFileSync(fixture(id), 'utf8'),
      'Give the fixture an `autoOpen()`, which opens the window as the vendor does by itself.',
    ).toMatch(/\bautoOpen\b/);
  });

  test('has kinds that say where they show', () => {
    const silent = ['auto-open', 'sound', 'title'];
    each(
      vendor.invitations
        .filter(({ kind, shows }) => !silent.includes(kind) && !shows?.length)
        .map(({ kind }) => kind),
      'Say in `shows` where this kind of invitation is seen.',
    );
    for (const { pattern } of vendor.invitations)
      if (pattern !== undefined) expect(() => new RegExp(pattern, 'iu')).not.toThrow();
  });
});
