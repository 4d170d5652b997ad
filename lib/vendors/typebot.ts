import { defineVendor } from '../engine/vendor.ts';

export default defineVendor({
  id: 'typebot',
  name: 'Typebot',
  homepage: 'https://typebot.io',
  hosts: [],
  roots: ['typebot-bubble'],
  launcher: ['typebot-bubble >>> button[part=button]'],
  invitations: [],
  seen: [],
});
