import { showCard } from './card.js';
import { makeControls } from './controls.js';
import { type MapData, readContacts, type State } from './data.js';
import { showList } from './list.js';
import type { Picture } from './picture.js';
import { drawPicture } from './picture.js';

/**
 * The map of the report: a picture on a canvas and beside it a list that does all the picture does, for keyboards and
 * screen readers and where there is no WebGL. Text from the data only ever becomes text nodes or letters on the canvas.
 */
function start(frame: HTMLElement, source: HTMLElement): void {
  const data = JSON.parse(source.textContent ?? '') as MapData;
  const contacts = readContacts(data);
  const state: State = {
    level: data.groupsFirst ? 'groups' : 'people',
    text: '',
    group: -1,
    kind: -1,
    measure: 0,
    isBackboneOnly: contacts.reduce((sum, list) => sum + list.length, 0) > 6000,
    chosen: -1,
  };
  let picture: Picture | undefined;
  const canvas = element('div', 'map-canvas');
  const list = element('div', 'map-list');
  const card = element('div', 'map-card');
  card.setAttribute('aria-live', 'polite');

  const show = (change: Partial<State>): void => {
    // A person and a group are counted from 0 alike: another level forgets who was chosen.
    const isOther = change.level !== undefined && change.level !== state.level;
    Object.assign(state, isOther ? { chosen: -1 } : {}, change);
    controls.show(state);
    showList(list, data, contacts, state, show);
    showCard(card, data, contacts, state, show);
    picture?.show();
  };
  const controls = makeControls(data, show, (move) => picture?.move(move));
  const side = element('div', 'map-side');
  side.append(list, card);
  const body = element('div', 'map-body');
  body.append(canvas, side);
  frame.append(controls.element, body);
  frame.hidden = false;
  show({});

  // The picture is drawn when it comes near: a page of 10,000 people is read before that.
  const watcher = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      watcher.disconnect();
      picture = drawPicture(canvas, data, contacts, state, show);
      frame.dataset['drawn'] = picture === undefined ? 'no' : 'yes';
    },
    { rootMargin: '400px' },
  );
  watcher.observe(canvas);
}

function element(name: string, className: string): HTMLElement {
  const made = document.createElement(name);
  made.className = className;
  return made;
}

const frame = document.getElementById('map-frame');
const source = document.getElementById('map-data');
if (frame !== null && source !== null) start(frame, source);
