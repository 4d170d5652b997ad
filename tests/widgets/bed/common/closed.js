// page.html?closed : every shadow root of the page is made closed, as a vendor may choose. Nothing keeps a reference.
if (new URLSearchParams(location.search).has('closed')) {
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) {
    return attach.call(this, { ...init, mode: 'closed' });
  };
}
