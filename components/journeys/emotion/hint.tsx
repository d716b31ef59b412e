import './reading.css';

/** What a step's emotion says, beside it: word for word the name of the cell, so that a voice can ask for what an eye reads. */
export function EmotionHint({ lines }: { lines: readonly string[] }) {
  return <span className="hint map-hint whitespace-pre-line">{lines.join('\n')}</span>;
}
