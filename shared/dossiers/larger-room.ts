type Numbers = Int32Array | Float64Array | Uint8Array;

/** Moves numbers into a larger array of their kind: they stand at its beginning, and behind them what it was filled with. */
export function movedInto<Room extends Numbers>(room: Room, numbers: Room): Room {
  room.set(numbers);
  return room;
}
