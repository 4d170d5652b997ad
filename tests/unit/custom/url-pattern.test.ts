import { expect, test } from 'vitest';
import { isUrlPattern } from '../../../lib/custom/url-pattern.ts';

test.each([
  'chat.acme.example',
  'acme.example/widget/',
  'acme.co.uk/chat.js',
  'acme.github.io/chat.js',
  '*/acme-chat.js',
  '*/assets/chat/acme-chat.min.js',
])('%s names one vendor', (pattern) => expect(isUrlPattern(pattern)).toBe(true));

test.each([
  '',
  '*',
  '*/',
  '*/chat/*',
  '*/a.js',
  '*/index.js',
  '*/main.min.js',
  'com',
  'co.uk',
  'github.io',
  'localhost',
  '10.0.0.1',
  'https://acme.example',
  'acme.example/a b',
  'acme.example/<x>',
  '*.acme.example',
  '-a.example',
])('%s could be anybody', (pattern) => expect(isUrlPattern(pattern)).toBe(false));
