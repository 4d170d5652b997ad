import { defineVendor } from '../engine/vendor.ts';

// A press anywhere on the greeting opens the chat; only its small “hide” declines.
export default defineVendor({
  id: 'bitrix24',
  name: 'Bitrix24',
  homepage: 'https://www.bitrix24.com',
  hosts: [
    'bitrix24.ru/*/crm/site_button/loader_',
    'bitrix24.com/*/crm/site_button/loader_',
    'bitrix24.eu/*/crm/site_button/loader_',
    'bitrix24.es/*/crm/site_button/loader_',
    'bitrix24.kz/*/crm/site_button/loader_',
    'bitrix24.com.br/*/crm/site_button/loader_',
  ],
  roots: ['.b24-widget-button-wrapper', '[data-b24-crm-button-cont]'],
  launcher: ['[data-b24-crm-button-block-button]'],
  invitations: [
    {
      kind: 'greeting',
      shows: ['.b24-widget-button-popup.b24-widget-button-popup-show'],
      decline: ['[data-b24-hello-btn-hide]'],
      quiet: [{ do: 'click', at: '[data-b24-hello-btn-hide]' }],
    },
    { kind: 'auto-open' },
  ],
  window: {
    shows: ['.bx-livechat-wrapper.bx-livechat-show'],
    close: [{ do: 'click', at: '.bx-livechat-control-btn-close' }],
    decline: ['.bx-livechat-control-btn-close'],
  },
  remembers: {
    note: 'A cookie on the site keeps the greeting away for six hours.',
    set: [{ do: 'storage', in: 'cookie', key: 'b24_sitebutton_hello', value: 'y' }],
  },
  share: {
    pages: 15907,
    at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d (cdn-ru.bitrix24.ru)',
  },
  seen: [
    {
      at: 'npm @adguard/dnr-rulesets 3.3.20260320140136 ruleset_22 (/crm/site_button/loader_); hosts: bcye/Hello-Goodbye Chrome/background.js @d74c553a; public code, index files 2580394355, 33155711034, 65724684, 19852627524 and 33791297693, read 2026-11',
      for: [
        'bitrix24.ru/*/crm/site_button/loader_',
        'bitrix24.com/*/crm/site_button/loader_',
        'bitrix24.eu/*/crm/site_button/loader_',
        'bitrix24.es/*/crm/site_button/loader_',
        'bitrix24.kz/*/crm/site_button/loader_',
        'bitrix24.com.br/*/crm/site_button/loader_',
      ],
    },
    {
      at: 'easylist/easylist fanboy-addon/fanboy_chatapps_third-party.txt @00c04b2d',
      for: ['.b24-widget-button-wrapper'],
    },
    {
      at: 'public code, index files 1365920739 (the button’s template) and 1810647235 (its script), read 2026-11',
      for: [
        '[data-b24-crm-button-cont]',
        '[data-b24-crm-button-block-button]',
        '.b24-widget-button-popup.b24-widget-button-popup-show',
        '[data-b24-hello-btn-hide]',
        'b24_sitebutton_hello',
      ],
    },
    {
      at: 'public code, index files 2597558656 and 2420779441 (the live chat’s components), read 2026-11',
      for: ['.bx-livechat-wrapper.bx-livechat-show', '.bx-livechat-control-btn-close'],
    },
  ],
});
