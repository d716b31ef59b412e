import { Face } from '@/components/personas/face';

interface JourneyPeopleProps {
  slug: string;
  /** More are counted. */
  most?: number;
  personas: readonly { id: string; name: string; portraitSeed: string; portraitFileId: string | null }[];
}

/** For whom a map is, as their faces. */
export function JourneyPeople({ slug, personas, most = 5 }: JourneyPeopleProps) {
  return (
    <ul className="flex -space-x-1.5">
      {personas.slice(0, most).map(({ id, name, ...portrait }) => (
        <li key={id} title={name} className="rounded-full ring-2 ring-paper">
          <Face slug={slug} portrait={portrait} label={name} width={96} className="size-7 rounded-full" />
        </li>
      ))}
      {personas.length > most ? <li className="ps-3 text-sm text-muted">+{personas.length - most}</li> : null}
    </ul>
  );
}
