// The browser has its own.
const { AbortController, AbortSignal } = globalThis;
export { AbortController, AbortSignal };
export default AbortController;
