// Where a vendor's frames live, whatever name this page was opened under.
window.bed = {
  /** The same site, another origin: the server's second port. */
  otherOrigin: `${location.protocol}//${location.hostname}:${Number(location.port) + 1}`,
  /** Another site: its storage is third-party here. */
  otherSite: `${location.protocol}//widget-vendor.localhost:${location.port}`,
};
