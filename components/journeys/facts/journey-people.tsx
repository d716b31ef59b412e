import { Portrait } from '@/components/ui/portrait';

interface JourneyPeopleProps {
  personas: readonly { id: string; name: string; portraitSeed: string }[];
}

const most = 5;

/** For whom a map is, as their faces. */
export function JourneyPeople({ personas }: JourneyPeopleProps) {
  return (
    <ul className="flex -space-x-1.5">
      {personas.slice(0, most).map(({ id, name, portraitSeed }) => (
        <li key={id} title={name} className="rounded-full ring-2 ring-paper">
          <Portrait seed={portraitSeed} label={name} className="size-7 rounded-full" />
        </li>
      ))}
      {personas.length > most ? <li className="ps-3 text-sm text-muted">+{personas.length - most}</li> : null}
    </ul>
  );
}
