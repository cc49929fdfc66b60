using Microsoft.Extensions.Options;
using NewsPortal.Data.Local;
using NewsPortal.Web.Operations;

namespace NewsPortal.Web.Media;

internal static class MediaServices
{
    public static void AddMedia(this IServiceCollection services)
    {
        services.AddOptionsWithValidateOnStart<MediaOptions, MediaOptionsValidator>().BindConfiguration("Media");
        services.AddSingleton<IValidateOptions<MediaOptions>, MediaPlaceValidator>();
        services.AddSingleton<IPostConfigureOptions<MediaOptions>>(provider => new PostConfigureOptions<MediaOptions>(Options.DefaultName, media =>
        {
            // A local run, and a container that says where its data lies; a bucket takes the folder's place.
            var hasFolder = provider.GetRequiredService<IHostEnvironment>().IsLocal || DataFolder.IsNamed;
            if (hasFolder && media.S3 is null) media.Path ??= Path.Combine(DataFolder.Locate(), "media");
        }));
        services.AddSingleton<IMediaStore>(provider =>
        {
            var media = provider.GetRequiredService<IOptions<MediaOptions>>().Value;
            return media.S3 is { } bucket ? new S3MediaStore(bucket) : new DiskMediaStore(media.Path!);
        });
        services.AddSingleton<PictureFile>();
        services.AddSingleton<Renditions>();
        services.AddScoped<PictureIntake>();
    }
}
