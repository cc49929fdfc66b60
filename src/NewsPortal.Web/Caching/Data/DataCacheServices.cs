using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Options;
using ZiggyCreatures.Caching.Fusion;

namespace NewsPortal.Web.Caching.Data;

internal static class DataCacheServices
{
    public static void AddDataCache(this IServiceCollection services)
    {
        services.AddOptionsWithValidateOnStart<DataCacheOptions, DataCacheOptionsValidator>().BindConfiguration("DataCache");
        // Without its log: it writes lines for each look, and of a database that fails the pages tell.
        services.AddFusionCache().WithoutLogger().WithMemoryCache(provider => new MemoryCache(new MemoryCacheOptions
        {
            SizeLimit = Math.Max(1, provider.GetRequiredService<IOptions<DataCacheOptions>>().Value.BudgetMegabytes) * 1024L * 1024L,
        }));
        services.AddSingleton(provider => new DataCache(
            provider.GetRequiredService<IFusionCache>(),
            provider.GetRequiredService<TagClock>(),
            provider.GetRequiredService<EvictionLink>(),
            provider.GetRequiredService<Moments>(),
            provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<IOptions<DataCacheOptions>>()));
    }
}
