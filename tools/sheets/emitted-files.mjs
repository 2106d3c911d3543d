import webpack from "webpack";

/** A webpack plugin that adds files made by build code, after everything that would minify or rename them. */
export class EmittedFiles {
  /** @param {Record<string, () => Promise<string>>} files text by file name */
  constructor(files) {
    this.files = files;
  }

  apply(compiler) {
    const { Compilation, sources } = webpack;
    compiler.hooks.thisCompilation.tap("EmittedFiles", (compilation) =>
      compilation.hooks.processAssets.tapPromise(
        { name: "EmittedFiles", stage: Compilation.PROCESS_ASSETS_STAGE_SUMMARIZE },
        async () => {
          for (const [name, make] of Object.entries(this.files))
            compilation.emitAsset(name, new sources.RawSource(await make()));
        },
      ),
    );
  }
}
