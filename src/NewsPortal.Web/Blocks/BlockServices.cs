using NewsPortal.Data.RoundTrips;

namespace NewsPortal.Web.Blocks;

internal static class BlockServices
{
    public static void AddBlocks(this IServiceCollection services)
    {
        services.AddScoped<StoryLists>().AddScoped<StoryCards>().AddScoped<ListReader>();
        services.AddTransient<RoundTrip>().AddScoped<Func<RoundTrip>>(provider => provider.GetRequiredService<RoundTrip>);
    }
}
