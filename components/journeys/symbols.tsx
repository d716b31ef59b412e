import {
  ArrowDown,
  ArrowLeft,
  ArrowRight,
  ArrowUp,
  CalendarDays,
  CircleDashed,
  Ellipsis,
  Frown,
  Globe,
  Keyboard,
  Laugh,
  type LucideIcon,
  Mail,
  Megaphone,
  Meh,
  MessageCircle,
  Package,
  Pencil,
  Phone,
  Plus,
  Printer,
  Redo2,
  Search,
  Share2,
  Smartphone,
  Split,
  Star,
  Store,
  Trash2,
  TriangleAlert,
  Undo2,
} from 'lucide-react';
import type { GlyphName } from './glyph';

const icons: Record<GlyphName, LucideIcon> = {
  web: Globe,
  app: Smartphone,
  'e-mail': Mail,
  phone: Phone,
  chat: MessageCircle,
  social: Share2,
  search: Search,
  advertisement: Megaphone,
  shop: Store,
  parcel: Package,
  print: Printer,
  event: CalendarDays,
  other: CircleDashed,
  up: ArrowUp,
  down: ArrowDown,
  left: ArrowLeft,
  right: ArrowRight,
  more: Ellipsis,
  plus: Plus,
  edit: Pencil,
  remove: Trash2,
  star: Star,
  undo: Undo2,
  redo: Redo2,
  keys: Keyboard,
  parts: Split,
  alert: TriangleAlert,
  high: Laugh,
  middle: Meh,
  low: Frown,
};

/** Every picture of the map once, drawn by the server: the map points at them, and its script carries none. */
export function Symbols() {
  return (
    <div hidden>
      {Object.entries(icons).map(([name, Icon]) => (
        <Icon key={name} id={`glyph-${name}`} aria-hidden />
      ))}
    </div>
  );
}
