import { defineWidget } from '../../widget.ts';

export default defineWidget({
  name: 'elevenlabs',
  vendor: 'elevenlabs',
  package: '@elevenlabs/convai-widget-embed',
  weight: 'light',
  closedToo: true,
  root: 'elevenlabs-convai',
  launcher: 'elevenlabs-convai >>> :is(button[aria-label="Start a chat"], button[aria-label=Expand])',
  invitation: {
    kinds: ['auto-open'],
    shows: 'elevenlabs-convai >>> textarea[aria-label="Text message input"]',
    decline: [{ click: 'elevenlabs-convai >>> button[aria-label=Collapse]' }],
    comesBack: { reload: true, nextPage: true, newTab: true, restart: true },
  },
  window: 'elevenlabs-convai >>> .overlay .shadow-lg',
  composer: 'elevenlabs-convai >>> textarea[aria-label="Text message input"]',
  message: 'elevenlabs-convai >>> .rounded-bubble',
  agent: null,
  serve: { files: { 'pkg/': '@elevenlabs/convai-widget-embed/dist/' } },
});
