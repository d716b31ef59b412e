import { ahead } from '../parts/ahead';

const [NotePicker, loadNotes] = ahead(() => import('./note-picker').then((file) => file.NotePicker));
const [JourneyPicker, loadJourneys] = ahead(() => import('./journey-picker').then((file) => file.JourneyPicker));
const [TouchpointPicker, loadTouchpoints] = ahead(() =>
  import('./touchpoint-picker').then((file) => file.TouchpointPicker),
);

export { JourneyPicker, NotePicker, TouchpointPicker };

/** Before they are wanted: what is typed at once must find its field. */
export const loadPickers = () => Promise.all([loadNotes(), loadJourneys(), loadTouchpoints()]);
