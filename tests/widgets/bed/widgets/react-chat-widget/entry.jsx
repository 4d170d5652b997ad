import React from 'react';
import ReactDOM from 'react-dom';
import { Widget, addResponseMessage, toggleWidget, isWidgetOpened } from 'react-chat-widget';
import 'react-chat-widget/lib/styles.css';
// the usual proactive set-up: the bot speaks first, and the window opens by itself
const app = () => (
  <Widget
    title="Garden help"
    subtitle="We are online"
    launcherOpenLabel="Open chat"
    showBadge
    handleNewUserMessage={(text) =>
      setTimeout(() => addResponseMessage('You said: ' + text), Number(/delay=(\d+)/.exec(text)?.[1] || 600))
    }
  />
);
ReactDOM.render(React.createElement(app), document.getElementById('app'));
setTimeout(() => addResponseMessage('Hi! Can I help you find something?'), 800);
if (!new URLSearchParams(location.search).has('noauto'))
  setTimeout(() => {
    if (!isWidgetOpened()) toggleWidget();
  }, 1800);
window.agentReply = addResponseMessage;
