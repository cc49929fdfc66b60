using Microsoft.Extensions.Options;
using NewsPortal.Data.Local;
using NewsPortal.Web.Caching.Cdn;
using NewsPortal.Web.Caching.Data;
using NewsPortal.Web.Caching.Disk;
using NewsPortal.Web.Operations;

namespace NewsPortal.Web.Caching;

internal static class CacheServices
{
    public static void AddPageCache(this IServiceCollection services)
    {
        services.AddOptionsWithValidateOnStart<PageCacheOptions, PageCacheOptionsValidator>().BindConfiguration("PageCache");
        services.AddSingleton<TagClock>().AddSingleton<PageStore>().AddSingleton<PageTurns>().AddSingleton<PageHosts>().AddSingleton<Moments>().AddSingleton<EvictionLink>().AddSingleton<Evictions>();
        services.AddSingleton<BuildStamp>().AddSingleton<PageFolder>().AddSingleton<PageCopies>().AddSingleton<WithdrawalMarks>().AddSingleton<WithdrawalMarker>().AddSingleton<WithdrawalWatch>();
        services.AddSingleton<IPostConfigureOptions<PageCacheOptions>>(provider => new PostConfigureOptions<PageCacheOptions>(Options.DefaultName, cache =>
        {
            if (DataFolder.IsNamed || provider.GetRequiredService<IHostEnvironment>().IsLocal) cache.Folder ??= Path.Combine(DataFolder.Locate(), "pages");
        }));
        services.AddHostedService<PageCopier>(); // before the listener, who goes on from where the earlier run ended
        services.AddHostedService<EvictionListener>().AddHostedService<DatabasePulse>().AddHostedService(provider => provider.GetRequiredService<WithdrawalWatch>()).AddHostedService<PageTender>();
        services.AddScoped<PageTags>();
        services.AddDataCache();
        services.AddOptions<CdnOptions>().BindConfiguration("Cdn").ValidateOnStart().Services.AddSingleton<IValidateOptions<CdnOptions>, CdnOptionsValidator>();
        services.AddSingleton<CdnKeys>().AddSingleton<CdnHeaders>().AddSingleton<CdnHook>().AddHostedService<CdnPurger>();
    }

    /// <summary>Before everything else: a finished page needs none of it.</summary>
    public static void UsePageCache(this WebApplication app) => app.UseMiddleware<PageCache>();
}
