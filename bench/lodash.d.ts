/** What the peers use of lodash, which comes without types. */
declare module "lodash" {
  interface Lodash {
    flatten<T>(lists: readonly (readonly T[])[]): T[];
    filter<T>(list: readonly T[], keep: (item: T) => boolean): T[];
    groupBy<T>(list: readonly T[], key: (item: T) => string): Record<string, T[]>;
    mapValues<T, R>(object: Record<string, T>, map: (value: T) => R): Record<string, R>;
    sumBy<T>(list: readonly T[], value: (item: T) => number): number;
    orderBy<T>(list: readonly T[], keys: ((item: T) => number)[], orders: ("asc" | "desc")[]): T[];
    zipWith<A, B, R>(one: readonly A[], other: readonly B[], map: (first: A, second: B) => R): R[];
  }
  const lodash: Lodash;
  export default lodash;
}
