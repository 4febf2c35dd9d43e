// No text ever becomes markup: the browser asks here first, and what it gets is empty. It comes before every other module,
// since Leaflet tries, when it is loaded, whether the browser is an old one.

globalThis.trustedTypes?.createPolicy('default', { createHTML: () => '' });
