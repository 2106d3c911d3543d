const OFFICE_LIBRARY = "https://appsforoffice.microsoft.com";
/** Pages that show Excel on the web, at whatever depth: every page around the pane has to be named. */
const OFFICE_PAGES = [
  "https://*.officeapps.live.com",
  "https://onedrive.live.com",
  "https://*.office.com",
  "https://*.sharepoint.com",
  "https://*.cloud.microsoft",
  "https://teams.microsoft.com",
];

/**
 * What the pages of the add-in may load and who may frame them; the same words are in docs/install-excel.md.
 * Styles within the page are those of functions.html.
 */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  `script-src 'self' ${OFFICE_LIBRARY}`,
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  `frame-ancestors 'self' ${OFFICE_PAGES.join(" ")}`,
].join("; ");
