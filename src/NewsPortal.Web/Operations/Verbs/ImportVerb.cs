using System.CommandLine;

namespace NewsPortal.Web.Operations.Verbs;

/// <summary><c>import copy FILE…</c>: brings copy as a desk receives it into the newsroom.</summary>
internal static class ImportVerb
{
    public static Command Create()
    {
        var files = new Argument<string[]>("FILE") { Description = "Files of plain copy, one story each.", Arity = ArgumentArity.OneOrMore };
        var edition = new Option<string>("--edition") { Description = "The slug of the edition that will own the stories.", Required = true };
        var section = new Option<string>("--section") { Description = "The slug of the section.", Required = true };
        var draft = new Option<bool>("--draft") { Description = "Keeps dated copy a draft too; without it, dated copy is published at its own date." };
        var picture = new Option<string?>("--picture") { Description = "A JPEG, PNG, WebP or AVIF file for the story's picture; with one FILE only." };
        var copy = new Command("copy", "Imports plain copy: headline, date, caption, dateline, paragraphs, “Baca Juga”, bylines, sources, tags.") { files, edition, section, draft, picture };
        copy.SetAction((parsed, cancel) => VerbHost.RunAsync(async (services, token) =>
        {
            await VerbHost.ReadyAsync(services, token);
            var run = ActivatorUtilities.CreateInstance<ImportCopyRun>(services);
            return await run.RunAsync(parsed.GetValue(files)!, parsed.GetValue(edition)!, parsed.GetValue(section)!, parsed.GetValue(draft), parsed.GetValue(picture), token);
        }, cancel));
        return new Command("import", "Brings stories in from elsewhere: import copy FILE… --edition SLUG --section SLUG [--draft] [--picture FILE].") { copy };
    }
}
