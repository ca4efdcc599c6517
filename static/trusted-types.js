// Runs before all other scripts. Under the page's content policy a text becomes a script or markup only through a policy
// like this one: workers start from addresses of this site alone, and an element may be emptied, but nothing put into it.
self.trustedTypes?.createPolicy('default', {
  createScriptURL: (url) => (new URL(url, document.baseURI).origin === location.origin ? url : null),
  createHTML: (markup) => (markup === '' ? '' : null),
});
