export declare const DEVELOPMENT_BASE: string;
export declare function checkedBaseUrl(text: string): string;
export declare function manifestFor(development: string, baseUrl: string, version: string): string;
