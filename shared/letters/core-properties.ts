const NAMESPACES =
  'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"';

/** What a file says of itself, in place of what docx writes: no user, and no time, which would make each file another. */
export const CORE_PROPERTIES = {
  path: "docProps/core.xml",
  data:
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    `<cp:coreProperties ${NAMESPACES}><dc:creator>Thước</dc:creator><cp:lastModifiedBy>Thước</cp:lastModifiedBy></cp:coreProperties>`,
} as const;
