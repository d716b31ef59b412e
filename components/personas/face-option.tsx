import { Portrait } from '../ui/portrait';

interface FaceOptionProps {
  name: string;
  value: string;
  seed: string;
  checked: boolean;
  onChoose: () => void;
  label: string;
  /** Its size. */
  className: string;
}

/** A face as a native radio button. */
export function FaceOption({ name, value, seed, checked, onChoose, label, className }: FaceOptionProps) {
  return (
    <label className="relative cursor-pointer rounded-full outline-offset-2 has-checked:ring-2 has-checked:ring-accent has-checked:ring-offset-2 has-checked:ring-offset-paper has-focus-visible:outline-2 has-focus-visible:outline-accent">
      <input
        type="radio"
        name={name}
        value={value}
        checked={checked}
        onChange={onChoose}
        aria-label={label}
        className="absolute inset-0 size-full cursor-pointer appearance-none opacity-0"
      />
      <Portrait seed={seed} className={`${className} rounded-full`} />
    </label>
  );
}
