import React from 'react';
import ReactDOM from 'react-dom';
import { FloatingWhatsApp } from 'react-floating-whatsapp-button';
import 'react-floating-whatsapp-button/dist/index.css';
ReactDOM.render(
  <FloatingWhatsApp
    phone="123456789"
    popupMessage="Hello, how can we help you?"
    autoOpenTimeout={1500}
    zIndex={99}
  />,
  document.getElementById('app'),
);
