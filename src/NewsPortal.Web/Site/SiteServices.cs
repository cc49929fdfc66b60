using Microsoft.Extensions.Options;
using NewsPortal.Web.Operations;

namespace NewsPortal.Web.Site;

internal static class SiteServices
{
    public static void AddSite(this WebApplicationBuilder builder)
    {
        builder.Services.AddOptionsWithValidateOnStart<SiteOptions, SiteOptionsValidator>().BindConfiguration("Site");
        builder.Services.AddSingleton<IValidateOptions<SiteOptions>, BaseUrlValidator>();
        if (builder.Environment.IsLocal) builder.Services.PostConfigure<SiteOptions>(site => site.BaseUrl ??= LocalRun.Address);
        builder.Services.AddSingleton<EditionDirectory>();
        builder.Services.AddScoped<Place>();
        builder.Services.AddScoped<Addresses>();
    }
}
