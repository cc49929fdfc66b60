namespace NewsPortal.Web.Reads;

internal static class ReadServices
{
    public static void AddReads(this IServiceCollection services)
    {
        services.AddOptionsWithValidateOnStart<ReadOptions, ReadOptionsValidator>().BindConfiguration("Reads");
        services.AddSingleton<RecentReads>().AddSingleton<ReadSums>().AddSingleton<ReadFigures>().AddSingleton<ReadStore>().AddSingleton<MostReadRanking>();
        services.AddSingleton<ReadKeeper>().AddHostedService(provider => provider.GetRequiredService<ReadKeeper>()).AddHostedService<MostReadRounds>();
    }

    /// <summary>Before everything else, the page cache and the request log too.</summary>
    public static void UseReadBeacon(this WebApplication app) => app.UseMiddleware<ReadBeacon>();
}
