/** @throws Error with the status where the answer is no success: React Query tries again and keeps what it has. */
export async function readJson<T>(address: string, signal?: AbortSignal): Promise<T> {
  const answer = await fetch(address, { headers: { accept: 'application/json' }, signal });
  if (!answer.ok) throw new Error(String(answer.status));
  return answer.json() as Promise<T>;
}
