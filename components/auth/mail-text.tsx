/** A mail's plain text, with its addresses to follow. */
export function MailText({ text }: { text: string }) {
  const parts = text.split(/(https?:\/\/\S+)/);
  return (
    <p className="mt-4 whitespace-pre-wrap wrap-anywhere">
      {parts.map((part, index) =>
        index % 2 === 1 ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: a mail's text never changes
          <a key={index} href={part} className="text-accent underline underline-offset-3">
            {part}
          </a>
        ) : (
          part
        ),
      )}
    </p>
  );
}
