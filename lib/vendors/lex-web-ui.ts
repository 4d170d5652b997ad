import { defineVendor } from '../engine/vendor.ts';

// Self-hosted. A holder whose classes tell the state around one frame of the site’s own origin; what is left of
// the closed chat is its title bar. A site may load it unfolded.
export default defineVendor({
  id: 'lex-web-ui',
  name: 'Amazon Lex Web UI',
  homepage: 'https://github.com/aws-samples/aws-lex-web-ui',
  hosts: ['*/lex-web-ui-loader.min.js', '*/lex-web-ui-loader.js'],
  roots: ['.lex-web-ui-iframe'],
  launcher: ['.lex-web-ui-iframe--minimize iframe >>> .min-max-toggle'],
  invitations: [
    {
      kind: 'auto-open',
    },
  ],
  window: {
    shows: ['.lex-web-ui-iframe--show:not(.lex-web-ui-iframe--minimize)'],
    close: [
      {
        do: 'click',
        at: '.lex-web-ui-iframe iframe >>> .min-max-toggle',
      },
    ],
    decline: ['.lex-web-ui-iframe iframe >>> .min-max-toggle'],
  },
  seen: [
    {
      at: 'npm aws-lex-web-ui 0.13.2 dist/lex-web-ui-loader.css and lex-web-ui-loader.js',
      for: [
        '*/lex-web-ui-loader.min.js',
        '*/lex-web-ui-loader.js',
        '.lex-web-ui-iframe',
        '.lex-web-ui-iframe--minimize iframe >>> .min-max-toggle',
        '.lex-web-ui-iframe--show:not(.lex-web-ui-iframe--minimize)',
      ],
    },
    {
      at: 'npm aws-lex-web-ui 0.13.2 dist/lex-web-ui.js',
      for: ['.lex-web-ui-iframe iframe >>> .min-max-toggle'],
    },
  ],
});
