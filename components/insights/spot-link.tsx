import { Link } from '@/components/ui/link';
import { mapHref } from './address';

interface SpotLinkProps {
  slug: string;
  spot: { id: string; name: string; journeyId: string };
}

/** A touchpoint by name; opens it on the map. */
export function SpotLink({ slug, spot }: SpotLinkProps) {
  return (
    <Link
      href={mapHref(slug, spot.journeyId, spot.id)}
      className="touch inline-block min-h-6 rounded-sm font-medium wrap-anywhere underline decoration-edge/60 underline-offset-3 hover:decoration-current"
    >
      {spot.name}
    </Link>
  );
}
