using NewsPortal.Web.Caching.Data;

namespace NewsPortal.Web.Caching;

internal static class CacheServices
{
    public static void AddPageCache(this IServiceCollection services)
    {
        services.AddOptionsWithValidateOnStart<PageCacheOptions, PageCacheOptionsValidator>().BindConfiguration("PageCache");
        services.AddSingleton<TagClock>().AddSingleton<PageStore>().AddSingleton<PageTurns>().AddSingleton<PageHosts>().AddSingleton<Moments>().AddSingleton<EvictionLink>().AddSingleton<Evictions>();
        services.AddHostedService<EvictionListener>().AddHostedService<PageTender>();
        services.AddScoped<PageTags>();
        services.AddDataCache();
    }

    /// <summary>Before everything else: a finished page needs none of it.</summary>
    public static void UsePageCache(this WebApplication app) => app.UseMiddleware<PageCache>();
}
