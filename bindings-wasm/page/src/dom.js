// Elements, made without markup: a text is always a text.

const PROPERTIES = new Set(['value', 'checked', 'disabled', 'open', 'hidden', 'selected', 'indeterminate', 'returnValue']);

/** An element: `h('p.hint', { id: 'a', onclick: go }, 'text', child)`. */
export function h(name, attributes = {}, ...children) {
  const [tag, ...classes] = name.split('.');
  const element = document.createElement(tag);
  if (classes.length) element.className = classes.join(' ');
  for (const [key, value] of Object.entries(attributes)) {
    if (value === undefined || value === null || value === false && !PROPERTIES.has(key)) continue;
    if (key.startsWith('on')) element.addEventListener(key.slice(2), value);
    else if (PROPERTIES.has(key)) element[key] = value;
    else element.setAttribute(key, value === true ? '' : value);
  }
  element.append(...children.flat(Infinity).filter((child) => child !== undefined && child !== null && child !== false));
  return element;
}

const SVG = 'http://www.w3.org/2000/svg';

/** A small picture of paths, which says nothing to a screen reader. */
export function icon(name) {
  const picture = document.createElementNS(SVG, 'svg');
  picture.setAttribute('viewBox', '0 0 20 20');
  picture.setAttribute('class', 'icon');
  picture.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', PATHS[name]);
  picture.append(path);
  return picture;
}

const PATHS = {
  error: 'M10 2a8 8 0 1 0 0 16 8 8 0 0 0 0-16Zm-.9 4h1.8l-.2 5.2H9.3L9.1 6Zm.9 8.3a1 1 0 1 1 0-2 1 1 0 0 1 0 2Z',
  warning: 'M10 2.2 1.6 17h16.8L10 2.2Zm-.8 5.6h1.6l-.2 4.4H9.4l-.2-4.4Zm.8 7.2a.9.9 0 1 1 0-1.8.9.9 0 0 1 0 1.8Z',
  info: 'M10 2a8 8 0 1 0 0 16 8 8 0 0 0 0-16Zm0 3.4a1 1 0 1 1 0 2 1 1 0 0 1 0-2ZM8.6 9h2.2v4.2h1v1.3H8.2v-1.3h1v-2.9h-.6V9Z',
  ok: 'M10 2a8 8 0 1 0 0 16 8 8 0 0 0 0-16Zm-1.2 11.6L5.4 10.200l1.200-1.200 2.200 2.200 4.600-4.600 1.200 1.200-5.800 5.800Z',
  add: 'M9.200 4h1.600v5.200H16v1.600h-5.200V16H9.200v-5.200H4V9.200h5.200V4Z',
  remove: 'M5.700 4.600 10 8.900l4.300-4.300 1.100 1.100L11.100 10l4.300 4.300-1.100 1.100L10 11.100l-4.300 4.300-1.100-1.100L8.900 10 4.600 5.700l1.100-1.100Z',
  map: 'M10 1.800a5.700 5.700 0 0 0-5.700 5.700c0 4.200 5.700 10.700 5.700 10.700s5.700-6.500 5.700-10.700A5.700 5.700 0 0 0 10 1.800Zm0 7.900a2.200 2.200 0 1 1 0-4.400 2.200 2.200 0 0 1 0 4.400Z',
  open: 'M2.500 4.500h5l1.700 2h8.300v9h-15v-11Zm1.500 3.500v6h12v-6H4Z',
  save: 'M9.200 2.500h1.600v7.300l2.400-2.400 1.100 1.100-4.300 4.300-4.300-4.300 1.100-1.100 2.400 2.400V2.500ZM3.500 14.500h13V17h-13v-2.500Z',
  lock: 'M10 2a4 4 0 0 0-4 4v2.500H4.500V17h11V8.500H14V6a4 4 0 0 0-4-4Zm-2.400 4a2.400 2.400 0 0 1 4.800 0v2.500H7.600V6Z',
  trace: 'M8 2.500h4l.6 1.500H16v1.600H4V4h3.400L8 2.500ZM5 7h10l-.8 10.500H5.800L5 7Zm2.600 2 .4 6.500h1.200L8.900 9H7.600Zm3.500 0-.3 6.500H12l.4-6.500h-1.300Z',
  fix: 'M13.800 2.600a4 4 0 0 0-4.500 5.300l-6.500 6.500 2.800 2.800 6.500-6.500a4 4 0 0 0 5.200-4.700l-2.400 2.400-2.500-.6-.6-2.500 2.400-2.400-.4-.3Z',
  light: 'M10 6a4 4 0 1 0 0 8 4 4 0 0 0 0-8ZM9.200 1.500h1.600v3H9.200v-3Zm0 14h1.600v3H9.200v-3ZM1.500 9.200h3v1.600h-3V9.200Zm14 0h3v1.600h-3V9.200ZM4.500 3.400l2.100 2.100-1.100 1.100-2.100-2.100 1.100-1.100Zm10 10 2.100 2.100-1.100 1.100-2.100-2.100 1.100-1.100ZM15.500 3.400l1.100 1.100-2.100 2.100-1.100-1.100 2.100-2.100Zm-10 10 1.100 1.100-2.100 2.100-1.100-1.100 2.100-2.100Z',
};

/** A button with a picture and a text. */
export const button = (name, picture, text, onclick, more = {}) =>
  h(name, { type: 'button', onclick, ...more }, picture && icon(picture), text && h('span', {}, text));

let counter = 0;
/** An id that nothing else has. */
export const freshId = () => `n${counter++}`;

/** Shows a dialog and removes it when it is closed; answers what it was closed with. */
export function show(dialog) {
  document.body.append(dialog);
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(dialog.returnValue);
    });
  });
}
