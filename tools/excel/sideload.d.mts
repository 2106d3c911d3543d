export declare function sideload(manifest: string, platform: string): string;
