import type { PersonaProfile } from '@/db/schema/personas';
import { FileImage } from '../files/file-image';
import { Portrait } from '../ui/portrait';

interface FaceProps {
  slug: string;
  persona: { portraitFileId: string | null; profile: Pick<PersonaProfile, 'portraitSeed'> };
  /** Size and corners. */
  className: string;
}

/** The portrait that was uploaded, else the one that is drawn. The name stands beside it. */
export function Face({ slug, persona, className }: FaceProps) {
  if (!persona.portraitFileId) return <Portrait seed={persona.profile.portraitSeed} className={className} />;
  return (
    <FileImage
      slug={slug}
      id={persona.portraitFileId}
      alt=""
      width={320}
      className={`shrink-0 bg-sunken object-cover ${className}`}
    />
  );
}
