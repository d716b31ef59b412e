import { quotaRefusal } from './mutations';

type Room = { used: number; arriving: number; uploads: number };

/** By workspace, while anything arrives for it. */
const rooms = new Map<string, Room>();

/** One file on its way: it takes its room as it comes, so that many at once have no more of it than one after the other. */
export class Arrival {
  private size = 0;
  private readonly room: Room;

  /**
   * @param owner a workspace
   * @param used bytes that the workspace has already
   * @param quota bytes
   */
  constructor(
    private readonly owner: string,
    used: number,
    private readonly quota: number,
  ) {
    const known = rooms.get(owner);
    this.room = known ?? { used, arriving: 0, uploads: 0 };
    this.room.used = Math.max(this.room.used, used);
    this.room.uploads += 1;
    rooms.set(owner, this.room);
  }

  /** @throws Refusal files.quota (409) where so many bytes more have no room beside all that is there or on its way */
  take(more: number): void {
    this.size += more;
    this.room.arriving += more;
    if (this.room.used + this.room.arriving > this.quota) throw quotaRefusal(this.quota);
  }

  /** @param kept bytes that the workspace has by now because of this file; 0 for one that is not kept */
  end(kept: number): void {
    this.room.arriving -= this.size;
    this.room.used += kept;
    this.room.uploads -= 1;
    if (this.room.uploads === 0) rooms.delete(this.owner);
  }
}
