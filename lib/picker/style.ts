/** The picker's own stylesheet, inside its closed shadow root; colours as in components/tokens.css. */
export const pickerStyle = `
:host { all: initial; position: fixed; inset: 0; z-index: 2147483647; display: block; color-scheme: light dark;
  --ink: #1f2725; --paper: #fff; --edge: #7f8a85; --press: #e4f0ec; --accent: #17695c; --on-accent: #fff; --mark: #17695c; --veil: #17695c26; }
@media (prefers-color-scheme: dark) { :host { --ink: #e8ebe8; --paper: #222625; --edge: #7d8984; --press: #203832;
  --accent: #7ccfbc; --on-accent: #08241e; --mark: #7ccfbc; --veil: #7ccfbc33; } }
* { box-sizing: border-box; }
.layer { position: fixed; inset: 0; cursor: crosshair; }
.layer.still { cursor: default; }
.mark { position: fixed; border: 3px solid var(--mark); border-radius: 6px; background: var(--veil); outline: 2px solid #fff; pointer-events: none; }
.mark.refused { border-style: dashed; background: none; }
.mark.part { border-width: 2px; background: none; outline-width: 1px; }
.mark span { position: absolute; inset: auto auto 100% 0; margin: 0 0 2px; padding: 1px 7px; border-radius: 5px; white-space: nowrap;
  font: 600 12px/1.4 system-ui, sans-serif; color: var(--on-accent); background: var(--accent); }
.mark.end span { inset: auto 0 100% auto; }
.bar { position: fixed; inset: 12px 0 auto; margin: 0 auto; width: min(30rem, calc(100vw - 24px)); padding: 14px 16px 12px; display: grid; gap: 10px;
  font: 400 15px/1.45 system-ui, sans-serif; color: var(--ink); background: var(--paper); border: 1px solid var(--edge); border-radius: 12px;
  box-shadow: 0 4px 24px #0004; overflow-wrap: anywhere; }
.bar.low { inset: auto 0 12px; }
.bar:focus { outline: none; }
h2 { margin: 0; font: 600 16px/1.3 system-ui, sans-serif; }
p { margin: 0; }
.row { display: flex; flex-wrap: wrap; gap: 8px; }
button { min-height: 44px; padding: 6px 14px; border: 1px solid var(--edge); border-radius: 8px; font: 500 15px/1.3 system-ui, sans-serif;
  color: inherit; background: var(--paper); cursor: pointer; -webkit-tap-highlight-color: transparent; }
button:hover { background: var(--press); }
button.primary { border-color: transparent; color: var(--on-accent); background: var(--accent); font-weight: 600; }
button:focus-visible { outline: 3px solid var(--mark); outline-offset: 2px; }
@media (forced-colors: active) { .mark { border-color: Highlight; } .bar { border-color: CanvasText; } }
`;
