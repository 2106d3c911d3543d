/** What files and hosts put before the name of a function that is not their own. */
const PREFIXES = /^(?:_xlfn\.|_xlws\.|_xludf\.|__xludf\.|_xldudf_)+/i;
/** Namespaces under which an add-in of ours may have been registered. */
const NAMESPACE = /^(?:KPI|THUOC)[._]/i;

/** The name in a spelling of a function, in capitals: "_xldudf_kpi_dat_chitieu" is "DAT_CHITIEU" where that is one of `names`. */
export function nameSpelled(spelling: string, names: ReadonlySet<string>): string | undefined {
  const bare = spelling.replace(PREFIXES, "").toUpperCase();
  if (names.has(bare)) return bare;
  const inNamespace = bare.replace(NAMESPACE, "");
  return names.has(inNamespace) ? inNamespace : undefined;
}

/** The name of somebody else's add-in function as stored in a file, without its prefix; undefined for any other spelling. */
export function foreignName(spelling: string): string | undefined {
  return /^_xldudf_/i.test(spelling) ? spelling.replace(PREFIXES, "").toUpperCase() : undefined;
}
