import type { PersonaProfile } from '@/db/schema/personas';
import type { ThumbnailWidth } from '@/lib/files/rules';
import { FileImage } from '../files/file-image';
import { Portrait } from '../ui/portrait';

type PortraitOf = { portraitSeed: string; portraitFileId: string | null };

interface FaceProps {
  slug: string;
  portrait: PortraitOf;
  /** Whose it is; beside the written name leave it out. */
  label?: string;
  /** Pixels across on the screen, at most. */
  width?: ThumbnailWidth;
  /** Size and corners. */
  className: string;
}

export const portraitOf = (persona: {
  portraitFileId: string | null;
  profile: Pick<PersonaProfile, 'portraitSeed'>;
}): PortraitOf => ({ portraitSeed: persona.profile.portraitSeed, portraitFileId: persona.portraitFileId });

/** The portrait that was uploaded, else the one that is drawn. */
export function Face({ slug, portrait, label, width = 320, className }: FaceProps) {
  if (!portrait.portraitFileId) return <Portrait seed={portrait.portraitSeed} label={label} className={className} />;
  return (
    <FileImage
      slug={slug}
      id={portrait.portraitFileId}
      alt={label ?? ''}
      width={width}
      className={`shrink-0 bg-sunken object-cover ${className}`}
    />
  );
}
