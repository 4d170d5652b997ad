/** A made-up widget for the engine's own tests. It proves nothing about any real vendor. */
import type { Vendor } from '../../../lib/engine/vendor.ts';

export const madeUp: Vendor = {
  id: 'made-up',
  name: 'Made Up',
  homepage: 'https://made-up.example',
  hosts: [],
  roots: ['#mu'],
  launcher: ['#mu .launcher'],
  invitations: [
    { kind: 'teaser', shows: ['#mu .teaser'], decline: ['#mu .cross'] },
    { kind: 'badge', shows: ['#mu .badge'] },
    { kind: 'title', pattern: '^\\(\\d+\\) new' },
  ],
  window: {
    shows: ['#mu .window.open'],
    close: [{ do: 'click', at: '#mu .minimise' }],
    decline: ['#mu .minimise'],
  },
  seen: [],
};

export const page = `
<style>
  #mu > * { position: fixed; right: 20px; width: 60px; height: 60px; bottom: 20px; background: teal }
  #mu .teaser { bottom: 100px; width: 240px; height: 80px; background: gold }
  #mu .cross { position: absolute; top: 4px; right: 4px }
  #mu .window { display: none; bottom: 100px; width: 320px; height: 400px; background: silver }
  #mu .window.open { display: block }
  #mu .badge { width: 18px; height: 18px; bottom: 70px; background: red }
</style>
<h1>A shop</h1><input id="search"><button id="other">Add to basket</button><a id="help" href="#">Chat with us</a>
<div id="mu"><button class="launcher">Chat</button>
  <div class="window"><button class="minimise">_</button><input class="composer"><button class="send">Send</button></div></div>
<script>
  const mu = document.querySelector('#mu'), chat = mu.querySelector('.window')
  window.pressed = []
  mu.addEventListener('click', (event) => pressed.push(event.target.className + (event.isTrusted ? '' : ' (untrusted)')))
  mu.querySelector('.launcher').addEventListener('click', () => chat.classList.toggle('open'))
  mu.querySelector('.minimise').addEventListener('click', () => chat.classList.remove('open'))
  document.querySelector('#help').addEventListener('click', () => chat.classList.add('open'))
  window.invite = () => {
    const card = document.createElement('div')
    card.className = 'teaser'
    card.innerHTML = 'Hello! Need help? <button class="cross">x</button>'
    card.querySelector('.cross').onclick = () => card.remove()
    mu.append(card)
    return card
  }
  window.autoOpen = () => chat.classList.add('open')
</script>`;
