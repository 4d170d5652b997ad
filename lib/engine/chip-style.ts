/** The chip's own stylesheet, inside its closed shadow root. 44 px: the target size people can hit (WCAG 2.5.5). */
export const chipStyle = `
:host { all: initial; position: fixed; inset: 0 auto auto 0; z-index: 2147483647; display: block; color-scheme: light dark;
  --ink: #16302b; --paper: #fff; --edge: #0003; --press: #e8f1ee; --ring: #1a6fd4; }
@media (prefers-color-scheme: dark) { :host { --ink: #eef4f2; --paper: #1d2b28; --edge: #fff3; --press: #2b3f3a; --ring: #8cc2ff; } }
div { display: flex; align-items: center; gap: 4px; font: 500 15px/1.3 system-ui, sans-serif; color: var(--ink);
  background: var(--paper); border: 1px solid var(--edge); border-radius: 22px; box-shadow: 0 2px 10px #0003; }
button { all: unset; box-sizing: border-box; min-width: 44px; min-height: 44px; padding: 4px 18px; border-radius: 22px;
  cursor: pointer; text-align: center; white-space: nowrap; -webkit-tap-highlight-color: transparent; }
button:hover { background: var(--press); }
button:focus-visible { outline: 3px solid var(--ring); outline-offset: 1px; }
span { padding-inline-start: 16px; white-space: nowrap; }
span + button { text-decoration: underline; text-underline-offset: 3px; }
@media (forced-colors: active) { div { border-color: ButtonText; } }
@media (prefers-reduced-motion: no-preference) { div { animation: in .16s ease-out; } @keyframes in { from { opacity: 0; transform: translateY(4px); } } }
`;
