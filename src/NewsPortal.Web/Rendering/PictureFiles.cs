using Microsoft.EntityFrameworkCore;
using NewsPortal.Data;
using NewsPortal.Domain.Articles;
using NewsPortal.Web.Blocks;
using NewsPortal.Web.Caching;

namespace NewsPortal.Web.Rendering;

/// <summary>Finds the pictures that stand between the paragraphs of texts.</summary>
public sealed class PictureFiles(NewsDbContext db, PageTags tags)
{
    /// <summary>Those that the library has, by their numbers; asks nothing where no text names one.</summary>
    public async Task<IReadOnlyDictionary<long, CardPicture>> OfAsync(IEnumerable<string> bodies, CancellationToken cancel)
    {
        var ids = bodies.SelectMany(BodyPictures.In).Distinct().ToList();
        foreach (var id in ids) tags.Add(CacheTag.Picture(id));
        return ids.Count == 0 ? new Dictionary<long, CardPicture>() : await db.Pictures.AsNoTracking().Where(p => ids.Contains(p.Id)).Select(p => CardPicture.Of(p)).ToDictionaryAsync(p => p.Id, cancel);
    }
}
