// Prints how many milliseconds it takes to load the package and validate once.

const begun = performance.now();
const { validate } = await import('../dist/package/node.js');
validate('{"type":"compound","id":"c1","place":{"country":"KH","point":[104.91,11.56]}}');
console.log((performance.now() - begun).toFixed(1));
