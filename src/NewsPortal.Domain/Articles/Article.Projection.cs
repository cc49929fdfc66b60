namespace NewsPortal.Domain.Articles;

public sealed partial class Article
{
    private void Project(Story story)
    {
        (SectionId, Slug, Headline, TitleKey) = (story.SectionId, story.Slug, Text.Head(story.Headline, Story.HeadlineLength), Text.Key(story.Headline));
        (Kicker, Standfirst, Dateline, Zone) = (story.Kicker, story.Standfirst, story.Dateline, story.Zone);
        (PictureId, Caption, Credit, AltText) = (story.Picture?.PictureId, story.Picture?.Caption, story.Picture?.Credit, story.Picture?.AltText);
        (Advertorial, Unverified, AiUse) = (story.Advertorial, story.Unverified, story.AiUse);
        (SearchTitle, Description) = (story.SearchTitle, story.Description);
        Body.Markdown = story.Body;

        Replace(_bylines, story.Bylines.Distinct().Select((b, i) => new ArticleByline { Position = i + 1, ContributorId = b.ContributorId, Role = b.Role, EditionId = EditionId }), b => (b.Position, b.ContributorId, b.Role));
        Replace(_sources, story.Sources.Select((s, i) => new ArticleSource { Position = i + 1, Name = s.Name, Url = s.Url }), s => (s.Position, s.Name, s.Url));
        Replace(_tags, story.TagIds.Distinct().Select((id, i) => new ArticleTag { Position = i + 1, TagId = id, EditionId = EditionId }), t => (t.Position, t.TagId));
        Replace(_pictures, BodyPictures.In(story.Body).Select(id => new ArticlePicture { PictureId = id }), p => p.PictureId);
        CopyVisibleFrom();
    }

    /// <summary>Tags and bylines carry the moment too, as they carry the edition, so that a tag's or a person's list is one index scan; none where readers may not have the story.</summary>
    private void CopyVisibleFrom()
    {
        var moment = Publication is Publication.Published ? VisibleFrom : null;
        foreach (var tag in _tags) tag.VisibleFrom = moment;
        foreach (var byline in _bylines) byline.VisibleFrom = moment;
    }

    /// <summary>Leaves equal rows alone: a row that is deleted and added again would collide with its own key.</summary>
    private static void Replace<T, TKey>(List<T> rows, IEnumerable<T> wanted, Func<T, TKey> key)
    {
        var target = wanted.ToList();
        var keys = target.Select(key).ToHashSet();
        rows.RemoveAll(row => !keys.Contains(key(row)));
        var kept = rows.Select(key).ToHashSet();
        rows.AddRange(target.Where(row => !kept.Contains(key(row))));
    }
}
