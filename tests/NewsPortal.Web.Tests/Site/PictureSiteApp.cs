using NewsPortal.Web.Tests.App;
using NewsPortal.Web.Tests.Media;

namespace NewsPortal.Web.Tests.Site;

/// <summary>The small newsroom with a picture in one of its stories.</summary>
public sealed class PictureSiteApp : SiteApp
{
    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        var picture = await this.TakeAsync(TestPictures.Jpeg(400, 300));
        await this.AddStoriesAsync(new ArchiveStory("Perahu di Situ", Clock.GetUtcNow(), "depok") { Picture = picture.Id });
    }
}
