namespace NewsPortal.Web.Import;

internal static class ImportServices
{
    public static void AddImport(this IServiceCollection services) =>
        services.AddScoped<CopyImporter>().AddScoped<ImportNames>().AddScoped<CopyFiles>();
}
