using NewsPortal.Domain;
using NewsPortal.Domain.Copy;
using NewsPortal.Domain.People;
using NewsPortal.Domain.Tags;
using NewsPortal.Web.Import;

namespace NewsPortal.Web.Newsroom.Writing;

/// <summary>Makes a sheet of copy that was pasted to begin a story with; who is not known yet is added.</summary>
internal sealed class CopySheet(NameBook book)
{
    public async Task<StorySheet> OfAsync(CopyDocument copy, long staffId, CancellationToken cancel)
    {
        var (bylines, tags) = (new List<SheetByline>(), new List<long>());
        foreach (var b in copy.Bylines.Take(SheetReader.MostEntries)) bylines.Add(new SheetByline(await book.PersonAsync(Text.Head(b.Name, Contributor.NameLength), staffId, cancel), b.Role.ToString()));
        foreach (var name in copy.Tags.Where(NameBook.IsName).Take(SheetReader.MostTags)) tags.Add(await book.TagAsync(Text.Head(name, Tag.NameLength), staffId, cancel));
        return new StorySheet
        {
            Headline = copy.Headline,
            Body = CopyMarkdown.From(copy.Blocks),
            Dateline = copy.Dateline,
            Bylines = bylines,
            Sources = [.. copy.Sources.Take(SheetReader.MostEntries).Select(s => new SheetSource(s.Name, s.Url))],
            TagIds = tags,
            Picture = copy.Caption is null && copy.Credit is null ? null : new SheetPicture(null, copy.Caption, copy.Credit, null),
        };
    }
}
