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
            // A local run, and a container that says where its data lies.
            if (provider.GetRequiredService<IHostEnvironment>().IsLocal || Environment.GetEnvironmentVariable(DataFolder.Variable) is { Length: > 0 }) media.Path ??= Path.Combine(DataFolder.Locate(), "media");
        }));
        services.AddSingleton<IMediaStore, DiskMediaStore>();
        services.AddSingleton<PictureFile>();
        services.AddSingleton<Renditions>();
        services.AddScoped<PictureIntake>();
    }
}
