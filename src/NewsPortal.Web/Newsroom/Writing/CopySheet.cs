using NewsPortal.Domain;
using NewsPortal.Domain.Copy;
using NewsPortal.Domain.People;
using NewsPortal.Domain.Tags;
using NewsPortal.Web.Import;

namespace NewsPortal.Web.Newsroom.Writing;

/// <summary>Makes a sheet of copy that was pasted to begin a story with. Whom the newsroom does not know is left for the writer to add knowingly: a misspelt name must not become a person.</summary>
internal sealed class CopySheet(NameBook book)
{
    public async Task<(StorySheet Sheet, IReadOnlyList<string> Unknown)> OfAsync(CopyDocument copy, CancellationToken cancel)
    {
        var (bylines, tags, unknown) = (new List<SheetByline>(), new List<long>(), new List<string>());
        foreach (var b in copy.Bylines.Take(SheetReader.MostEntries))
        {
            if (await book.FindPersonAsync(Text.Head(b.Name, Contributor.NameLength), cancel) is { } person) bylines.Add(new SheetByline(person, b.Role.ToString()));
            else unknown.Add(b.Name);
        }

        foreach (var name in copy.Tags.Where(NameBook.IsName).Take(SheetReader.MostTags))
        {
            if (await book.FindTagAsync(Text.Head(name, Tag.NameLength), cancel) is { } tag) tags.Add(tag);
            else unknown.Add(name);
        }

        return (new StorySheet
        {
            Headline = copy.Headline,
            Body = CopyMarkdown.From(copy.Blocks),
            Dateline = copy.Dateline,
            Bylines = bylines,
            Sources = [.. copy.Sources.Take(SheetReader.MostEntries).Select(s => new SheetSource(s.Name, s.Url))],
            TagIds = tags,
            Picture = copy.Caption is null && copy.Credit is null ? null : new SheetPicture(null, copy.Caption, copy.Credit, null),
        }, unknown);
    }
}
