import { expect, test } from 'vitest';
import { fieldsOf, withFields } from '../../../lib/pages/own-fields.ts';

const definition = {
  name: 'Acme',
  homepage: 'https://acme.example',
  hosts: ['acme.example'],
  roots: ['#acme'],
  launcher: [{ at: '#acme .open', size: { minWidth: 40 } }],
  invitations: [
    { kind: 'teaser' as const, shows: ['#acme .card'], quiet: [{ do: 'hide' as const, at: '#x' }] },
  ],
};

test('every selector is a field, and nothing else is', () => {
  expect(fieldsOf(definition)).toEqual([
    { place: 'roots.0', part: 'roots', value: '#acme' },
    { place: 'launcher.0.at', part: 'launcher', value: '#acme .open' },
    { place: 'invitations.0.shows.0', part: 'invitations', value: '#acme .card' },
    { place: 'invitations.0.quiet.0.at', part: 'invitations', value: '#x' },
  ]);
});

test('a changed field changes that place alone', () => {
  const next = withFields(definition, 'New', new Map([['launcher.0.at', '#b']]));
  expect(next).toEqual({ ...definition, name: 'New', launcher: [{ at: '#b', size: { minWidth: 40 } }] });
});
