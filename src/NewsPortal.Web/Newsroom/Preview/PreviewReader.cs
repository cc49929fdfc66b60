using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using NewsPortal.Data;
using NewsPortal.Data.Articles;
using NewsPortal.Domain.Articles;
using NewsPortal.Domain.Desk;
using NewsPortal.Web.Areas.Newsroom.Pages.Desk;
using NewsPortal.Web.Blocks;
using NewsPortal.Web.Pages.Articles;
using NewsPortal.Web.Rendering;
using NewsPortal.Web.Site;

namespace NewsPortal.Web.Newsroom.Preview;

/// <summary>Makes of any revision what the reader's template shows, as if it were live.</summary>
public sealed class PreviewReader(NewsDbContext db, PictureFiles pictures, Addresses addresses, IStringLocalizer<StepText> say, TimeProvider clock)
{
    /// <summary>The story as the template takes it.</summary>
    /// <param name="article">The story.</param>
    /// <param name="revision">The snapshot.</param>
    /// <param name="root">Below which address its pictures lie: readers' own are not there yet.</param>
    /// <param name="cancel">Ends the wait.</param>
    public async Task<ArticleView> ViewAsync(Article article, Revision revision, string root, CancellationToken cancel)
    {
        var story = revision.Story;
        var section = await db.Sections.AsNoTracking().SingleAsync(s => s.Id == story.SectionId, cancel);
        var (people, tags) = (story.Bylines.Select(b => b.ContributorId).ToList(), story.TagIds.ToList());
        var contributors = await db.Contributors.AsNoTracking().Where(c => people.Contains(c.Id)).ToDictionaryAsync(c => c.Id, cancel);
        var named = await db.Tags.AsNoTracking().Where(t => tags.Contains(t.Id)).ToDictionaryAsync(t => t.Id, cancel);
        var picture = story.Picture?.PictureId is { } file ? CardPicture.Of(await db.Pictures.AsNoTracking().SingleOrDefaultAsync(p => p.Id == file, cancel)) : null;
        var now = clock.GetUtcNow();
        return new ArticleView
        {
            Id = article.Id,
            EditionId = article.EditionId,
            SectionId = story.SectionId,
            Section = section.Slug,
            SectionName = section.Name,
            Slug = story.Slug,
            Headline = story.Headline,
            Kicker = story.Kicker,
            Standfirst = story.Standfirst,
            Dateline = story.Dateline,
            Zone = story.Zone,
            Picture = picture is null ? null : picture with { Root = root },
            Caption = story.Picture?.Caption,
            Credit = story.Picture?.Credit,
            AltText = story.Picture?.AltText,
            SearchTitle = story.SearchTitle,
            Description = story.Description,
            AiUse = story.AiUse,
            Advertorial = story.Advertorial,
            Unverified = story.Unverified,
            Body = story.Body,
            PublishedAt = article.PublishedAt ?? now,
            VisibleFrom = article.VisibleFrom ?? now,
            SubstantiveAt = article.SubstantiveAt,
            RevisionId = revision.Id,
            Bylines = [.. story.Bylines.Where(b => contributors.ContainsKey(b.ContributorId)).Select(b => contributors[b.ContributorId] is var c ? new BylineView(b.ContributorId, b.Role, c.Name, c.Slug, c.Hidden) : null!)],
            Sources = story.Sources,
            Tags = [.. story.TagIds.Where(named.ContainsKey).Select(id => new TagView(id, named[id].Name, named[id].Slug))],
            Corrections = [.. article.Corrections.OrderByDescending(c => c.PostedAt).Select(c => new CorrectionView(c.Kind, c.Wrong, c.Right, c.PostedAt))],
        };
    }

    /// <summary>
    /// The stories that the text refers to: the live ones as readers see them, and for a person of the newsroom also those that are not live,
    /// marked as such, as far as the person may read them. People outside learn of no other story that is not live.
    /// </summary>
    public async Task<StoryReferences> ReferencesAsync(Revision revision, Actor? actor, string root, CancellationToken cancel)
    {
        var readAlsos = (await db.FindReadAlsosAsync(revision, cancel)).Where(r => r.TargetId is not null).ToList();
        var ids = StoryLinks.StoryIds(revision.Story.Body).Concat(readAlsos.Select(r => r.TargetId!.Value)).Distinct().ToList();
        var found = await db.Articles.AsNoTracking().Include(a => a.Section).Where(a => ids.Contains(a.Id)).ToListAsync(cancel);
        var now = clock.GetUtcNow();
        var byId = found.Where(a => a.IsLive(now) || actor?.MayRead(a) == true).ToDictionary(a => a.Id, a => a.IsLive(now)
            ? new StoryReference(a.Headline, addresses.LinkArticle(a.EditionId, a.Section.Slug, a.Id, a.Slug))
            : new StoryReference($"{a.Headline} ({say["belum tayang"].Value})", string.Create(CultureInfo.InvariantCulture, $"/redaksi/naskah/{a.Id}/meja")));
        return new StoryReferences(readAlsos.Where(r => byId.ContainsKey(r.TargetId!.Value)).DistinctBy(r => r.Title).ToDictionary(r => r.Title, r => byId[r.TargetId!.Value]), byId)
        {
            Pictures = (await pictures.OfAsync([revision.Story.Body], cancel)).ToDictionary(p => p.Key, p => p.Value with { Root = root }),
        };
    }
}
