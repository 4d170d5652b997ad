import React from 'react';
import ReactDOM from 'react-dom';
import { ChatWidget } from '@papercups-io/chat-widget';
ReactDOM.render(
  <ChatWidget
    token="00000000-0000-4000-8000-000000000000"
    inbox="00000000-0000-4000-8000-000000000001"
    title="Welcome to Garden Tools"
    subtitle="Ask us anything"
    primaryColor="#27423b"
    greeting="Hi! Can I help you choose a spade?"
    popUpInitialMessage={1500}
    baseUrl={bed.otherOrigin + '/papercups'}
    iframeUrlOverride={bed.otherOrigin + '/papercups/frame.html'}
    setDefaultGreeting
  />,
  document.getElementById('app'),
);
