// Microsoft's full widget with its own built-in demo SDK in place of the Dynamics 365 back end.
import React from 'react';
import { createRoot } from 'react-dom/client';
import {
  LiveChatWidget,
  LiveChatWidgetMockType,
  getMockChatSDKIfApplicable,
  BroadcastService,
} from '@microsoft/omnichannel-chat-widget';
const mock = { type: LiveChatWidgetMockType.Demo };
const chatSDK = getMockChatSDKIfApplicable(undefined, mock);
const chatConfig = chatSDK.getLiveChatConfig();
const props = {
  mock,
  styleProps: {
    generalStyles: { position: 'fixed', right: '20px', bottom: '20px', width: '360px', height: '560px' },
  },
  chatSDK,
  chatConfig,
  chatButtonProps: { controlProps: { titleText: "Let's Chat!", subtitleText: "We're online." } },
  proactiveChatPaneProps: {
    controlProps: {
      bodyTitleText: 'Hi! Have any questions? I am here to help.',
      startButtonText: 'Chat Now',
      proactiveChatInNewWindow: false,
    },
  },
  webChatContainerProps: { storeVersion: undefined },
  telemetryConfig: { LCWRuntimeId: 'x', telemetryDisabled: true, disableConsoleLog: true },
};
createRoot(document.getElementById('app')).render(<LiveChatWidget {...props} />);
window.BroadcastService = BroadcastService;
// how a site starts it: the documented StartProactiveChat event
setTimeout(
  () =>
    BroadcastService.postMessage({
      eventName: 'StartProactiveChat',
      payload: {
        notificationConfig: { message: 'Hi! Have any questions? I am here to help.' },
        enablePreChat: false,
        inNewWindow: false,
      },
    }),
  2000,
);
