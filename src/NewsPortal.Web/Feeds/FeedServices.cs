namespace NewsPortal.Web.Feeds;

internal static class FeedServices
{
    public static void AddFeeds(this IServiceCollection services) => services.AddScoped<FeedReader>().AddScoped<CorrectionFeed>().AddScoped<SitemapReader>();
}
