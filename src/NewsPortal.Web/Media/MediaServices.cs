using Microsoft.Extensions.Options;
using NewsPortal.Data.Local;
using NewsPortal.Web.Operations;

namespace NewsPortal.Web.Media;

internal static class MediaServices
{
    public static void AddMedia(this IServiceCollection services)
    {
        services.AddOptionsWithValidateOnStart<MediaOptions, MediaOptionsValidator>().BindConfiguration("Media");
        services.AddSingleton<IPostConfigureOptions<MediaOptions>>(provider => new PostConfigureOptions<MediaOptions>(Options.DefaultName, media =>
        {
            if (provider.GetRequiredService<IHostEnvironment>().IsLocal) media.Path ??= Path.Combine(DataFolder.Locate(), "media");
        }));
        services.AddSingleton<IMediaStore, DiskMediaStore>();
        services.AddSingleton<PictureFile>();
        services.AddSingleton<Renditions>();
        services.AddScoped<PictureIntake>();
    }
}
