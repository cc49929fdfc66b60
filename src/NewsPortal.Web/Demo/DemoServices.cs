using NewsPortal.Web.Demo.Bulk;

namespace NewsPortal.Web.Demo;

internal static class DemoServices
{
    public static void AddDemo(this IServiceCollection services) =>
        services.AddScoped<DemoNewsroom>().AddScoped<DemoStories>().AddScoped<DemoPeople>().AddScoped<DemoReads>().AddScoped<DemoStaff>().AddScoped<BulkArchive>();
}
