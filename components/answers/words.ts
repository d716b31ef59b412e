export type Member = { id: string; name: string };
